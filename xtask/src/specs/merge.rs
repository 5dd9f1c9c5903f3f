//! Several documents of one app become one: every operation once, none twice.

use anyhow::bail;
use serde_json::{Map, Value};

use super::document::{is_method, object_mut};

/// Add the operations and components of `more` to `document`. Both hold facts only.
///
/// # Errors
/// Where both describe the same operation or component differently.
pub(crate) fn merge(document: &mut Value, mut more: Value) -> anyhow::Result<()> {
    if document.get("security") != more.get("security") {
        security_to_operations(document);
        security_to_operations(&mut more);
    }
    let (Some(ours), Value::Object(theirs)) = (document.as_object_mut(), more) else {
        bail!("a document is an object");
    };
    for section in ["paths", "components"] {
        let groups = object_mut(ours, section)?;
        for (group, items) in objects(theirs.get(section)) {
            let group_of_ours = object_mut(groups, group)?;
            for (name, value) in objects(Some(items)) {
                match group_of_ours.get(name) {
                    Some(old) if old != value => {
                        bail!("two variants differ in {section}, {group}, {name}")
                    }
                    Some(_) => {}
                    None => drop(group_of_ours.insert(name.clone(), value.clone())),
                }
            }
        }
    }
    Ok(())
}

fn objects(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// What holds for the whole document is written to each operation that says nothing else.
fn security_to_operations(document: &mut Value) {
    let Some(security) = document
        .as_object_mut()
        .and_then(|root| root.shift_remove("security"))
    else {
        return;
    };
    let items = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in items
        .into_iter()
        .flat_map(Map::values_mut)
        .filter_map(Value::as_object_mut)
    {
        for (key, operation) in item.iter_mut() {
            if let Some(operation) = operation.as_object_mut().filter(|_| is_method(key)) {
                operation
                    .entry("security")
                    .or_insert_with(|| security.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_operation_of_two_variants_stays_one() {
        let mut document =
            json!({ "paths": { "/a": { "get": { "operationId": "a" } } }, "components": {} });
        let more = json!({ "paths": {
            "/a": { "get": { "operationId": "a" }, "post": { "operationId": "b" } },
            "/c": { "get": { "operationId": "c" } }
        } });
        merge(&mut document, more).unwrap();
        assert_eq!(super::super::document::operations(&document).count(), 3);
    }

    #[test]
    fn variants_that_contradict_each_other_are_refused() {
        let mut document = json!({ "components": { "schemas": { "A": { "type": "string" } } } });
        let more = json!({ "components": { "schemas": { "A": { "type": "integer" } } } });
        let refused = merge(&mut document, more).unwrap_err().to_string();
        assert_eq!(refused, "two variants differ in components, schemas, A");
    }

    #[test]
    fn each_variant_keeps_its_own_security() {
        let mut document =
            json!({ "security": [{ "basic": [] }], "paths": { "/a": { "get": {} } } });
        merge(
            &mut document,
            json!({ "security": [{ "session": [] }], "paths": { "/b": { "get": {} } } }),
        )
        .unwrap();
        assert_eq!(
            document["paths"]["/a"]["get"]["security"],
            json!([{ "basic": [] }])
        );
        assert_eq!(
            document["paths"]["/b"]["get"]["security"],
            json!([{ "session": [] }])
        );
        assert_eq!(document.get("security"), None);
    }
}

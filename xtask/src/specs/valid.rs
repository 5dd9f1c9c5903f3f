//! Whether a document is one that codegen can trust: the format, ids, references, path parameters.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::OpenAPI;
use serde_json::Value;

use super::document::{Operation, operations, resolve};
use super::pointer;

/// Something wrong at one place of a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fault {
    /// JSON pointer to the place.
    pub(crate) pointer: String,
    /// What is wrong there.
    pub(crate) what: String,
}

impl Fault {
    pub(crate) fn new(pointer: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            what: what.into(),
        }
    }
}

/// All faults of a document.
pub(crate) fn faults(document: &Value) -> Vec<Fault> {
    let mut faults = Vec::new();
    faults.extend(format(document));
    references(document, document, "", &mut faults);
    ids(document, &mut faults);
    for operation in operations(document) {
        path_parameters(document, operation, &mut faults);
    }
    faults
}

fn format(document: &Value) -> Option<Fault> {
    let error = serde_path_to_error::deserialize::<_, OpenAPI>(document).err()?;
    let pointer = error.path().iter().fold(String::new(), |pointer, segment| {
        pointer::below(&pointer, segment.to_string().trim_matches(['[', ']']))
    });
    Some(Fault::new(
        pointer,
        format!("not valid: {}", error.into_inner()),
    ))
}

fn references(document: &Value, node: &Value, at: &str, faults: &mut Vec<Fault>) {
    match node {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                references(document, item, &format!("{at}/{index}"), faults);
            }
        }
        Value::Object(map) => {
            for (key, value) in map {
                let at = pointer::below(at, key);
                match value.as_str().filter(|_| key == "$ref") {
                    Some(target) if pointer::find(document, target).is_none() => {
                        faults.push(Fault::new(at, format!("nothing stands at {target}")));
                    }
                    _ => references(document, value, &at, faults),
                }
            }
        }
        _ => {}
    }
}

fn ids(document: &Value, faults: &mut Vec<Fault>) {
    let mut seen = BTreeMap::<&str, String>::new();
    for operation in operations(document) {
        let at = at(operation);
        match operation.id() {
            None => faults.push(Fault::new(at, "no operationId")),
            Some(id) => {
                if let Some(first) = seen.insert(id, at.clone()) {
                    faults.push(Fault::new(
                        at,
                        format!("operationId {id} is that of {first} too"),
                    ));
                }
            }
        }
    }
}

fn path_parameters(document: &Value, operation: Operation<'_>, faults: &mut Vec<Fault>) {
    let declared: BTreeSet<_> = operation
        .parameters()
        .map(|parameter| resolve(document, parameter))
        .filter(|parameter| parameter.get("in").and_then(Value::as_str) == Some("path"))
        .filter_map(|parameter| parameter.get("name")?.as_str())
        .collect();
    let used: BTreeSet<_> = names_in(operation.path).collect();
    for name in used.difference(&declared) {
        faults.push(Fault::new(
            at(operation),
            format!("{{{name}}} is not declared as a parameter"),
        ));
    }
    for name in declared.difference(&used) {
        faults.push(Fault::new(
            at(operation),
            format!("parameter {name} is not part of the path"),
        ));
    }
}

/// The names between braces.
fn names_in(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
}

fn at(operation: Operation<'_>) -> String {
    pointer::below(&pointer::below("/paths", operation.path), operation.method)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document(paths: &Value) -> Value {
        json!({ "openapi": "3.0.3", "info": { "title": "a", "version": "1" }, "paths": paths })
    }

    fn messages(document: &Value) -> Vec<String> {
        faults(document)
            .into_iter()
            .map(|fault| format!("{} {}", fault.pointer, fault.what))
            .collect()
    }

    #[test]
    fn a_sound_document_has_no_faults() {
        let sound = document(&json!({ "/a/{id}": {
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "get": { "operationId": "a", "responses": { "200": { "description": "" } } }
        } }));
        assert_eq!(messages(&sound), [""; 0]);
    }

    #[test]
    fn each_fault_is_named_with_its_place() {
        let responses = json!({ "200": { "description": "", "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/Gone" }
        } } } });
        let faulty = document(&json!({
            "/a/{id}": { "get": { "operationId": "a", "responses": responses }, "put": { "responses": {} } },
            "/b": { "get": { "operationId": "a", "responses": {} } }
        }));
        let messages = messages(&faulty);
        let schema = "/paths/~1a~1{id}/get/responses/200/content/application~1json/schema/$ref";
        assert!(messages.contains(&format!(
            "{schema} nothing stands at #/components/schemas/Gone"
        )));
        assert!(messages.contains(&"/paths/~1a~1{id}/put no operationId".into()));
        assert!(
            messages.contains(
                &"/paths/~1b/get operationId a is that of /paths/~1a~1{id}/get too".into()
            )
        );
        assert!(
            messages.contains(&"/paths/~1a~1{id}/get {id} is not declared as a parameter".into())
        );
    }

    #[test]
    fn what_the_format_does_not_allow_is_found_with_its_place() {
        let responses = json!({ "200": {} });
        let faulty =
            document(&json!({ "/a": { "get": { "operationId": "a", "responses": responses } } }));
        assert!(
            messages(&faulty)[0].contains("not valid"),
            "{:?}",
            messages(&faulty)
        );
    }
}

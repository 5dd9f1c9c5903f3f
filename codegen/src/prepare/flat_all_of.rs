//! `allOf` of objects becomes one flat object.

use serde_json::{Map, Value, json};

use crate::document::{target, visit_schemas};

/// A wrapper around one schema goes (kept only to make a reference nullable); `allOf` of others may be anything.
pub(super) fn apply(document: &mut Value) -> usize {
    let whole = document.clone();
    let mut count = 0;
    visit_schemas(document, |schema, _| {
        if let Some(flat) = flatten(&whole, schema) {
            *schema = flat;
            count += 1;
        }
    });
    count
}

/// The schema that says the same without `allOf`; `None` where nothing is to change.
fn flatten(whole: &Value, schema: &Value) -> Option<Value> {
    let members = schema.as_object()?;
    let parts = members.get("allOf")?.as_array()?;
    let nullable = members.get("nullable") == Some(&json!(true));
    let alone = !members.contains_key("properties");
    match parts.as_slice() {
        [only] if alone && nullable && only.get("$ref").is_some() => None,
        [only] if alone => Some(with_nullable(
            flatten(whole, only).unwrap_or_else(|| only.clone()),
            nullable,
        )),
        _ => Some(
            merge(whole, members, parts)
                .map_or_else(|| json!({}), |merged| with_nullable(merged, nullable)),
        ),
    }
}

fn with_nullable(mut schema: Value, nullable: bool) -> Value {
    if let Some(members) = schema
        .as_object_mut()
        .filter(|members| nullable && !members.is_empty())
    {
        members.insert("nullable".into(), json!(true));
    }
    schema
}

/// All properties of all parts, the later ones winning; `None` if a part is no object.
fn merge(whole: &Value, own: &Map<String, Value>, parts: &[Value]) -> Option<Value> {
    let mut properties = Map::new();
    let mut required = Vec::new();
    let mut additional = None;
    let mut add = |object: &Map<String, Value>| {
        properties.extend(
            object
                .get("properties")
                .and_then(Value::as_object)
                .cloned()
                .into_iter()
                .flatten(),
        );
        required.extend(
            object
                .get("required")
                .and_then(Value::as_array)
                .cloned()
                .into_iter()
                .flatten(),
        );
        additional = object
            .get("additionalProperties")
            .cloned()
            .or(additional.take());
    };
    for part in parts {
        let part = target(whole, part);
        let part = flatten(whole, part).unwrap_or_else(|| part.clone());
        add(part
            .as_object()
            .filter(|part| part.get("type").is_some_and(|kind| kind == "object"))?);
    }
    add(own);
    let mut merged = Map::from_iter([("type".to_owned(), json!("object"))]);
    if !required.is_empty() {
        required.sort_by(|one, other| one.as_str().cmp(&other.as_str()));
        required.dedup();
        merged.insert("required".into(), required.into());
    }
    merged.insert("properties".into(), properties.into());
    merged.extend(additional.map(|schema| ("additionalProperties".to_owned(), schema)));
    Some(merged.into())
}

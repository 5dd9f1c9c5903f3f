//! A named schema that is no object is written where it is used; as a type of its own it would only be in the way.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::document::schema_name;

/// Named enums stay named, and so does what refers to another schema.
pub(super) fn apply(document: &mut Value) -> usize {
    let plain = plain_schemas(document);
    let mut count = 0;
    inline(document, &plain, &mut count);
    count
}

fn plain_schemas(document: &Value) -> BTreeMap<String, Value> {
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let plain = schemas.into_iter().flatten().filter(|(_, schema)| {
        let object = schema.get("type").is_some_and(|kind| kind == "object");
        let refers = schema.to_string().contains("\"$ref\"");
        !object && !refers && schema.get("enum").is_none()
    });
    plain
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect()
}

fn inline(value: &mut Value, plain: &BTreeMap<String, Value>, count: &mut usize) {
    if let Some(schema) = replacement(value, plain) {
        *value = schema;
        *count += 1;
        return;
    }
    match value {
        Value::Object(members) => members
            .iter_mut()
            .for_each(|(_, member)| inline(member, plain, count)),
        Value::Array(items) => items.iter_mut().for_each(|item| inline(item, plain, count)),
        _ => {}
    }
}

/// What a reference, or a nullable wrapper around one, stands for.
fn replacement(value: &Value, plain: &BTreeMap<String, Value>) -> Option<Value> {
    if let Some(schema) = schema_name(value).and_then(|name| plain.get(name)) {
        return Some(schema.clone());
    }
    let members: &Map<String, Value> = value.as_object()?;
    let [only] = members.get("allOf")?.as_array()?.as_slice() else {
        return None;
    };
    let mut schema = plain.get(schema_name(only)?)?.clone();
    if let Some(inner) = schema.as_object_mut().filter(|inner| !inner.is_empty()) {
        inner.extend(
            members
                .get("nullable")
                .map(|_| ("nullable".to_owned(), json!(true))),
        );
    }
    Some(schema)
}

//! `anyOf` and `oneOf` become the one type that covers them, else anything.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::document::{target, visit_schemas};

/// Same primitive type: that type. Integer and number: number. PHP's `[]` beside an object: the object.
pub(super) fn apply(document: &mut Value) -> usize {
    let whole = document.clone();
    let mut count = 0;
    visit_schemas(document, |schema, _| {
        let Some(members) = schema.as_object() else {
            return;
        };
        let Some(Value::Array(parts)) = members.get("anyOf").or(members.get("oneOf")) else {
            return;
        };
        let nullable = nullable(schema) || parts.iter().any(nullable);
        *schema = make_nullable(cover(&whole, parts), nullable);
        count += 1;
    });
    count
}

fn nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&json!(true))
}

/// The one schema that covers all parts.
fn cover(whole: &Value, parts: &[Value]) -> Value {
    let mut different: Vec<Value> = Vec::new();
    for part in parts {
        let mut part = part.clone();
        if let Value::Object(members) = &mut part {
            members.shift_remove("nullable");
            members.shift_remove("description");
        }
        if !different.contains(&part) {
            different.push(part);
        }
    }
    if different.len() == 2 && different.iter().any(|part| is_object(target(whole, part))) {
        different.retain(|part| kind(part).is_none_or(|kind| kind != "array"));
    }
    if let [only] = different.as_slice() {
        return only.clone();
    }
    let kinds: BTreeSet<_> = different
        .iter()
        .map(|part| kind(part).unwrap_or("any"))
        .collect();
    match kinds.into_iter().collect::<Vec<_>>().as_slice() {
        ["integer"] => json!({ "type": "integer", "format": "int64" }),
        ["number"] | ["integer", "number"] => json!({ "type": "number", "format": "double" }),
        [one @ ("string" | "boolean")] => json!({ "type": one }),
        _ => json!({}),
    }
}

fn kind(schema: &Value) -> Option<&str> {
    schema.get("type")?.as_str()
}

fn is_object(schema: &Value) -> bool {
    kind(schema) == Some("object")
}

fn make_nullable(schema: Value, nullable: bool) -> Value {
    let mut schema = if nullable && schema.get("$ref").is_some() {
        json!({ "allOf": [schema] })
    } else {
        schema
    };
    if let Some(members) = schema
        .as_object_mut()
        .filter(|members| nullable && !members.is_empty())
    {
        members.insert("nullable".into(), json!(true));
    }
    schema
}

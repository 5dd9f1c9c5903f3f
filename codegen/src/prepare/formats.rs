//! Numbers are as wide as PHP's; text has no format but binary; a list says what is in it.

use serde_json::{Map, Value, json};

use crate::document::visit_schemas;

/// Integers become int64, numbers double; a list without item type holds anything.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    visit_schemas(document, |schema, _| {
        if let Value::Object(members) = schema {
            count += usize::from(fix(members));
        }
    });
    count
}

fn fix(members: &mut Map<String, Value>) -> bool {
    match members.get("type").and_then(Value::as_str) {
        Some("integer") => set(members, "format", "int64"),
        Some("number") => set(members, "format", "double"),
        Some("string")
            if members
                .get("format")
                .is_some_and(|format| format != "binary") =>
        {
            members.shift_remove("format").is_some()
        }
        Some("array") if !members.contains_key("items") => {
            members.insert("items".into(), json!({})).is_none()
        }
        _ => false,
    }
}

fn set(members: &mut Map<String, Value>, key: &str, value: &str) -> bool {
    members
        .insert(key.into(), value.into())
        .is_none_or(|old| old != value)
}

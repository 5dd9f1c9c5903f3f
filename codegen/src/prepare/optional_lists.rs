//! An optional list or map that is sent can be left out or be empty, which are two different things.

use serde_json::{Value, json};

use crate::document::{Side, visit_schemas};

/// Makes such fields nullable, which the client generator turns into an option.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    visit_schemas(document, |schema, side| {
        if side == Side::Response {
            return;
        }
        let required = schema
            .get("required")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (name, property) in properties.into_iter().flatten() {
            let Some(members) = property.as_object_mut() else {
                continue;
            };
            let container = members.get("type").is_some_and(|kind| kind == "array")
                || members
                    .get("additionalProperties")
                    .is_some_and(Value::is_object);
            if container && !required.iter().any(|one| one == name) {
                count += usize::from(members.insert("nullable".into(), json!(true)).is_none());
            }
        }
    });
    count
}

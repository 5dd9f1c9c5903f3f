//! An object that names no members is anything; one that names some may have more.

use serde_json::{Value, json};

use crate::document::{Side, visit_schemas};

/// Maps with a known value type stay maps. PHP writes an empty object as `[]`, so the rest must stay open.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    visit_schemas(document, |schema, side| {
        let Some(members) = schema
            .as_object_mut()
            .filter(|members| members.get("type").is_some_and(|kind| kind == "object"))
        else {
            return;
        };
        let named = members
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|properties| !properties.is_empty());
        let more = members
            .get("additionalProperties")
            .and_then(Value::as_object);
        let any_more = more.is_some_and(serde_json::Map::is_empty);
        if named {
            let closed_or_any = more.is_none() || any_more || side == Side::Response;
            count += usize::from(
                closed_or_any && members.shift_remove("additionalProperties").is_some(),
            );
        } else if more.is_none() || (any_more && side == Side::Response) {
            *schema = json!({});
            count += 1;
        }
    });
    count
}

//! A closed set of values is only believed where we send it: answers may grow new ones.

use serde_json::Value;

use crate::document::{Side, visit_schemas};

/// Opens enums in answers; drops those of numbers and booleans everywhere, and those that hold anything but text.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    visit_schemas(document, |schema, side| {
        let Some(members) = schema.as_object_mut() else {
            return;
        };
        let Some(Value::Array(values)) = members.get("enum") else {
            return;
        };
        let text = members.get("type").is_some_and(|kind| kind == "string")
            && values
                .iter()
                .all(|value| value.as_str().is_some_and(|value| !value.is_empty()));
        if side == Side::Response || !text {
            members.shift_remove("enum");
            count += 1;
        }
    });
    count
}

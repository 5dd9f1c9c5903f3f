//! No field of an answer is required: servers leave out what their documents promise.

use serde_json::Value;

use crate::document::{Side, visit_schemas};

/// What is only sent keeps its required fields.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    visit_schemas(document, |schema, side| {
        if side == Side::Response
            && let Value::Object(members) = schema
        {
            count += usize::from(members.shift_remove("required").is_some());
        }
    });
    count
}

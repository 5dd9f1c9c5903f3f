//! Bounds, patterns and defaults go: the server checks and fills in, and a wrong bound would break reading.

use serde_json::Value;

use crate::document::visit_schemas;

const LIMITS: [&str; 11] = [
    "default",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
    "uniqueItems",
];

/// Applies to every schema.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    visit_schemas(document, |schema, _| {
        if let Value::Object(members) = schema {
            count += LIMITS
                .iter()
                .filter(|key| members.shift_remove(**key).is_some())
                .count();
        }
    });
    count
}

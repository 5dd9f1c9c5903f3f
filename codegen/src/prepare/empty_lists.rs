//! A list that must be empty is how PHP says "nothing" or "no members": it may be anything.

use serde_json::{Value, json};

use crate::document::visit_schemas;

/// Must run before the limits go, since they tell such a list.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    visit_schemas(document, |schema, _| {
        let empty = ["maxItems", "maxLength"]
            .iter()
            .any(|limit| schema.get(limit) == Some(&json!(0)));
        if empty && schema.get("type").is_some_and(|kind| kind == "array") {
            *schema = json!({});
            count += 1;
        }
    });
    count
}

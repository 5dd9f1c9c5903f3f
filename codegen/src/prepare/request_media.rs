//! One content type per request body: JSON where there is a choice.

use serde_json::{Value, json};

use crate::document::operations_mut;

const JSON: &str = "application/json";
const TYPED: [&str; 4] = [
    JSON,
    "application/x-www-form-urlencoded",
    "text/plain",
    "application/octet-stream",
];

/// Keeps JSON, else the first type the client can send; anything else is sent as raw bytes.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    for operation in operations_mut(document) {
        let Some(body) = operation
            .get_mut("requestBody")
            .and_then(Value::as_object_mut)
        else {
            continue;
        };
        body.insert("required".into(), json!(true));
        let Some(content) = body.get_mut("content").and_then(Value::as_object_mut) else {
            continue;
        };
        let kept = TYPED
            .iter()
            .find(|kind| content.contains_key(**kind))
            .copied();
        if content.len() == 1 && kept.is_some() {
            continue;
        }
        count += 1;
        if let Some(kind) = kept {
            content.retain(|other, _| other == kind);
        } else {
            content.clear();
            content.insert(
                "application/octet-stream".into(),
                json!({ "schema": { "type": "string", "format": "binary" } }),
            );
        }
    }
    count
}

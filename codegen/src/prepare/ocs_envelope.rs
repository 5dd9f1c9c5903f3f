//! `{ocs: {meta, data}}` becomes its data: the transport unwraps the answer before it is read.

use serde_json::Value;

use crate::document::{operations_mut, target};

/// Applies to every JSON answer; answers without the envelope stay as they are.
pub(super) fn apply(document: &mut Value) -> usize {
    let whole = document.clone();
    let mut count = 0;
    for operation in operations_mut(document) {
        let responses = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        for (_, response) in responses.into_iter().flatten() {
            let content = response.get_mut("content").and_then(Value::as_object_mut);
            for (_, media) in content.into_iter().flatten() {
                let Some(schema) = media.get_mut("schema") else {
                    continue;
                };
                if let Some(data) = data(&whole, schema) {
                    *schema = data;
                    count += 1;
                }
            }
        }
    }
    count
}

fn data(whole: &Value, schema: &Value) -> Option<Value> {
    let envelope = target(whole, schema).get("properties")?.get("ocs")?;
    target(whole, envelope)
        .get("properties")?
        .get("data")
        .cloned()
}

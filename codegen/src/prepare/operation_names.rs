//! Every operation gets a name of its own, because each becomes a method.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::operations_mut;

/// An operation id whose letters are taken gets a number; a missing one cannot happen, import refuses it.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut taken = BTreeSet::new();
    let mut count = 0;
    for operation in operations_mut(document) {
        let Some(id) = operation
            .get("operationId")
            .and_then(Value::as_str)
            .map(str::to_owned)
        else {
            continue;
        };
        let mut unique = id.clone();
        let mut number = 1;
        while !taken.insert(plain(&unique)) {
            number += 1;
            unique = format!("{id}-{number}");
        }
        if unique != id {
            operation.insert("operationId".into(), unique.into());
            count += 1;
        }
    }
    count
}

/// What is left of a name when it becomes a method: `get-note` and `getNote` are the same.
fn plain(id: &str) -> String {
    let kept = id.chars().filter(char::is_ascii_alphanumeric);
    kept.map(|letter| letter.to_ascii_lowercase()).collect()
}

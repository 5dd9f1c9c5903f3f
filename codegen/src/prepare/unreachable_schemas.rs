//! Schemas that no operation needs any more go.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::schemas_reached;

/// Runs last: other rules cut references.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut reached = BTreeSet::new();
    if let Some(paths) = document.get("paths") {
        schemas_reached(document, paths, &mut reached);
    }
    let Some(schemas) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    else {
        return 0;
    };
    let before = schemas.len();
    schemas.retain(|name, _| reached.contains(name));
    before - schemas.len()
}

//! Headers that the transport sets are no parameters; those with a meaning for one operation stay.

use serde_json::Value;

use crate::document::operations_mut;

/// Set by the transport or by the HTTP client itself, compared without case.
const OURS: [&str; 6] = [
    "ocs-apirequest",
    "authorization",
    "user-agent",
    "accept",
    "content-type",
    "cookie",
];

/// Drops them; `If-Match`, `If-None-Match` and the like stay, as text, and optional ones may be left out.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    for operation in operations_mut(document) {
        let Some(parameters) = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        else {
            continue;
        };
        let before = parameters.len();
        parameters.retain(|parameter| !is_ours(parameter));
        count += before - parameters.len();
        for header in parameters
            .iter_mut()
            .filter(|parameter| is_in(parameter, "header"))
        {
            if let Some(members) = header.as_object_mut() {
                members.insert("schema".into(), serde_json::json!({ "type": "string" }));
            }
        }
    }
    count
}

fn is_ours(parameter: &Value) -> bool {
    let name = parameter
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_ascii_lowercase();
    is_in(parameter, "cookie") || (is_in(parameter, "header") && OURS.contains(&name.as_str()))
}

fn is_in(parameter: &Value, place: &str) -> bool {
    parameter.get("in").is_some_and(|at| at == place)
}

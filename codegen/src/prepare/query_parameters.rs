//! What goes into a URL is plain: text, numbers, booleans, enums, or lists of those.

use serde_json::{Map, Value, json};

use crate::document::{operations_mut, target};

const KEPT: [&str; 7] = [
    "name",
    "in",
    "description",
    "required",
    "schema",
    "style",
    "explode",
];

/// Other types become text, "nullable" goes (leave it out instead), and a list is named `name[]`, as PHP reads it.
pub(super) fn apply(document: &mut Value) -> usize {
    let whole = document.clone();
    let mut count = 0;
    for operation in operations_mut(document) {
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for parameter in parameters
            .into_iter()
            .flatten()
            .filter_map(Value::as_object_mut)
        {
            count += fix(&whole, parameter);
        }
    }
    count
}

fn fix(whole: &Value, parameter: &mut Map<String, Value>) -> usize {
    parameter.retain(|key, _| KEPT.contains(&key.as_str()));
    let Some(schema) = parameter.get_mut("schema") else {
        return 0;
    };
    let mut plain = target(whole, schema).clone();
    let kind = plain.get("type").and_then(Value::as_str);
    if !matches!(
        kind,
        Some("string" | "integer" | "number" | "boolean" | "array")
    ) {
        plain = json!({ "type": "string" });
    }
    if let Some(members) = plain.as_object_mut() {
        members.shift_remove("nullable");
    }
    let list = plain.get("type").is_some_and(|kind| kind == "array");
    let mut count = usize::from(*schema != plain);
    *schema = plain;
    if list
        && let Some(Value::String(name)) = parameter.get_mut("name")
        && !name.ends_with("[]")
    {
        name.push_str("[]");
        count += 1;
    }
    count
}

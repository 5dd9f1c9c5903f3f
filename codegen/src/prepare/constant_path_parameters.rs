//! A path parameter that can only have one value, or selects the API version, becomes part of the path.

use serde_json::{Map, Value};

use crate::document::{METHODS, target};

/// `/ocs/v2.php/apps/spreed/api/{apiVersion}/room` becomes `.../api/v4/room`.
pub(super) fn apply(document: &mut Value) -> usize {
    let whole = document.clone();
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return 0;
    };
    let mut count = 0;
    for (path, item) in std::mem::take(paths) {
        let Value::Object(item) = item else { continue };
        for (method, mut operation) in item {
            let mut path = path.clone();
            if METHODS.contains(&method.as_str()) {
                count += fix_parameters(&whole, &mut path, &mut operation);
            }
            let slot = paths
                .entry(path)
                .or_insert_with(|| Value::Object(Map::new()));
            if let Some(slot) = slot.as_object_mut() {
                slot.insert(method, operation);
            }
        }
    }
    count
}

fn fix_parameters(whole: &Value, path: &mut String, operation: &mut Value) -> usize {
    let Some(parameters) = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut)
    else {
        return 0;
    };
    let before = parameters.len();
    parameters.retain(|parameter| {
        let Some(name) = parameter.get("name").and_then(Value::as_str) else {
            return true;
        };
        if parameter.get("in").is_none_or(|place| place != "path") {
            return true;
        }
        let schema = parameter
            .get("schema")
            .map_or(&Value::Null, |schema| target(whole, schema));
        let Some(value) = constant(name, schema) else {
            return true;
        };
        *path = path.replace(&format!("{{{name}}}"), &value);
        false
    });
    before - parameters.len()
}

/// The only value, or of several API versions the default, else the last.
fn constant(name: &str, schema: &Value) -> Option<String> {
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return match values.as_slice() {
            [only] => only.as_str().map(str::to_owned),
            [.., last] if name.to_ascii_lowercase().contains("version") => schema
                .get("default")
                .and_then(Value::as_str)
                .or(last.as_str())
                .map(str::to_owned),
            _ => None,
        };
    }
    let pattern = schema
        .get("pattern")?
        .as_str()?
        .strip_prefix('^')?
        .strip_suffix('$')?
        .trim_matches(['(', ')']);
    pattern
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || letter == '.')
        .then(|| pattern.to_owned())
}

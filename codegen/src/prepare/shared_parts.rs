//! Parameters, bodies and answers that operations share by reference or by path become part of each operation.

use serde_json::{Map, Value};

use crate::document::{METHODS, operations_mut, target};

/// The one rule that must run first: the others look only at operations.
pub(super) fn apply(document: &mut Value) -> usize {
    let whole = document.clone();
    let mut count = 0;
    for operation in operations_mut(document) {
        count += resolve_parts(&whole, operation);
    }
    count + spread_path_parameters(&whole, document)
}

/// Parameters of a path item move into its operations, where the operation has none of the same name and place.
fn spread_path_parameters(whole: &Value, document: &mut Value) -> usize {
    let mut count = 0;
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths
        .into_iter()
        .flatten()
        .filter_map(|(_, item)| item.as_object_mut())
    {
        let Some(Value::Array(shared)) = item.shift_remove("parameters") else {
            continue;
        };
        let shared: Vec<_> = shared.iter().map(|part| target(whole, part)).collect();
        for method in METHODS {
            let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) else {
                continue;
            };
            let own = operation
                .entry("parameters")
                .or_insert_with(|| Value::Array(Vec::new()));
            let Value::Array(own) = own else { continue };
            let missing: Vec<_> = shared
                .iter()
                .filter(|part| !own.iter().any(|one| same(one, part)))
                .map(|part| (*part).clone())
                .collect();
            count += missing.len();
            own.splice(0..0, missing);
        }
    }
    count
}

fn same(one: &Value, other: &Value) -> bool {
    one.get("name") == other.get("name") && one.get("in") == other.get("in")
}

fn resolve_parts(whole: &Value, operation: &mut Map<String, Value>) -> usize {
    let parameters = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut);
    let mut count: usize = parameters
        .into_iter()
        .flatten()
        .map(|part| resolve(whole, part))
        .sum();
    count += operation
        .get_mut("requestBody")
        .map_or(0, |body| resolve(whole, body));
    let responses = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut);
    count += responses
        .into_iter()
        .flatten()
        .map(|(_, part)| resolve(whole, part))
        .sum::<usize>();
    count
}

fn resolve(whole: &Value, part: &mut Value) -> usize {
    if part.get("$ref").is_none() {
        return 0;
    }
    *part = target(whole, part).clone();
    1
}

//! The operations of a document, in the order in which it lists them.

use serde_json::{Map, Value};

/// Methods that a path item can have, in the order in which the client generator emits them.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Every operation: path template, method, operation object; paths as listed, methods as in [`METHODS`].
pub(crate) fn operations(
    document: &Value,
) -> impl Iterator<Item = (&str, &'static str, &Map<String, Value>)> {
    let paths = document.get("paths").and_then(Value::as_object);
    paths.into_iter().flatten().flat_map(|(path, item)| {
        METHODS.iter().filter_map(move |method| {
            Some((path.as_str(), *method, item.get(method)?.as_object()?))
        })
    })
}

/// Every operation, for changing it.
pub(crate) fn operations_mut(
    document: &mut Value,
) -> impl Iterator<Item = &mut Map<String, Value>> {
    document
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten()
        .filter_map(|(_, item)| item.as_object_mut())
        .flat_map(|item| item.iter_mut().filter(|(method, _)| is_method(method)))
        .filter_map(|(_, operation)| operation.as_object_mut())
}

fn is_method(name: &str) -> bool {
    METHODS.contains(&name)
}

//! An API document as data: reading it, and walking its operations.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde_json::{Map, Value};

use super::pointer;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// One operation of a document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Operation<'d> {
    /// The path as documented, with its `{parameters}`.
    pub(crate) path: &'d str,
    /// The method in lower case.
    pub(crate) method: &'d str,
    /// The operation object.
    pub(crate) value: &'d Value,
    /// The path item it stands in, which may declare parameters for all its operations.
    item: &'d Value,
}

impl<'d> Operation<'d> {
    /// Its `operationId`, where the document gives one.
    pub(crate) fn id(&self) -> Option<&'d str> {
        self.value.get("operationId").and_then(Value::as_str)
    }

    /// Its parameters, those of the path first. Each may be a reference.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = &'d Value> + use<'d> {
        let lists =
            [self.item, self.value].map(|of| of.get("parameters").and_then(Value::as_array));
        lists.into_iter().flatten().flatten()
    }
}

/// Follow a reference within the document; anything else is what it is.
pub(crate) fn resolve<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    match value.get("$ref").and_then(Value::as_str) {
        Some(reference) => pointer::find(document, reference).unwrap_or(value),
        None => value,
    }
}

/// Whether a key of a path item is a method (else it is `parameters`, `servers` or `$ref`).
pub(crate) fn is_method(key: &str) -> bool {
    METHODS.contains(&key)
}

/// All operations of a document, in its own order.
pub(crate) fn operations(document: &Value) -> impl Iterator<Item = Operation<'_>> {
    let paths = document.get("paths").and_then(Value::as_object);
    paths.into_iter().flatten().flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods
            .filter(|(key, _)| is_method(key))
            .map(move |(method, value)| Operation {
                path,
                method,
                value,
                item,
            })
    })
}

/// The object behind a key, made if it is not there.
///
/// # Errors
/// Where something else stands there.
pub(crate) fn object_mut<'d>(
    of: &'d mut Map<String, Value>,
    key: &str,
) -> anyhow::Result<&'d mut Map<String, Value>> {
    match of.entry(key).or_insert_with(|| Value::Object(Map::new())) {
        Value::Object(map) => Ok(map),
        _ => bail!("{key} is not an object"),
    }
}

/// Read a document: YAML where the name says so, else JSON.
pub(crate) fn read(path: &Path) -> anyhow::Result<Value> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    parse(path, &text)
}

/// Parse the text of a document that stands at `path`.
pub(crate) fn parse(path: &Path, text: &str) -> anyhow::Result<Value> {
    let parsed = if is_yaml(path) {
        serde_saphyr::from_str(text).map_err(anyhow::Error::from)
    } else {
        serde_json::from_str(text).map_err(anyhow::Error::from)
    };
    parsed.with_context(|| format!("parsing {}", path.display()))
}

/// Whether a file is YAML, by its name.
pub(crate) fn is_yaml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ext| ext == "yaml" || ext == "yml")
}

/// The text of a document as it is committed: two spaces, keys in their order, newline at the end.
pub(crate) fn text(document: &Value) -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(document)? + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_with_numbers_as_keys_reads_like_json() {
        let yaml = "paths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        200: { description: x }\n";
        let document = parse(Path::new("a.yaml"), yaml).unwrap();
        let found: Vec<_> = operations(&document).collect();
        assert_eq!(found[0].id(), Some("a"));
        assert!(found[0].value.pointer("/responses/200").is_some());
    }

    #[test]
    fn shared_parameters_are_not_an_operation() {
        let document =
            serde_json::json!({ "paths": { "/a": { "parameters": [], "get": {}, "delete": {} } } });
        let methods: Vec<_> = operations(&document).map(|op| op.method).collect();
        assert_eq!(methods, ["get", "delete"]);
    }
}

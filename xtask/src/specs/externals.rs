//! References to other files: what they point at becomes a component of the document itself.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde_json::{Map, Value};

use super::document::{object_mut, read};

/// Pull all that a document references in files beside it into `components.schemas`.
pub(crate) fn pull(document: &mut Value, folder: &Path) -> anyhow::Result<()> {
    let mut files = BTreeMap::new();
    let mut wanted = Vec::new();
    localize(document, None, &mut wanted);
    let mut pulled = Map::new();
    while let Some((file, name)) = wanted.pop() {
        if pulled.contains_key(&name) {
            continue;
        }
        let others = match files.get(&file) {
            Some(others) => others,
            None => files
                .entry(file.clone())
                .or_insert(read(&folder.join(&file))?),
        };
        let mut schema = others
            .get(&name)
            .with_context(|| format!("{file} has no {name}"))?
            .clone();
        localize(&mut schema, Some(&file), &mut wanted);
        pulled.insert(name, schema);
    }
    pulled.sort_keys();
    if pulled.is_empty() {
        return Ok(());
    }
    let Some(root) = document.as_object_mut() else {
        bail!("a document is an object")
    };
    let schemas = object_mut(object_mut(root, "components")?, "schemas")?;
    for (name, schema) in pulled {
        let itself = Value::from(format!("#/components/schemas/{name}"));
        match schemas.get(&name) {
            Some(old) if old.get("$ref") != Some(&itself) => bail!("two schemas are called {name}"),
            _ => drop(schemas.insert(name, schema)),
        }
    }
    Ok(())
}

/// Rewrite references so that they point into `components.schemas`, noting what they want of which file.
/// `file` is where the node comes from if not from the document.
fn localize(node: &mut Value, file: Option<&str>, wanted: &mut Vec<(String, String)>) {
    match node {
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| localize(item, file, wanted)),
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match value {
                    Value::String(target) if key == "$ref" => {
                        if let Some((from, name)) = external(target, file) {
                            *target = format!("#/components/schemas/{name}");
                            wanted.push((from, name));
                        }
                    }
                    other => localize(other, file, wanted),
                }
            }
        }
        _ => {}
    }
}

fn external(target: &str, file: Option<&str>) -> Option<(String, String)> {
    let (from, pointer) = target.split_once('#')?;
    let from = if from.is_empty() { file? } else { from };
    Some((from.to_owned(), pointer.trim_start_matches('/').to_owned()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_pulled_schema_needs_is_pulled_too() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(
            folder.path().join("objects.yaml"),
            "List:\n  type: array\n  items: { $ref: '#/Item' }\nItem: { type: string }\nOther: { type: integer }\n",
        )
        .unwrap();
        let mut document = json!({
            "components": { "schemas": { "List": { "$ref": "objects.yaml#/List" } } },
            "paths": { "/a": { "get": { "schema": { "$ref": "#/components/schemas/List" } } } }
        });
        pull(&mut document, folder.path()).unwrap();
        assert_eq!(
            document["components"]["schemas"],
            json!({
                "List": { "type": "array", "items": { "$ref": "#/components/schemas/Item" } },
                "Item": { "type": "string" }
            })
        );
    }
}

//! A schema as a flat list: `owner.name`, `tags[]`, `rows[].cells.*`, each with its fact.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde_json::Value;

use super::fact::{Fact, Place};
use crate::specs::pointer;

/// Facts by path; the value itself has the empty path.
pub(super) type Fields = BTreeMap<String, Fact>;

/// All fields of a schema. A schema inside itself is listed once.
pub(super) fn flatten(document: &Value, schema: &Value, place: Place) -> Fields {
    let mut walk = Walk {
        document,
        place,
        inside: Vec::new(),
        fields: Fields::new(),
    };
    walk.visit("", schema, true);
    walk.fields
}

/// The path of a field below another.
pub(super) fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

struct Walk<'d> {
    document: &'d Value,
    place: Place,
    inside: Vec<&'d str>,
    fields: Fields,
}

impl<'d> Walk<'d> {
    fn visit(&mut self, path: &str, schema: &'d Value, required: bool) {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            match pointer::find(self.document, reference)
                .filter(|_| !self.inside.contains(&reference))
            {
                Some(target) => {
                    self.inside.push(reference);
                    self.visit(path, target, required);
                    self.inside.pop();
                }
                None => self.add(path, Fact::new("object", required, self.place)),
            }
            return;
        }
        if let Some(kind) = kind(schema) {
            let mut fact = Fact::new(kind, required, self.place);
            fact.nullable = schema
                .get("nullable")
                .and_then(Value::as_bool)
                .unwrap_or_default();
            let values = schema.get("enum").and_then(Value::as_array);
            fact.values = values.map(|values| values.iter().map(text).collect());
            self.add(path, fact);
        }
        for alternatives in ["allOf", "anyOf", "oneOf"] {
            for alternative in schema
                .get(alternatives)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                self.visit(path, alternative, required);
            }
        }
        self.children(path, schema);
    }

    fn children(&mut self, path: &str, schema: &'d Value) {
        let required: Vec<_> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .collect();
        for (name, field) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let required = required
                .iter()
                .any(|required| required.as_str() == Some(name));
            self.visit(&join(path, name), field, required);
        }
        if let Some(items) = schema.get("items") {
            self.visit(&format!("{path}[]"), items, true);
        }
        if let Some(values) = schema
            .get("additionalProperties")
            .filter(|values| values.is_object())
        {
            self.visit(&join(path, "*"), values, false);
        }
    }

    fn add(&mut self, path: &str, fact: Fact) {
        match self.fields.entry(path.to_owned()) {
            Entry::Vacant(slot) => drop(slot.insert(fact)),
            Entry::Occupied(mut slot) => slot.get_mut().widen(fact),
        }
    }
}

/// The kind of a schema by itself; none if its alternatives say it.
fn kind(schema: &Value) -> Option<&str> {
    let has = |key: &str| schema.get(key).is_some();
    match schema.get("type").and_then(Value::as_str) {
        Some("string") if schema.get("format").and_then(Value::as_str) == Some("binary") => {
            Some("file")
        }
        Some(kind) => Some(kind),
        None if has("properties") || has("additionalProperties") => Some("object"),
        None if has("allOf") || has("anyOf") || has("oneOf") => None,
        None => Some("any"),
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_show_lists_maps_and_alternatives() {
        let document = json!({ "components": { "schemas": { "Node": { "type": "object", "properties": {
            "name": { "type": "string" },
            "children": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } }
        } } } } });
        let schema = json!({ "type": "object", "required": ["root"], "properties": {
            "root": { "$ref": "#/components/schemas/Node" },
            "names": { "type": "object", "additionalProperties": { "type": "string" } },
            "count": { "anyOf": [{ "type": "integer" }, { "type": "string", "nullable": true }] }
        } });
        let fields = flatten(&document, &schema, Place::Answer);
        let shown: Vec<_> = fields
            .iter()
            .map(|(path, fact)| format!("{path}: {fact}"))
            .collect();
        assert_eq!(
            shown,
            [
                ": required object",
                "count: integer or string or null",
                "names: object",
                "names.*: string",
                "root: required object",
                "root.children: array",
                "root.children[]: required object",
                "root.name: string",
            ]
        );
    }
}

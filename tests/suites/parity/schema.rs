//! Reading JSON Schemas of two makers alike: references, `anyOf` with null, nested fields.

use std::collections::BTreeSet;

use serde_json::Value;

/// How deep fields of results are compared.
const DEPTH: usize = 6;

/// `schema` itself, or what its `$ref` names in `root`.
fn resolve<'a>(schema: &'a Value, root: &'a Value) -> &'a Value {
    let Some(pointer) = schema.get("$ref").and_then(Value::as_str) else {
        return schema;
    };
    let pointer = pointer.trim_start_matches('#');
    root.pointer(pointer).unwrap_or(&Value::Null)
}

/// The schemas that `schema` may be: itself or the branches of its `anyOf` or `oneOf`.
fn branches<'a>(schema: &'a Value, root: &'a Value) -> Vec<&'a Value> {
    let schema = resolve(schema, root);
    let choice = ["anyOf", "oneOf"]
        .iter()
        .find_map(|key| schema.get(*key).and_then(Value::as_array));
    match choice {
        Some(all) => all
            .iter()
            .flat_map(|branch| branches(branch, root))
            .collect(),
        None => vec![schema],
    }
}

/// The JSON types that `schema` allows; none when it allows any.
pub(crate) fn types<'a>(schema: &'a Value, root: &'a Value) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for branch in branches(schema, root) {
        match branch.get("type") {
            Some(Value::String(kind)) => {
                found.insert(kind.as_str());
            }
            Some(Value::Array(kinds)) => found.extend(kinds.iter().filter_map(Value::as_str)),
            _ => return BTreeSet::new(),
        }
    }
    found
}

/// Whether a value of type `kind` is among `accepted`; an integer is a number.
pub(crate) fn covers(accepted: &BTreeSet<&str>, kind: &str) -> bool {
    accepted.contains(kind) || (kind == "integer" && accepted.contains("number"))
}

/// Names and schemas of the properties of an object schema, through `anyOf`.
pub(crate) fn properties<'a>(schema: &'a Value, root: &'a Value) -> Vec<(String, &'a Value)> {
    branches(schema, root)
        .into_iter()
        .filter_map(|branch| branch.get("properties").and_then(Value::as_object))
        .flatten()
        .map(|(name, schema)| (name.clone(), schema))
        .collect()
}

/// The property `name`.
pub(crate) fn property<'a>(schema: &'a Value, root: &'a Value, name: &str) -> Option<&'a Value> {
    branches(schema, root)
        .into_iter()
        .find_map(|branch| branch.get("properties")?.get(name))
}

/// The required names.
pub(crate) fn required(schema: &Value) -> BTreeSet<String> {
    schema
        .get("required")
        .and_then(Value::as_array)
        .map(|names| {
            names
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        })
        .unwrap_or_default()
}

/// The default, unless it says nothing.
pub(crate) fn default(schema: &Value) -> Option<&Value> {
    let default = schema.get("default")?;
    let says_nothing = match default {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    (!says_nothing).then_some(default)
}

/// Choices of an enumeration that the other does not take.
pub(crate) fn lost_choices(
    theirs: &Value,
    root: &Value,
    own: &Value,
    own_root: &Value,
) -> Vec<String> {
    let choices = |schema, root| -> Vec<Value> {
        branches(schema, root)
            .iter()
            .filter_map(|branch| branch.get("enum").and_then(Value::as_array))
            .flatten()
            .cloned()
            .collect()
    };
    let ours = choices(own, own_root);
    if ours.is_empty() {
        return Vec::new();
    }
    choices(theirs, root)
        .into_iter()
        .filter(|choice| !choice.is_null() && !ours.contains(choice))
        .map(|choice| choice.to_string())
        .collect()
}

/// Add a sentence for each promised field that our results lack or give another type.
pub(crate) fn missing_fields(promised: &Value, ours: &Value, found: &mut Vec<String>) {
    compare(
        Pair {
            schema: promised,
            root: promised,
        },
        Pair {
            schema: ours,
            root: ours,
        },
        "",
        DEPTH,
        found,
    );
}

#[derive(Clone, Copy)]
struct Pair<'a> {
    schema: &'a Value,
    root: &'a Value,
}

impl<'a> Pair<'a> {
    fn with(self, schema: &'a Value) -> Self {
        Self { schema, ..self }
    }

    fn items(self) -> Option<Self> {
        let mut all = branches(self.schema, self.root).into_iter();
        all.find_map(|branch| branch.get("items"))
            .map(|items| self.with(items))
    }
}

fn compare(theirs: Pair<'_>, own: Pair<'_>, path: &str, depth: usize, found: &mut Vec<String>) {
    if depth == 0 {
        return;
    }
    for (name, schema) in properties(theirs.schema, theirs.root) {
        let at = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        let Some(field) = property(own.schema, own.root, &name) else {
            if !types(own.schema, own.root).is_empty() {
                found.push(format!("result {at} is missing"));
            }
            continue;
        };
        let (theirs, own) = (theirs.with(schema), own.with(field));
        let known = types(theirs.schema, theirs.root);
        let strange: Vec<&str> = types(own.schema, own.root)
            .into_iter()
            .filter(|kind| *kind != "null" && !known.is_empty() && !covers(&known, kind))
            .collect();
        if !strange.is_empty() {
            found.push(format!("result {at} may be {}", strange.join(", ")));
        }
        compare(theirs, own, &at, depth - 1, found);
        if let (Some(theirs), Some(own)) = (theirs.items(), own.items()) {
            compare(theirs, own, &format!("{at}[]"), depth - 1, found);
        }
    }
}

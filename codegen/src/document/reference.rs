//! `$ref`: where it leads, and what is reachable through it.

use std::collections::BTreeSet;

use serde_json::Value;

/// Prefix of a reference to a named schema.
const SCHEMAS: &str = "#/components/schemas/";

/// Name of the schema that `value` refers to, if it is such a reference.
pub(crate) fn schema_name(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()?.strip_prefix(SCHEMAS)
}

/// Follow references until something that is not one; a dangling reference leads to null.
pub(crate) fn target<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    const DEEPEST: usize = 32;
    let mut at = value;
    for _ in 0..DEEPEST {
        let Some(reference) = at.get("$ref").and_then(Value::as_str) else {
            return at;
        };
        at = reference
            .strip_prefix('#')
            .and_then(|pointer| document.pointer(pointer))
            .unwrap_or(&Value::Null);
    }
    at
}

/// Names of all schemas reachable from `from`, added to `reached`.
pub(crate) fn schemas_reached(document: &Value, from: &Value, reached: &mut BTreeSet<String>) {
    match from {
        Value::Object(members) => {
            if let Some(name) = schema_name(from)
                && reached.insert(name.to_owned())
                && let Some(schema) = document
                    .pointer("/components/schemas")
                    .and_then(|all| all.get(name))
            {
                schemas_reached(document, schema, reached);
            }
            members
                .values()
                .for_each(|member| schemas_reached(document, member, reached));
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| schemas_reached(document, item, reached)),
        _ => {}
    }
}

//! Visit every schema of a document, innermost first, knowing which way it travels.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{operations, operations_mut, schemas_reached};

/// Which way a schema travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// Only sent: parameters and bodies.
    Request,
    /// Read, and possibly sent as well.
    Response,
}

/// Call `visit` for every schema in operations and components; children come before their parents.
pub(crate) fn visit_schemas(document: &mut Value, mut visit: impl FnMut(&mut Value, Side)) {
    let read = read_schemas(document);
    for operation in operations_mut(document) {
        for (part, side) in [
            ("parameters", Side::Request),
            ("requestBody", Side::Request),
            ("responses", Side::Response),
        ] {
            if let Some(part) = operation.get_mut(part) {
                find_schemas(part, &mut |schema| descend(schema, side, &mut visit));
            }
        }
    }
    let Some(components) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    else {
        return;
    };
    for (name, schema) in components {
        let side = if read.contains(name) {
            Side::Response
        } else {
            Side::Request
        };
        descend(schema, side, &mut visit);
    }
}

/// Names of the components that answers contain.
fn read_schemas(document: &Value) -> BTreeSet<String> {
    let mut read = BTreeSet::new();
    for (_, _, operation) in operations(document) {
        if let Some(responses) = operation.get("responses") {
            schemas_reached(document, responses, &mut read);
        }
    }
    read
}

/// The schemas directly under a parameter list, a body or responses: values of keys called `schema`.
fn find_schemas(part: &mut Value, found: &mut dyn FnMut(&mut Value)) {
    match part {
        Value::Object(members) => {
            for (key, member) in members {
                if key == "schema" {
                    found(member);
                } else {
                    find_schemas(member, found);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| find_schemas(item, found)),
        _ => {}
    }
}

fn descend(schema: &mut Value, side: Side, visit: &mut dyn FnMut(&mut Value, Side)) {
    if let Some(members) = schema.as_object_mut() {
        for (key, member) in members {
            match (key.as_str(), member) {
                ("properties", Value::Object(properties)) => {
                    properties
                        .iter_mut()
                        .for_each(|(_, property)| descend(property, side, visit));
                }
                ("items" | "additionalProperties" | "not", child @ Value::Object(_)) => {
                    descend(child, side, visit);
                }
                ("allOf" | "anyOf" | "oneOf", Value::Array(parts)) => {
                    for part in parts {
                        descend(part, side, visit);
                    }
                }
                _ => {}
            }
        }
    }
    visit(schema, side);
}

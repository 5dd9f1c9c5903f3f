//! A document as its operations: what each asks for and what it answers.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fact::{Fact, Place};
use super::fields::{Fields, flatten, join};
use crate::specs::document::{self, operations, resolve};

/// Set by the transport on every call.
const OCS_HEADER: &str = "OCS-APIRequest";

/// One operation.
#[derive(Debug)]
pub(super) struct Operation {
    /// Method and path.
    pub(super) route: String,
    /// Parameters and fields of the body, by name.
    pub(super) asks: Fields,
    /// Fields of a successful answer, without the OCS envelope.
    pub(super) answers: Fields,
}

/// Operations by id.
pub(super) type Surface = BTreeMap<String, Operation>;

/// All operations of a document.
pub(super) fn surface(document: &Value) -> Surface {
    let described = operations(document).map(|operation| {
        let route = format!("{} {}", operation.method.to_uppercase(), operation.path);
        let id = operation
            .id()
            .map_or_else(|| route.clone(), ToOwned::to_owned);
        let (asks, answers) = (
            asks(document, operation),
            answers(document, operation.value),
        );
        (
            id,
            Operation {
                route,
                asks,
                answers,
            },
        )
    });
    described.collect()
}

fn asks(document: &Value, operation: document::Operation<'_>) -> Fields {
    let mut asks = Fields::new();
    for parameter in operation
        .parameters()
        .map(|parameter| resolve(document, parameter))
    {
        let text = |key: &str| {
            parameter
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let name = text("name").trim_end_matches("[]");
        if name.eq_ignore_ascii_case(OCS_HEADER) {
            continue;
        }
        let schema = parameter.get("schema").unwrap_or(&Value::Null);
        let required = is_required(parameter);
        for (path, mut fact) in flatten(document, schema, Place::of_parameter(text("in"))) {
            fact.required &= required;
            let separator = if path.is_empty() || path.starts_with('[') {
                ""
            } else {
                "."
            };
            asks.insert(format!("{name}{separator}{path}"), fact);
        }
    }
    if let Some(body) = operation
        .value
        .get("requestBody")
        .map(|body| resolve(document, body))
    {
        let whole = is_required(body);
        for (path, mut fact) in json(body)
            .map(|schema| flatten(document, schema, Place::Body))
            .unwrap_or_default()
        {
            fact.required &= whole || path.contains(['.', '[']);
            if !path.is_empty() {
                asks.entry(path).or_insert(fact);
            }
        }
    }
    asks
}

fn is_required(of: &Value) -> bool {
    of.get("required")
        .and_then(Value::as_bool)
        .unwrap_or_default()
}

/// The schema of the JSON content, else of whatever content there is.
fn json(of: &Value) -> Option<&Value> {
    let content = of.get("content")?.as_object()?;
    content
        .get("application/json")
        .or_else(|| content.values().next())?
        .get("schema")
}

fn answers(document: &Value, operation: &Value) -> Fields {
    let mut answers = Fields::new();
    let responses = operation.get("responses").and_then(Value::as_object);
    for (_, response) in responses
        .into_iter()
        .flatten()
        .filter(|(status, _)| status.starts_with('2'))
    {
        let response = resolve(document, response);
        let content = response.get("content").and_then(Value::as_object);
        let fields = match content {
            Some(content) if !content.contains_key("application/json") && !content.is_empty() => {
                Fields::from([(String::new(), Fact::new("file", true, Place::Answer))])
            }
            _ => json(response)
                .map(|schema| flatten(document, schema, Place::Answer))
                .unwrap_or_default(),
        };
        for (path, fact) in without_envelope(fields) {
            match answers.get_mut(&path) {
                Some(known) => known.widen(fact),
                None => drop(answers.insert(path, fact)),
            }
        }
    }
    answers
}

/// What stands in `ocs.data`, if the answer has that.
fn without_envelope(fields: Fields) -> Fields {
    let data = join("ocs", "data");
    if !fields.contains_key(&data) {
        return fields;
    }
    let inside = fields.into_iter().filter_map(|(path, fact)| {
        let rest = path.strip_prefix(&data)?;
        let path = rest.strip_prefix('.').unwrap_or(rest).to_owned();
        Some((path, fact))
    });
    inside.collect()
}

//! Words that generated code has no place for go. Descriptions stay: import keeps none, so they are our own.

use serde_json::{Map, Value};

use crate::document::{operations_mut, visit_schemas};

const PROSE: [&str; 7] = [
    "summary",
    "example",
    "examples",
    "title",
    "externalDocs",
    "deprecated",
    "tags",
];

/// Drops summaries, examples and titles (which would become type names) from operations, their parts and schemas.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    for operation in operations_mut(document) {
        count += strip(operation);
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for parameter in parameters
            .into_iter()
            .flatten()
            .filter_map(Value::as_object_mut)
        {
            count += strip(parameter);
        }
        if let Some(body) = operation
            .get_mut("requestBody")
            .and_then(Value::as_object_mut)
        {
            count += strip(body) + strip_media(body);
        }
        let responses = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        for response in responses
            .into_iter()
            .flatten()
            .filter_map(|(_, response)| response.as_object_mut())
        {
            // An answer must have a description, so it gets an empty one.
            count += usize::from(
                response
                    .insert("description".into(), "".into())
                    .is_some_and(|old| old != ""),
            );
            count += strip_media(response);
        }
    }
    visit_schemas(document, |schema, _| {
        count += schema.as_object_mut().map_or(0, strip);
    });
    count
}

fn strip_media(part: &mut Map<String, Value>) -> usize {
    let content = part.get_mut("content").and_then(Value::as_object_mut);
    content
        .into_iter()
        .flatten()
        .filter_map(|(_, media)| media.as_object_mut())
        .map(strip)
        .sum()
}

fn strip(members: &mut Map<String, Value>) -> usize {
    PROSE
        .iter()
        .filter(|key| members.shift_remove(**key).is_some())
        .count()
}

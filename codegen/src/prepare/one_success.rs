//! An operation answers with one type, whatever the success status; failures are the transport's.

use serde_json::{Map, Value, json};

use crate::document::operations_mut;

/// What the success answers of one operation hold.
#[derive(Default)]
struct Successes {
    json: Vec<Value>,
    other: bool,
    empty: bool,
}

/// Written as `2XX`: JSON if there is any (different shapes become any), else bytes, else nothing.
pub(super) fn apply(document: &mut Value) -> usize {
    let mut count = 0;
    for operation in operations_mut(document) {
        let Some(responses) = operation.get("responses").and_then(Value::as_object) else {
            continue;
        };
        let one = Map::from_iter([("2XX".to_owned(), collect(responses).into_answer())]);
        count += usize::from(*responses != one);
        operation.insert("responses".into(), one.into());
    }
    count
}

fn collect(responses: &Map<String, Value>) -> Successes {
    let mut found = Successes::default();
    for (status, response) in responses {
        if !(status.starts_with('2') || status == "default") {
            continue;
        }
        let content = response
            .get("content")
            .and_then(Value::as_object)
            .filter(|content| !content.is_empty());
        let Some(content) = content else {
            found.empty = true;
            continue;
        };
        match content
            .iter()
            .find(|(kind, _)| kind.starts_with("application/json"))
        {
            Some((_, media)) => {
                let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
                if !found.json.contains(&schema) {
                    found.json.push(schema);
                }
            }
            None => found.other = true,
        }
    }
    found
}

impl Successes {
    fn into_answer(self) -> Value {
        let schema = match self.json.as_slice() {
            [] if self.empty && !self.other => return json!({ "description": "" }),
            [] => return json!({ "description": "", "content": { "*/*": {} } }),
            [only] => only.clone(),
            _ => json!({}),
        };
        let schema = if self.empty { nullable(schema) } else { schema };
        json!({ "description": "", "content": { "application/json": { "schema": schema } } })
    }
}

/// The transport turns an empty answer into `null`.
fn nullable(schema: Value) -> Value {
    let mut schema = if schema.get("$ref").is_some() {
        json!({ "allOf": [schema] })
    } else {
        schema
    };
    if let Some(members) = schema.as_object_mut().filter(|members| !members.is_empty()) {
        members.insert("nullable".into(), json!(true));
    }
    schema
}

//! Requests of the 2026-07-28 revision, as every client of ours sends them.

use serde_json::{Value, json};

/// The revision.
pub const REVISION: &str = "2026-07-28";

/// `params` with what each request must say of its client; it shows forms to people if `asks`.
pub fn with_meta(mut params: Value, client: &str, asks: bool) -> Value {
    let can = if asks {
        json!({ "elicitation": {} })
    } else {
        json!({})
    };
    if let Value::Object(params) = &mut params {
        let meta = json!({
            "io.modelcontextprotocol/protocolVersion": REVISION,
            "io.modelcontextprotocol/clientCapabilities": can,
            "io.modelcontextprotocol/clientInfo": { "name": client, "version": "0" },
        });
        params.insert("_meta".to_owned(), meta);
    }
    params
}

/// The answers of a person who agrees to everything that `result` asks, if it asks.
pub fn agreed(result: &Value) -> Option<Value> {
    let asked = result.get("inputRequests")?.as_object()?;
    let answer = |question: &Value| {
        let fields = question.pointer("/params/requestedSchema/properties");
        let fields = fields.and_then(Value::as_object).into_iter().flatten();
        let typed = fields.filter_map(|(field, schema)| {
            let words = schema.get("description")?.as_str()?;
            Some((field.clone(), json!(words.split_once(": ")?.1)))
        });
        json!({ "action": "accept", "content": typed.collect::<serde_json::Map<_, _>>() })
    };
    Some(
        asked
            .iter()
            .map(|(key, question)| (key.clone(), answer(question)))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_asked_for_is_typed_back() {
        let form = json!({ "requestedSchema": { "properties": { "name": { "description": "To go on, type: A: b" } } } });
        let result = json!({ "inputRequests": { "confirm": { "params": form } } });
        let wanted = json!({ "confirm": { "action": "accept", "content": { "name": "A: b" } } });
        assert_eq!(agreed(&result), Some(wanted));
        assert_eq!(agreed(&json!({ "structuredContent": {} })), None);
    }
}

//! Fixture resources.

use rmcp::{
    ErrorData,
    model::{ReadResourceResult, Resource, ResourceTemplate},
};
use serde_json::json;

use super::content::{PNG, typed};

pub(super) fn list() -> Result<Vec<Resource>, ErrorData> {
    let one = |uri: &str, name: &str, mime: &str| json!({ "uri": uri, "name": name, "description": "Fixture of the conformance suite.", "mimeType": mime });
    typed(json!([
        one("test://static-text", "static text", "text/plain"),
        one("test://static-binary", "static binary", "image/png"),
        one("test://watched-resource", "watched", "text/plain"),
        one("test://example-resource", "example", "text/plain"),
    ]))
}

pub(super) fn templates() -> Result<Vec<ResourceTemplate>, ErrorData> {
    typed(json!([{
        "uriTemplate": "test://template/{id}/data",
        "name": "template",
        "description": "Fixture of the conformance suite.",
        "mimeType": "application/json",
    }]))
}

/// The fixture at `uri`, if there is one.
pub(super) fn read(uri: &str) -> Result<Option<ReadResourceResult>, ErrorData> {
    let text = |mime: &str, text: &str| json!({ "uri": uri, "mimeType": mime, "text": text });
    let contents = match uri {
        "test://static-text" => text(
            "text/plain",
            "This is the content of the static text resource.",
        ),
        "test://static-binary" => json!({ "uri": uri, "mimeType": "image/png", "blob": PNG }),
        "test://watched-resource" | "test://example-resource" => {
            text("text/plain", "Nothing happens here.")
        }
        _ => match uri
            .strip_prefix("test://template/")
            .and_then(|rest| rest.strip_suffix("/data"))
        {
            Some(id) => {
                let data =
                    json!({ "id": id, "templateTest": true, "data": format!("Data for ID: {id}") });
                text("application/json", &data.to_string())
            }
            None => return Ok(None),
        },
    };
    typed(json!({ "resultType": "complete", "contents": [contents], "ttlMs": 0, "cacheScope": "private" })).map(Some)
}

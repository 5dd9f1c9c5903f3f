//! Fixture tools that only return content.

use rmcp::{
    ErrorData,
    model::{CallToolResult, ResultType},
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A PNG of one red pixel, base64.
pub(super) const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";
/// A WAV without samples, base64.
const WAV: &str = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=";

/// The result of the fixture `name`, if it is one of these.
pub(super) fn call(name: &str) -> Option<Result<CallToolResult, ErrorData>> {
    let result = match name {
        "test_simple_text" => texts(&["This is a simple text response for testing."]),
        "test_image_content" => json!({ "content": [image()] }),
        "test_audio_content" => {
            json!({ "content": [{ "type": "audio", "data": WAV, "mimeType": "audio/wav" }] })
        }
        "test_embedded_resource" => json!({ "content": [resource(
            "test://embedded-resource",
            "text/plain",
            "This is an embedded resource content.",
        )] }),
        "test_multiple_content_types" => json!({ "content": [
            { "type": "text", "text": "Multiple content types test:" },
            image(),
            resource("test://mixed-content-resource", "application/json", "{\"test\":\"data\",\"value\":123}"),
        ] }),
        "test_error_handling" => json!({
            "content": [{ "type": "text", "text": "This tool intentionally returns an error for testing" }],
            "isError": true,
        }),
        "json_schema_2020_12_tool" | "test_custom_header" | "test_logging_tool" => texts(&["done"]),
        _ => return None,
    };
    let result: Result<CallToolResult, ErrorData> = typed(result);
    Some(result.map(|mut result| {
        result.result_type = Some(ResultType::COMPLETE);
        result
    }))
}

/// A result with only texts.
pub(super) fn texts(texts: &[&str]) -> Value {
    let blocks: Vec<Value> = texts
        .iter()
        .map(|text| json!({ "type": "text", "text": text }))
        .collect();
    json!({ "resultType": "complete", "content": blocks })
}

/// A type of the protocol from its JSON.
///
/// # Errors
/// An internal error: the JSON is written in this module.
pub(super) fn typed<T: DeserializeOwned>(value: Value) -> Result<T, ErrorData> {
    serde_json::from_value(value)
        .map_err(|error| ErrorData::internal_error(error.to_string(), None))
}

fn image() -> Value {
    json!({ "type": "image", "data": PNG, "mimeType": "image/png" })
}

fn resource(uri: &str, mime: &str, text: &str) -> Value {
    json!({ "type": "resource", "resource": { "uri": uri, "mimeType": mime, "text": text } })
}

//! Results of tools as clients get them: structured, with the same as compact text, and never too large.

use rmcp::model::{CallToolResult, ContentBlock};
use serde_json::Value;

/// What a tool gave, or a failure when it is more than `most` bytes of JSON.
pub(super) fn success(value: Value, most: usize) -> CallToolResult {
    let text = value.to_string();
    if text.len() > most {
        return failure(format!(
            "The result has {} bytes, and at most {most} are returned. Nothing was shortened. Ask for less: a smaller \
             limit, the next page, a narrower search, or a part of the content.",
            text.len()
        ));
    }
    let mut result = CallToolResult::success(vec![ContentBlock::text(text)]);
    result.structured_content = Some(value);
    result
}

/// A failure that the model reads.
pub(super) fn failure(text: impl Into<String>) -> CallToolResult {
    CallToolResult::error(vec![ContentBlock::text(text)])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn text_and_structure_say_the_same() {
        let value = json!({ "id": 7 });
        let result = success(value.clone(), 100);
        assert_eq!(result.structured_content, Some(value.clone()));
        let text = result.content.first().and_then(|block| block.as_text());
        assert_eq!(text.map(|text| text.text.clone()), Some(value.to_string()));
    }

    #[test]
    fn too_much_is_an_error_that_says_what_to_do() {
        let result = success(json!({ "content": "x".repeat(200) }), 100);
        assert_eq!(result.is_error, Some(true));
        assert_eq!(result.structured_content, None);
    }
}

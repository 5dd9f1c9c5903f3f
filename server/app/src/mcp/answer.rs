//! Results of tools as clients get them: structured, with the same as compact text, and never too large.

use base64::{Engine, prelude::BASE64_STANDARD};
use nc_toolkit::{Image, Long};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rmcp::model::{CallToolResult, ContentBlock, JsonObject, Resource};
use serde_json::Value;

/// Where a result that is too large can be read in pages.
#[derive(Debug, Clone)]
pub(super) struct Elsewhere {
    field: &'static str,
    uri: String,
}

impl Elsewhere {
    /// The place of `long` for a call with `args`.
    pub(super) fn of(long: &Long, args: &JsonObject) -> Self {
        let mut parts = long.uri.split('{');
        let mut uri = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, after) = part.split_once('}').unwrap_or((part, ""));
            let value = match args.get(name) {
                Some(Value::String(text)) => text.clone(),
                Some(value) => value.to_string(),
                None => String::new(),
            };
            uri.extend(utf8_percent_encode(
                value.trim_matches('/'),
                NON_ALPHANUMERIC,
            ));
            uri.push_str(after);
        }
        Self {
            field: long.field,
            uri,
        }
    }

    /// The link that clients can follow.
    fn link(&self) -> ContentBlock {
        let link = Resource::new(self.uri.clone(), self.field)
            .with_description("The whole of it, in pages: add ?page=2 and so on.");
        ContentBlock::resource_link(link)
    }
}

/// What a tool gave. More than `most` bytes of JSON become a link where there is one, else a failure.
pub(super) fn success(
    mut value: Value,
    most: usize,
    elsewhere: Option<&Elsewhere>,
) -> CallToolResult {
    let text = value.to_string();
    if text.len() <= most {
        return structured(value, text);
    }
    let size = text.len();
    if let Some(elsewhere) = elsewhere
        && let Some(field) = value.get_mut(elsewhere.field)
    {
        *field = Value::String(format!(
            "[Too long for one result: {size} bytes. All of it is at {}, in pages: add ?page=2 and so on.]",
            elsewhere.uri
        ));
        let text = value.to_string();
        if text.len() <= most {
            let mut result = structured(value, text);
            result.content.push(elsewhere.link());
            return result;
        }
    }
    failure(format!(
        "The result has {size} bytes, and at most {most} are returned. Nothing was shortened. Ask for less: a smaller \
         limit, the next page, a narrower search, or a part of the content."
    ))
}

fn structured(value: Value, text: String) -> CallToolResult {
    let mut result = CallToolResult::success(vec![ContentBlock::text(text)]);
    result.structured_content = Some(value);
    result
}

/// The same with images behind it, unless it is a failure.
pub(super) fn with_images(mut result: CallToolResult, images: Vec<Image>) -> CallToolResult {
    if result.is_error != Some(true) {
        let blocks = images.into_iter().map(|image| {
            let data = BASE64_STANDARD.encode(&image.bytes);
            ContentBlock::image(data, image.mime)
        });
        result.content.extend(blocks);
    }
    result
}

/// A failure that the model reads.
pub(super) fn failure(text: impl Into<String>) -> CallToolResult {
    CallToolResult::error(vec![ContentBlock::text(text)])
}

/// The failure of a tool whose result would be too large, with the place where it can be read.
pub(super) fn too_long(text: &str, elsewhere: &Elsewhere) -> CallToolResult {
    let words = format!(
        "{text} Or read {} in pages: add ?page=2 and so on.",
        elsewhere.uri
    );
    let mut result = failure(words);
    result.content.push(elsewhere.link());
    result
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const LONG: Long = Long {
        field: "content",
        uri: "nc://Files/{path}/x",
    };

    #[test]
    fn text_and_structure_say_the_same() {
        let value = json!({ "id": 7 });
        let result = success(value.clone(), 100, None);
        assert_eq!(result.structured_content, Some(value.clone()));
        let text = result.content.first().and_then(|block| block.as_text());
        assert_eq!(text.map(|text| text.text.clone()), Some(value.to_string()));
    }

    #[test]
    fn images_stand_behind_the_text() {
        let image = Image {
            mime: "image/png".to_owned(),
            bytes: "PNG".into(),
        };
        let result = with_images(success(json!({ "id": 7 }), 100, None), vec![image.clone()]);
        let last = serde_json::to_value(result.content.last()).unwrap();
        let wanted = json!({ "type": "image", "data": "UE5H", "mimeType": "image/png" });
        assert_eq!((result.content.len(), last), (2, wanted));
        let failed = with_images(failure("no"), vec![image]);
        assert_eq!(failed.content.len(), 1);
    }

    #[test]
    fn too_much_is_an_error_that_says_what_to_do() {
        let result = success(json!({ "content": "x".repeat(200) }), 100, None);
        assert_eq!(result.is_error, Some(true));
        assert_eq!(result.structured_content, None);
    }

    #[test]
    fn too_much_with_an_address_becomes_a_link() {
        let args = json!({ "path": "/A b/c.md" });
        let elsewhere = Elsewhere::of(&LONG, args.as_object().expect("an object"));
        assert_eq!(elsewhere.uri, "nc://Files/A%20b%2Fc%2Emd/x");
        let value = json!({ "id": 7, "content": "x".repeat(500) });
        let result = success(value.clone(), 300, Some(&elsewhere));
        let structured = result.structured_content.expect("structure");
        assert_eq!(structured["id"], json!(7));
        assert!(
            structured["content"]
                .as_str()
                .expect("text")
                .contains(&elsewhere.uri)
        );
        let link = result
            .content
            .last()
            .and_then(|block| block.as_resource_link());
        assert_eq!(
            link.map(|link| link.uri.clone()),
            Some(elsewhere.uri.clone())
        );
        let still = json!({ "content": "x".repeat(500), "other": "x".repeat(500) });
        assert_eq!(success(still, 300, Some(&elsewhere)).is_error, Some(true));
    }
}

//! Bodies of messages: text from what the app gives, and parts of what is long.

use nc_toolkit::{JsonSchema, ToolError, body_text};
use nextcloud_client::mail::types::FullMessage;
use serde::Deserialize;

/// Letters of a part when nothing is said.
const PART: usize = 20_000;
/// Letters of the largest part.
const LARGEST: usize = 60_000;

/// How the body is wanted.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Format {
    #[default]
    Text,
    Html,
}

/// The body of `message`; the app gives HTML also for plain text, where it marks links and keeps the signature apart.
pub(super) fn of(message: &FullMessage, format: Format) -> Option<String> {
    match format {
        Format::Html if message.has_html_body == Some(true) => message.body.clone(),
        Format::Html | Format::Text => body_text(message),
    }
}

/// A part of a long text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) text: String,
    /// Where the next part begins; nothing on the last.
    pub(super) next: Option<usize>,
}

/// `length` letters of `text` from letter `offset`.
pub(super) fn part(
    text: &str,
    offset: Option<i64>,
    length: Option<i64>,
) -> Result<Part, ToolError> {
    let wrong = |name: &str| ToolError::invalid(format!("`{name}` must be 0 or more"));
    let offset = usize::try_from(offset.unwrap_or(0)).map_err(|_| wrong("offset"))?;
    let length = match length {
        None => PART,
        Some(given) => usize::try_from(given)
            .ok()
            .filter(|length| (1..=LARGEST).contains(length))
            .ok_or_else(|| {
                ToolError::invalid(format!("`length` must be between 1 and {LARGEST}"))
            })?,
    };
    let mut letters = text.chars().skip(offset);
    let text: String = letters.by_ref().take(length).collect();
    let more = letters.next().is_some();
    Ok(Part {
        next: more.then(|| offset + length),
        text,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_join_to_the_whole() {
        let text = "äöü€😀abc";
        let (mut at, mut all) = (0, String::new());
        loop {
            let part = part(text, Some(at), Some(3)).unwrap();
            all += &part.text;
            match part.next {
                Some(next) => at = i64::try_from(next).unwrap(),
                None => break,
            }
        }
        assert_eq!(all, text);
        assert!(part(text, Some(-1), None).is_err() && part(text, None, Some(0)).is_err());
    }

    #[test]
    fn plain_text_gets_its_signature_back() {
        let message = FullMessage {
            body: Some("a &lt; b\r\n".to_owned()),
            signature: Some("Bob &amp; Eve".to_owned()),
            has_html_body: Some(false),
            ..FullMessage::default()
        };
        assert_eq!(
            of(&message, Format::Text).as_deref(),
            Some("a < b\n-- \nBob & Eve")
        );
    }
}

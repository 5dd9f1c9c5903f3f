//! Entity tags without the noise around them.

use std::fmt;

/// The version of a resource, as the server names it: without quotes, `W/` or the suffix of a compressing proxy.
///
/// Another tag means that the resource changed. An equal tag nearly always means equal content: Nextcloud may keep the tag
/// of a file that is written twice within one second, unless the writes set different modification times.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ETag(String);

/// Why a text cannot be an entity tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an etag has 1 to 256 visible characters and no quote inside")]
pub struct InvalidETag;

impl ETag {
    /// Read a tag with or without its quotes, as a header, a property or a person gives it.
    ///
    /// # Errors
    /// [`InvalidETag`] when it is empty, longer than 256 bytes, or cannot stand in a header.
    pub fn parse(text: &str) -> Result<Self, InvalidETag> {
        let text = text.trim();
        let text = text.strip_prefix("W/").unwrap_or(text);
        let text = text
            .strip_prefix('"')
            .and_then(|inner| inner.strip_suffix('"'))
            .unwrap_or(text);
        let text = text.strip_suffix("-gzip").unwrap_or(text);
        let good = !text.is_empty()
            && text.len() <= 256
            && text.bytes().all(|b| b.is_ascii_graphic() && b != b'"');
        good.then(|| Self(text.to_owned())).ok_or(InvalidETag)
    }

    /// The tag without quotes.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag with quotes, for a header.
    pub fn quoted(&self) -> String {
        format!("\"{}\"", self.0)
    }
}

impl fmt::Display for ETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for ETag {
    type Error = InvalidETag;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<ETag> for String {
    fn from(tag: ETag) -> Self {
        tag.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_weakness_and_proxy_suffix_are_dropped() {
        for text in ["abc", "\"abc\"", "W/\"abc\"", " \"abc-gzip\" "] {
            assert_eq!(ETag::parse(text).unwrap().quoted(), "\"abc\"", "{text:?}");
        }
    }

    #[test]
    fn a_tag_cannot_smuggle_a_header() {
        for bad in [
            "",
            "\"\"",
            "a\"b",
            "a\r\nX: y",
            "a b",
            "ä",
            &"x".repeat(257),
        ] {
            assert_eq!(ETag::parse(bad), Err(InvalidETag), "{bad:?}");
        }
    }
}

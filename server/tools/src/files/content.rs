//! Bytes of a file as a result carries them: text where they are text, base64 otherwise.

use base64::{Engine, prelude::BASE64_STANDARD};
use nc_toolkit::JsonSchema;
use serde::Serialize;

/// How the content of a result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Format {
    Text,
    Markdown,
    Base64,
}

/// Content ready for a result.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Content {
    pub(super) text: String,
    pub(super) format: Format,
    /// Bytes at the front that belong to a character that begins before.
    pub(super) skipped: usize,
    /// Bytes that the text stands for.
    pub(super) taken: usize,
}

/// Which ends of the bytes are cuts within a file.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cuts {
    pub(super) front: bool,
    pub(super) back: bool,
}

impl Content {
    /// The bytes of a file of type `mime`.
    pub(super) fn of(bytes: &[u8], mime: &str, cuts: Cuts) -> Self {
        let text = may_be_text(mime).then(|| text(bytes, cuts)).flatten();
        if let Some((skipped, text)) = text {
            return Self {
                taken: text.len(),
                text: text.to_owned(),
                format: Format::Text,
                skipped,
            };
        }
        Self {
            text: BASE64_STANDARD.encode(bytes),
            format: Format::Base64,
            skipped: 0,
            taken: bytes.len(),
        }
    }
}

/// Whole characters, without the halves at cuts; nothing if it is no text.
fn text(bytes: &[u8], cuts: Cuts) -> Option<(usize, &str)> {
    let halves = bytes.iter().take(3).take_while(|byte| *byte & 0xC0 == 0x80);
    let skipped = if cuts.front { halves.count() } else { 0 };
    let rest = bytes.get(skipped..)?;
    let text = match std::str::from_utf8(rest) {
        Ok(text) => text,
        Err(error) if cuts.back && error.error_len().is_none() => {
            std::str::from_utf8(rest.get(..error.valid_up_to())?).ok()?
        }
        Err(_) => return None,
    };
    (!text.contains('\0')).then_some((skipped, text))
}

/// Whether content of this type is worth reading as text; what is text after all, its bytes say.
fn may_be_text(mime: &str) -> bool {
    let binary = ["image/", "audio/", "video/", "font/"];
    !is_document(mime)
        && (mime.ends_with("+xml") || !binary.iter().any(|kind| mime.starts_with(kind)))
}

/// Whether it is of a kind that has to be parsed to be read.
pub(super) fn is_document(mime: &str) -> bool {
    const STARTS: &[&str] = &[
        "application/epub",
        "application/msword",
        "application/pdf",
        "application/rtf",
        "application/vnd.apple.",
        "application/vnd.ms-",
        "application/vnd.oasis.opendocument",
        "application/vnd.openxmlformats-officedocument",
    ];
    STARTS.iter().any(|start| mime.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CUT: Cuts = Cuts {
        front: true,
        back: true,
    };

    #[test]
    fn text_is_text_whatever_its_type_says() {
        for mime in ["text/plain", "application/octet-stream", "image/svg+xml"] {
            let content = Content::of("ä b".as_bytes(), mime, Cuts::default());
            assert_eq!(
                (content.text.as_str(), content.format),
                ("ä b", Format::Text)
            );
        }
    }

    #[test]
    fn what_is_no_text_is_base64() {
        for (bytes, mime) in [
            (&b"\xff\xfe"[..], "text/plain"),
            (b"a\0b", "application/octet-stream"),
            (b"%PDF-1.4", "application/pdf"),
            (b"GIF", "image/gif"),
        ] {
            assert_eq!(
                Content::of(bytes, mime, Cuts::default()).format,
                Format::Base64
            );
        }
        assert_eq!(Content::of(b"GIF", "image/gif", CUT).text, "R0lG");
    }

    #[test]
    fn parts_of_a_text_join_to_the_whole() {
        let whole = "aäb€c😀d".repeat(7);
        for length in 4..20 {
            let (mut offset, mut joined) = (0, String::new());
            while offset < whole.len() {
                let end = whole.len().min(offset + length);
                let cuts = Cuts {
                    front: offset > 0,
                    back: end < whole.len(),
                };
                let content = Content::of(&whole.as_bytes()[offset..end], "text/plain", cuts);
                assert_eq!((content.format, content.skipped), (Format::Text, 0));
                joined.push_str(&content.text);
                offset += content.taken;
            }
            assert_eq!(joined, whole);
        }
    }

    #[test]
    fn a_part_that_begins_within_a_character_begins_after_it() {
        let content = Content::of(&"€ab".as_bytes()[1..], "text/plain", CUT);
        assert_eq!(
            (content.text.as_str(), content.skipped, content.taken),
            ("ab", 2, 2)
        );
    }
}

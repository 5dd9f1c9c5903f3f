//! The type of files to find, as people write it and as the server can search for it.

use nc_toolkit::ToolError;
use nextcloud_dav::{Condition, Entry};

/// A type or the beginning of one.
///
/// The server knows only whole types and everything before the slash, and fails on anything else. What is finer than
/// that is sorted out here.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct MimeType {
    /// What the server is asked for.
    pattern: String,
    /// How the type of a result must begin.
    beginning: Option<String>,
}

impl MimeType {
    /// `image/`, `image/%` and `image` are all images; `application/pdf` is just that; `application/vnd.oasis%` is what
    /// begins so.
    pub(super) fn parse(text: &str) -> Result<Self, ToolError> {
        let text = text.trim().to_lowercase();
        let beginning = text.trim_end_matches(['%', '*']);
        if beginning.contains(['%', '*']) || beginning.is_empty() {
            let message = "`mime_type` is the beginning of a type, as image/ or application/pdf; \
                           % may stand at its end only";
            return Err(ToolError::invalid(message));
        }
        Ok(match beginning.split_once('/') {
            None | Some((_, "")) => Self {
                pattern: format!("{}/%", beginning.trim_end_matches('/')),
                beginning: None,
            },
            Some(_) if beginning.len() == text.len() => Self {
                pattern: text,
                beginning: None,
            },
            Some((family, _)) => Self {
                pattern: format!("{family}/%"),
                beginning: Some(beginning.to_owned()),
            },
        })
    }

    pub(super) fn condition(&self) -> Condition {
        Condition::TypeLike(self.pattern.clone())
    }

    /// Whether a result of the server is one of ours.
    pub(super) fn fits(&self, entry: &Entry) -> bool {
        let kind = entry.content_type.as_deref().unwrap_or_default();
        let beginning = self.beginning.as_deref();
        beginning.is_none_or(|beginning| kind.starts_with(beginning))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_is_asked_only_what_it_understands() {
        for (text, pattern, beginning) in [
            ("image", "image/%", None),
            ("image/", "image/%", None),
            ("image/*", "image/%", None),
            ("Image/%", "image/%", None),
            ("application/pdf", "application/pdf", None),
            (
                "application/vnd.oasis%",
                "application/%",
                Some("application/vnd.oasis"),
            ),
        ] {
            let parsed = MimeType::parse(text).unwrap();
            assert_eq!(parsed.pattern, pattern, "{text}");
            assert_eq!(parsed.beginning.as_deref(), beginning, "{text}");
        }
        for bad in ["", "%", "application/%pdf"] {
            assert!(MimeType::parse(bad).is_err(), "{bad}");
        }
    }
}

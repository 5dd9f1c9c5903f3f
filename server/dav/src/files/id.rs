//! Numbers and names by which the server knows things, one type each.

use std::{fmt, str::FromStr};

macro_rules! number_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

number_id! {
    /// The number of a file or folder on its server; survives renaming and moving.
    FileId
}
number_id! {
    /// The number of a comment.
    CommentId
}
number_id! {
    /// The number of a system tag.
    TagId
}

impl FileId {
    /// Read the number from an `OC-FileId` header: digits with leading zeros, then the id of the server.
    pub(crate) fn from_header(text: &str) -> Option<Self> {
        let end = text
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(text.len());
        text.get(..end)?.parse().ok()
    }
}

/// Why a text cannot be the id of something in the trash, of a version, or of an upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an id has 1 to 300 bytes, no slash and no control character")]
pub struct InvalidId;

macro_rules! segment_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Take the id as the server gave it.
            ///
            /// # Errors
            /// [`InvalidId`] when it could leave its place in an address.
            pub fn parse(text: impl Into<String>) -> Result<Self, InvalidId> {
                let text = text.into();
                is_segment(&text).then_some(Self(text)).ok_or(InvalidId)
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    };
}

segment_id! {
    /// The name of something in the trash: its file name and the time of deletion, `a.txt.d1795207491`.
    TrashId
}
segment_id! {
    /// The name of an earlier version of a file, usually its modification time in seconds.
    VersionId
}
segment_id! {
    /// The name of a chunked upload in progress.
    UploadId
}

impl UploadId {
    /// A new name that nobody can guess.
    pub fn random() -> Self {
        Self(format!("{:032x}", rand::random::<u128>()))
    }
}

fn is_segment(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 300
        && !matches!(text, "." | "..")
        && !text.chars().any(|c| c == '/' || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_carries_the_number_first() {
        assert_eq!(
            FileId::from_header("00000719ocyicgot08f5"),
            Some(FileId(719))
        );
        assert_eq!(FileId::from_header("ocyicgot08f5"), None);
    }

    #[test]
    fn ids_cannot_leave_their_place() {
        for bad in ["", "..", "a/b", "a\nb"] {
            assert_eq!(TrashId::parse(bad), Err(InvalidId), "{bad:?}");
        }
        assert!(TrashId::parse("a b.txt.d1795207491").is_ok());
    }
}

//! What can be wrong with a document.

use serde::{Deserialize, Serialize};

/// Why a document has no text for us, in words about the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DocumentError {
    /// The bytes are of another kind than the type of the file says.
    #[error("it is no {expected} file, whatever its name says")]
    OtherKind {
        /// The kind that was expected.
        expected: String,
    },
    /// Damaged, cut off, or written in a way that the library does not understand.
    #[error("it is damaged or not complete: {0}")]
    Broken(String),
    /// Only a password opens it.
    #[error("it is protected by a password")]
    Locked,
    /// More bytes than are read.
    #[error("it has {bytes} bytes; documents up to {most} are read")]
    Large {
        /// Its size.
        bytes: u64,
        /// The limit.
        most: u64,
    },
    /// Unpacked, it would be larger than allowed.
    #[error("it unpacks to more than {most} bytes")]
    Bomb {
        /// The limit.
        most: u64,
    },
    /// More text than is given.
    #[error("it holds more than {most} bytes of text")]
    Long {
        /// The limit.
        most: usize,
    },
    /// The wanted pages lie behind the last.
    #[error("it has {count} pages, sheets or slides, so there is no number {wanted}")]
    NoSuchPage {
        /// The page that was wanted.
        wanted: u32,
        /// How many there are.
        count: u32,
    },
}

impl DocumentError {
    pub(crate) fn broken(error: impl std::fmt::Display) -> Self {
        // Libraries quote what they read; a line of it is enough.
        let words: String = error.to_string().chars().take(200).collect();
        Self::Broken(words)
    }
}

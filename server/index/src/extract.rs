//! The port through which documents are read; how it is done safely is the program's business.

use std::{fmt, ops::RangeInclusive};

use bytes::Bytes;
use futures::future::BoxFuture;

/// A document to read.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its type, one that [`Extractor::reads`].
    pub mime: String,
    /// All of it.
    pub bytes: Bytes,
    /// Wanted pages, slides or sheets, from 1; all without it.
    pub pages: Option<RangeInclusive<u32>>,
    /// Bytes of text after which no further page is begun.
    pub enough_bytes: usize,
}

/// What a document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extract {
    /// One text for each page from `first`, or one for all.
    pub pages: Vec<String>,
    /// Number of the first page in `pages`.
    pub first: u32,
    /// How many pages, slides or sheets the document has; none when it knows none.
    pub count: Option<u32>,
    /// Whether the text is Markdown.
    pub markdown: bool,
    /// What read it.
    pub processor: &'static str,
}

/// Why there is no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExtractError {
    /// Something is wrong with the file, in words that follow "the file".
    #[error("{0}")]
    File(String),
    /// The wanted pages lie behind the last.
    #[error("it has {count} pages")]
    NoSuchPage {
        /// How many there are.
        count: u32,
    },
    /// It took longer than allowed.
    #[error("reading it took longer than {seconds} s")]
    Slow {
        /// The limit.
        seconds: u64,
    },
    /// Reading it needs more memory than allowed, or crashed what read it.
    #[error("it needs too much memory, or is made to crash whoever reads it")]
    Crash,
    /// Documents cannot be read here at all.
    #[error("this server does not read documents")]
    Unavailable,
}

/// Reads documents.
pub trait Extractor: Send + Sync + fmt::Debug {
    /// Whether files of this type are documents that it reads.
    fn reads(&self, mime: &str) -> bool;

    /// Largest document, in bytes.
    fn most_bytes(&self) -> u64;

    /// Read one.
    ///
    /// # Cancel safety
    /// Dropping the future ends the reading.
    fn extract(&self, job: Job) -> BoxFuture<'_, Result<Extract, ExtractError>>;
}

/// For programs built without documents.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoExtractor;

impl Extractor for NoExtractor {
    fn reads(&self, _: &str) -> bool {
        false
    }

    fn most_bytes(&self) -> u64 {
        0
    }

    fn extract(&self, _: Job) -> BoxFuture<'_, Result<Extract, ExtractError>> {
        Box::pin(std::future::ready(Err(ExtractError::Unavailable)))
    }
}

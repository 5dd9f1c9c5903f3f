//! Pieces of documents: small enough to be embedded, and cut where the text itself has joints.
//!
//! Knows no model and no index: it sees a document and two numbers.

mod blocks;
mod cut;
mod pack;
mod question;
mod settings;
mod stem;
pub mod terms;

pub use pack::{Chunks, MOST_CHUNKS, chunks};
pub use question::question_terms;
pub use settings::{Chunking, InvalidChunking};
pub use terms::terms;

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chunk {
    /// Its place in the document, from 0, without gaps.
    pub index: u32,
    /// What it says, heading path not included.
    pub text: String,
    /// Where it begins in the text of the document, in characters; parts are joined by one line break.
    pub start: u32,
    /// Where it ends, exclusive.
    pub end: u32,
    /// The page it begins on, from 1.
    pub page: Option<u32>,
    /// The page it ends on.
    pub page_end: Option<u32>,
    /// The headings above it, outermost first, joined by ` > `; embedded together with the text.
    pub heading: Option<String>,
}

#[cfg(test)]
mod tests;

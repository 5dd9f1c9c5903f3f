//! Search by meaning: from a change in Nextcloud to an index, and from a question to what its asker may see.
//!
//! Knows neither HTTP of our own nor MCP. Four ports: [`Source`] (a kind of document in Nextcloud), [`Extractor`] (text of
//! files), [`Embedder`] (vectors of text), [`VectorStore`] (where chunks stand). The queue and the registry of what is
//! indexed for whom are tables of `nc-store`.

pub mod chunk;
pub mod document;
pub mod embed;
pub mod extract;
pub mod source;
pub mod vectors;

pub use chunk::Chunk;
pub use document::{DocKey, DocType, Document, IndexMode, Part, UnknownDocType};
pub use embed::{EmbedError, Embedder, Identity, Purpose};
pub use extract::{Extract, ExtractError, Extractor, Job, NoExtractor};
pub use source::{Listed, Listing, Reader, Source, SourceError};
pub use vectors::{
    ChunkRef, Filter, Hit, Place, StoredChunk, StoredDocument, VectorError, VectorStore,
};

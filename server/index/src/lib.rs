//! Search by meaning: from a change in Nextcloud to an index, and from a question to what its asker may see.
//!
//! Knows neither HTTP of our own nor MCP. Five ports: [`Source`] (a kind of document in Nextcloud), [`Extractor`] (text of
//! files), [`Embedder`] (vectors of text), [`VectorStore`] (where chunks stand), [`Sessions`] (as whom background work is
//! done). The queue and the registry of what is indexed for whom are tables of `nc-store`.

mod aside;
pub mod chunk;
pub mod document;
pub mod embed;
mod engine;
pub mod extract;
pub mod html;
mod lease;
pub mod measure;
pub mod models;
pub mod projection;
mod purge;
mod reconcile;
mod scan;
pub mod search;
mod sessions;
pub mod source;
mod status;
mod stored;
pub mod transfer;
pub mod vectors;
pub mod webhook;
mod worker;

pub use aside::{Meter, PutAside};
pub use chunk::Chunk;
pub use document::{DocKey, DocType, Document, IndexMode, Part, UnknownDocType};
pub use embed::{EmbedError, Embedder, Identity, Purpose};
pub use engine::{Index, Pace};
pub use extract::{Extract, ExtractError, Extractor, Job, NoExtractor};
pub use purge::is_administrator;
pub use reconcile::{ReconcileError, Reconciled};
pub use scan::Round;
pub use sessions::{Allowed, NoSession, Sessions};
pub use source::{Listed, Listing, Reader, Source, SourceError, SourceSettings};
pub use status::{ListingStatus, Status};
pub use vectors::{
    ChunkRef, Counts, Embedded, Filter, Hit, Pgvector, Place, Qdrant, QdrantSettings, StoredChunk,
    StoredDocument, VectorError, VectorStore,
};
pub use worker::Worked;

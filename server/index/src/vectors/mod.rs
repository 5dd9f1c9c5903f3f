//! The port for where chunks stand and are searched, and what implements it, one file each.
//!
//! An engine ranks by vectors and by words and filters by who may see what; it neither fuses nor knows Nextcloud.

mod embedded;
mod handover;
mod named;
mod pgvector;
mod qdrant;
mod rows;
mod scope;

pub use embedded::Embedded;
pub use handover::Handover;
pub use pgvector::Pgvector;
pub use qdrant::{Qdrant, QdrantSettings};

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
};

use futures::{FutureExt as _, future::BoxFuture};
use jiff::Timestamp;
use nc_base::UserId;
use serde::{Deserialize, Serialize};

use crate::{DocKey, DocType, IndexMode};

/// Who may see a document, and where it stands for them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Who.
    pub user: UserId,
    /// Where, from the root of their files, such as `/Projects/plan.md`.
    pub path: Option<String>,
}

/// A document beside its chunks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StoredDocument {
    /// Which.
    pub key: DocKey,
    /// What people call it.
    pub title: String,
    /// Which version of it is indexed.
    pub etag: String,
    /// How it can be found.
    pub mode: IndexMode,
    /// When it was last changed.
    pub modified_at: Option<Timestamp>,
    /// Tags, categories, labels.
    pub tags: Vec<String>,
    /// Pages, where it has some.
    pub page_count: Option<u32>,
    /// How many chunks it has.
    pub chunks: u32,
    /// What else a link or a result needs.
    pub facts: BTreeMap<String, String>,
    /// Who may see it. Nobody finds a document that is empty here.
    pub places: Vec<Place>,
}

/// A chunk as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StoredChunk {
    /// Its place in the document, from 0.
    pub index: u32,
    /// What it says.
    pub text: String,
    /// Where it begins in the document, in characters.
    pub start: u32,
    /// Where it ends, exclusive.
    pub end: u32,
    /// The page it begins on, from 1.
    pub page: Option<u32>,
    /// The page it ends on.
    pub page_end: Option<u32>,
    /// The headings above it.
    pub heading: Option<String>,
    /// Its terms for BM25, in order, as `chunk::terms` cuts them; title and headings included.
    pub terms: Vec<String>,
    /// Its vector; `None` for documents that are found by words only.
    pub vector: Option<Vec<f32>>,
}

/// One chunk of one document.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ChunkRef {
    /// The document.
    pub key: DocKey,
    /// The chunk's place in it.
    pub index: u32,
}

/// A chunk that answers, best first.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Which.
    pub chunk: ChunkRef,
    /// Cosine similarity (-1 to 1), or the BM25 score (0 and more): larger is better, comparable within one answer only.
    pub score: f32,
}

/// What may be found. All conditions hold together; an empty list is no condition.
#[derive(Debug, Clone, PartialEq)]
pub struct Filter {
    /// Only what this user may see: always a condition.
    pub user: UserId,
    /// Only these kinds.
    pub doc_types: Vec<DocType>,
    /// Changed at this time or later.
    pub modified_after: Option<Timestamp>,
    /// Changed before this time.
    pub modified_before: Option<Timestamp>,
    /// Only below one of these folders of the user, such as `/Projects`; at most 20.
    pub folders: Vec<String>,
    /// Only with one of these tags.
    pub tags: Vec<String>,
}

impl Filter {
    /// All that a user may see.
    pub fn of(user: UserId) -> Self {
        Self {
            user,
            doc_types: Vec::new(),
            modified_after: None,
            modified_before: None,
            folders: Vec::new(),
            tags: Vec::new(),
        }
    }
}

/// How much stands in an index.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Documents by kind.
    pub documents: BTreeMap<DocType, u64>,
    /// Chunks.
    pub chunks: u64,
    /// Chunks that have a vector.
    pub vectors: u64,
    /// About how many bytes the vectors take.
    pub vector_bytes: u64,
}

/// Why an engine does not answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VectorError {
    /// The engine cannot be reached or failed.
    #[error("the index does not answer: {0}")]
    Unavailable(String),
    /// The engine holds vectors of another model or length.
    #[error(
        "the index holds vectors of {found}, wanted {wanted}; reindex, or configure the model it was made with"
    )]
    OtherModel {
        /// What is there.
        found: String,
        /// What was asked for.
        wanted: String,
    },
    /// What is stored cannot be read.
    #[error("the index is damaged: {0}; delete it and let it be built anew")]
    Damaged(String),
}

/// Where chunks stand. One value is one index: vectors of one model.
pub trait VectorStore: Send + Sync + fmt::Debug {
    /// Put a document in place of what stands under its key, all chunks at once: a search sees the old or the new, and
    /// no chunk of the old is left.
    fn put<'a>(
        &'a self,
        document: &'a StoredDocument,
        chunks: &'a [StoredChunk],
    ) -> BoxFuture<'a, Result<(), VectorError>>;

    /// Say anew who may see a document; false when it is not here.
    fn set_places<'a>(
        &'a self,
        key: &'a DocKey,
        places: &'a [Place],
    ) -> BoxFuture<'a, Result<bool, VectorError>>;

    /// Remove a document; false when it was not here.
    fn remove<'a>(&'a self, key: &'a DocKey) -> BoxFuture<'a, Result<bool, VectorError>>;

    /// The nearest chunks to `vector`, at most `limit`.
    fn nearest<'a>(
        &'a self,
        vector: &'a [f32],
        filter: &'a Filter,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Hit>, VectorError>>;

    /// The chunks that have most of these terms by BM25 (k1 1.2, b 0.75), at most `limit`.
    fn matching<'a>(
        &'a self,
        terms: &'a [String],
        filter: &'a Filter,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Hit>, VectorError>>;

    /// Documents by key; those that are not here are left out.
    fn documents<'a>(
        &'a self,
        keys: &'a [DocKey],
    ) -> BoxFuture<'a, Result<Vec<StoredDocument>, VectorError>>;

    /// These chunks with their vectors, at most 1,000; those that are not here are left out.
    fn pick<'a>(
        &'a self,
        chunks: &'a [ChunkRef],
    ) -> BoxFuture<'a, Result<HashMap<ChunkRef, StoredChunk>, VectorError>>;

    /// Chunks `from` to `to` (exclusive) of a document, in order, with their vectors when `vectors`.
    fn chunks<'a>(
        &'a self,
        key: &'a DocKey,
        from: u32,
        to: u32,
        vectors: bool,
    ) -> BoxFuture<'a, Result<Vec<StoredChunk>, VectorError>>;

    /// The keys behind `after`, at most `limit`: to export or to sweep. In an order of the engine's own, which is always the
    /// same.
    fn keys<'a>(
        &'a self,
        after: Option<&'a DocKey>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<DocKey>, VectorError>>;

    /// How much stands here, for one user or for all.
    fn counts<'a>(&'a self, user: Option<&'a UserId>)
    -> BoxFuture<'a, Result<Counts, VectorError>>;

    /// Go on with what takes longer than a request, such as moving from another index; asked at the start, and once a day.
    fn settle(&self) -> BoxFuture<'_, Result<(), VectorError>> {
        async { Ok(()) }.boxed()
    }

    /// Remove the index itself, for good. Whoever asks it afterwards gets an error or nothing.
    fn retire(&self) -> BoxFuture<'_, Result<(), VectorError>>;
}

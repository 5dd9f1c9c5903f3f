//! What is to be indexed, what is, for whom, and how far each source was read.
//!
//! Knows neither kinds of documents nor Nextcloud: a document is a pair of texts. People are Nextcloud user ids here, not
//! accounts, for what is indexed belongs to them and not to how they signed in.

pub(crate) mod cursors;
mod embedded;
mod engine_error;
mod key;
mod pgvector;
pub(crate) mod queue;
pub(crate) mod registry;
mod rows;

pub use cursors::{Cursor, IndexCursors, Scan, Scanned};
pub use embedded::{Changes, Coded, EmbeddedIndex, MOST_CHUNKS};
pub use engine_error::EngineError;
pub use key::IndexKey;
pub use pgvector::{PgvectorIndex, RowCounts, RowFilter};
pub use queue::{
    DeadJob, Ended, IndexQueue, Job, JobCounts, JobState, MOST_ATTEMPTS, NewJob, Operation,
    Priority,
};
pub use registry::{
    Applied, Change, Diff, IndexRegistry, Indexed, Known, Listed, Lost, NewIndexed, Outdated,
    Reader, TypeCounts,
};
pub use rows::{ChunkRow, DocumentRow, Found};

//! What is to be indexed, what is, for whom, and how far each source was read.
//!
//! Knows neither kinds of documents nor Nextcloud: a document is a pair of texts. People are Nextcloud user ids here, not
//! accounts, for what is indexed belongs to them and not to how they signed in.

pub(crate) mod cursors;
mod key;
pub(crate) mod queue;
pub(crate) mod registry;

pub use cursors::{Cursor, IndexCursors, Scan, Scanned};
pub use key::IndexKey;
pub use queue::{
    DeadJob, Ended, IndexQueue, Job, JobCounts, JobState, MOST_ATTEMPTS, NewJob, Operation,
    Priority,
};
pub use registry::{
    Applied, Change, Diff, IndexRegistry, Indexed, Known, Listed, Lost, NewIndexed, Outdated,
    Reader, TypeCounts,
};

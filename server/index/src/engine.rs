//! The parts of the index together, as scans, workers, webhooks and searches share them.

use std::{num::NonZeroUsize, sync::Arc, time::Duration};

use jiff::Timestamp;
use nc_base::{Clock, UserId};
use nc_store::Store;
use nextcloud_transport::Session;
use tokio::sync::Notify;

use crate::{
    DocType, Embedder, Extractor, Meter, NoSession, Reader, Sessions, VectorStore,
    chunk::Chunking,
    search::{Reranker, Search, Sources},
};

/// How the index keeps up.
#[derive(Debug, Clone)]
pub struct Pace {
    /// How often a kind of documents of a user is listed while it changes; it is listed up to four times more rarely while it does not.
    pub scan_every: Duration,
    /// How often where webhooks tell of changes.
    pub scan_every_with_webhooks: Duration,
    /// How many users' listings are read at a time.
    pub scans: NonZeroUsize,
    /// How many documents are indexed at a time.
    pub workers: NonZeroUsize,
    /// How long a worker may be silent before its document or its listing is given to another, and so how long these wait when
    /// its process was killed.
    pub lease: Duration,
    /// How often a document is tried before it is put aside.
    pub attempts: u32,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            scan_every: Duration::from_mins(5),
            scan_every_with_webhooks: Duration::from_hours(1),
            scans: NonZeroUsize::new(2).unwrap_or(NonZeroUsize::MIN),
            workers: NonZeroUsize::new(3).unwrap_or(NonZeroUsize::MIN),
            lease: Duration::from_mins(1),
            attempts: 5,
        }
    }
}

/// What the index is made of. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Index {
    /// Queue, registry, cursors.
    pub store: Store,
    /// Kinds of documents.
    pub sources: Sources,
    /// Makes vectors.
    pub embedder: Arc<dyn Embedder>,
    /// Where chunks stand.
    pub vectors: Arc<dyn VectorStore>,
    /// Orders candidates.
    pub reranker: Option<Arc<dyn Reranker>>,
    /// Reads documents among files.
    pub extractor: Arc<dyn Extractor>,
    /// Acts for people.
    pub sessions: Arc<dyn Sessions>,
    /// How documents are cut.
    pub chunking: Chunking,
    /// How the index keeps up.
    pub pace: Pace,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// How fast this process is.
    pub meter: Meter,
    /// Rings when a webhook queued something, so that nobody in this process sleeps on.
    pub news: Arc<Notify>,
}

impl Index {
    /// Answers questions.
    pub fn search(&self) -> Search {
        Search {
            embedder: Arc::clone(&self.embedder),
            vectors: Arc::clone(&self.vectors),
            sources: self.sources.clone(),
            store: self.store.clone(),
            reranker: self.reranker.clone(),
            clock: Arc::clone(&self.clock),
        }
    }

    /// The time that is `wait` from now.
    pub(crate) fn after(&self, wait: Duration) -> Timestamp {
        let now = self.clock.now();
        now.checked_add(wait).unwrap_or(Timestamp::MAX)
    }

    /// The eyes of somebody who asks.
    pub fn reader_of(&self, session: Session, user: UserId) -> Reader {
        Reader {
            session,
            user,
            extractor: Arc::clone(&self.extractor),
        }
    }

    /// The eyes of `user` for background work on documents of this kind; `None` when they do not allow it (any more).
    pub(crate) async fn reader(
        &self,
        user: &UserId,
        kind: DocType,
    ) -> Result<Option<Reader>, NoSession> {
        let allowed = self.sessions.session(user).await?;
        let allowed = allowed.filter(|allowed| {
            let scopes = allowed.scopes.as_ref();
            scopes.is_none_or(|scopes| scopes.contains(kind.scope()))
        });
        Ok(allowed.map(|allowed| self.reader_of(allowed.session, user.clone())))
    }
}

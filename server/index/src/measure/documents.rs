//! How fast documents get through listing, queue, embedder and engine, with Nextcloud left out: they are made as they are read.

use std::{
    collections::BTreeSet,
    fmt,
    num::NonZeroUsize,
    sync::Arc,
    time::{Duration, Instant},
};

use futures::future::{self, BoxFuture};
use nc_base::{FixedClock, UserId};
use nc_store::Store;
use nextcloud_transport::{Credentials, Server, ServerSettings, Session};

use super::made::Numbers;
use crate::{
    Allowed, DocKey, DocType, Document, Embedder, Index, IndexMode, Listed, Listing, Meter,
    NoExtractor, NoSession, Pace, Part, Reader, Sessions, Source, SourceError, VectorStore, Worked,
    chunk::Chunking,
    search::Sources,
    source::{Asked, Change, Event},
};

/// Longer than any listing waits for its turn.
const LATER: Duration = Duration::from_hours(6);

/// What is measured, and with what.
#[derive(Debug)]
pub struct Through {
    /// How many documents there are.
    pub documents: u32,
    /// What they say: each some of these paragraphs.
    pub paragraphs: Vec<String>,
    /// How many of them a document has.
    pub length: usize,
    /// How many are indexed at a time.
    pub workers: NonZeroUsize,
    /// Queue, registry, cursors; with the clock below.
    pub store: Store,
    /// The clock that the store was opened with; it is moved between listings.
    pub clock: FixedClock,
    /// Makes vectors.
    pub embedder: Arc<dyn Embedder>,
    /// Where chunks stand.
    pub vectors: Arc<dyn VectorStore>,
}

/// Why nothing was measured.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MeasureError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] nc_store::StoreError),
    /// A listing or a document failed, which none may here.
    #[error("{0}")]
    Failed(String),
}

/// How long it took.
#[derive(Debug, Clone)]
pub struct Taken {
    /// How many documents there are.
    pub documents: u32,
    /// How many chunks they became.
    pub chunks: u64,
    /// The first listing: everything is new and queued.
    pub listed: Duration,
    /// Until all of them could be found.
    pub indexed: Duration,
    /// A listing in which nothing changed.
    pub unchanged: Duration,
    /// What this process wrote meanwhile, in bytes, where the kernel tells.
    pub written: Option<u64>,
}

impl Through {
    /// List everything, index it, list it again.
    ///
    /// # Errors
    /// [`MeasureError`].
    pub async fn run(&self) -> Result<Taken, MeasureError> {
        let index = self.index()?;
        let started = Instant::now();
        self.list(&index).await?;
        let listed = started.elapsed();
        let started = Instant::now();
        let workers = (0..self.workers.get()).map(|_| work(&index));
        future::try_join_all(workers).await?;
        let indexed = started.elapsed();
        let counts = index.vectors.counts(None).await.map_err(failed)?;
        let found: u64 = counts.documents.values().sum();
        if found != u64::from(self.documents) {
            return Err(failed(format!("{found} of {} indexed", self.documents)));
        }
        let (started, before) = (Instant::now(), written());
        self.list(&index).await?;
        Ok(Taken {
            documents: self.documents,
            chunks: counts.chunks,
            listed,
            indexed,
            unchanged: started.elapsed(),
            written: before
                .zip(written())
                .map(|(before, after)| after.saturating_sub(before)),
        })
    }

    fn index(&self) -> Result<Index, MeasureError> {
        // Nobody is asked there.
        let nowhere = "http://127.0.0.1:9".parse().map_err(failed)?;
        let library: Arc<dyn Source> = Arc::new(Library {
            documents: self.documents,
            paragraphs: self.paragraphs.clone(),
            length: self.length,
        });
        Ok(Index {
            store: self.store.clone(),
            sources: Sources::from([(DocType::Note, library)]),
            embedder: Arc::clone(&self.embedder),
            vectors: Arc::clone(&self.vectors),
            reranker: None,
            extractor: Arc::new(NoExtractor),
            sessions: Arc::new(Alone {
                user: UserId::parse("alice").map_err(failed)?,
                nextcloud: Server::build(ServerSettings::new(nowhere)).map_err(failed)?,
            }),
            chunking: Chunking::default(),
            pace: Pace::default(),
            clock: Arc::new(self.clock.clone()),
            meter: Meter::default(),
            news: Arc::default(),
        })
    }

    async fn list(&self, index: &Index) -> Result<(), MeasureError> {
        self.clock.advance(LATER);
        index.see_users().await.map_err(failed)?;
        let round = index.scan_due().await?;
        if round.failed > 0 {
            return Err(failed("a listing failed"));
        }
        Ok(())
    }
}

/// One document after the other until none waits.
async fn work(index: &Index) -> Result<(), MeasureError> {
    while index.work("measure").await? != Worked::Nothing {}
    Ok(())
}

/// What this process wrote so far to files and others, in bytes.
fn written() -> Option<u64> {
    let told = std::fs::read_to_string("/proc/self/io").ok()?;
    let line = told.lines().find_map(|line| line.strip_prefix("wchar: "))?;
    line.trim().parse().ok()
}

fn failed(why: impl fmt::Display) -> MeasureError {
    MeasureError::Failed(why.to_string())
}

/// As many documents as wanted, none of which is kept.
#[derive(Debug)]
struct Library {
    documents: u32,
    paragraphs: Vec<String>,
    length: usize,
}

impl Library {
    /// The same each time, and hardly ever the same as another.
    fn text(&self, number: u32) -> String {
        let mut numbers = Numbers(u64::from(number));
        let many = u32::try_from(self.paragraphs.len()).unwrap_or(u32::MAX);
        let some = (0..self.length).filter_map(|_| {
            let place = usize::try_from(numbers.below(many)).ok()?;
            self.paragraphs.get(place).map(String::as_str)
        });
        some.collect::<Vec<_>>().join("\n\n")
    }
}

impl Source for Library {
    fn doc_type(&self) -> DocType {
        DocType::Note
    }

    fn list<'a>(
        &'a self,
        _: &'a Reader,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Listing, SourceError>> {
        let listed = |number| Listed {
            key: DocKey::new(DocType::Note, number),
            etag: "1".to_owned(),
            mode: IndexMode::Hybrid,
            place: Some(format!("/Notes/Note {number}.md")),
        };
        let whole = Listing::Whole {
            documents: (0..self.documents).map(listed).collect(),
            cursor: None,
        };
        Box::pin(future::ready(Ok(whole)))
    }

    fn fetch<'a>(
        &'a self,
        _: &'a Reader,
        id: &'a str,
        place: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        let number = id.parse().ok().filter(|number| *number < self.documents);
        let document = number.map(|number: u32| Document {
            title: format!("Note {number}"),
            parts: vec![Part {
                text: self.text(number),
                page: None,
            }],
            markdown: true,
            etag: "1".to_owned(),
            path: place.map(str::to_owned),
            ..Document::default()
        });
        Box::pin(future::ready(Ok(document)))
    }

    fn visible<'a>(
        &'a self,
        _: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        let ids = asked.iter().map(|asked| asked.id.clone()).collect();
        Box::pin(future::ready(Ok(ids)))
    }

    fn change(&self, _: &Event<'_>) -> Option<Change> {
        None
    }
}

/// The only person there is.
#[derive(Debug)]
struct Alone {
    user: UserId,
    nextcloud: Server,
}

impl Sessions for Alone {
    fn users(&self) -> BoxFuture<'_, Result<Vec<UserId>, String>> {
        Box::pin(future::ready(Ok(vec![self.user.clone()])))
    }

    fn session<'a>(&'a self, _: &'a UserId) -> BoxFuture<'a, Result<Option<Allowed>, NoSession>> {
        let allowed = Allowed {
            session: Session::new(&self.nextcloud, Credentials::Anonymous),
            scopes: None,
        };
        Box::pin(future::ready(Ok(Some(allowed))))
    }

    fn refused<'a>(&'a self, _: &'a UserId) -> BoxFuture<'a, ()> {
        Box::pin(future::ready(()))
    }
}

impl fmt::Display for Taken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let many = f64::from(self.documents).max(1.0);
        let rate = many / self.indexed.as_secs_f64().max(f64::MIN_POSITIVE);
        write!(
            f,
            "{} documents, {} chunks | {:.1} s | {:.1} s, {rate:.0}/s | {:.2} s",
            self.documents,
            self.chunks,
            self.listed.as_secs_f64(),
            self.indexed.as_secs_f64(),
            self.unchanged.as_secs_f64(),
        )?;
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52 bytes")]
        let each = self.written.map(|written| written as f64 / many);
        each.map_or(Ok(()), |each| write!(f, ", {each:.0} bytes each"))
    }
}

//! What one job asks for.

use std::time::Duration;

use jiff::Timestamp;
use nc_base::Retry;
use nc_store::{IndexKey, Job, Listed, NewIndexed, NewJob, Operation, Priority, StoreError};

use crate::{
    DocKey, Document, EmbedError, Index, IndexMode, Purpose, SourceError, StoredChunk,
    StoredDocument, VectorError, chunk, stored,
};

/// Why a job was not done.
#[derive(Debug)]
pub(super) struct Failed {
    /// In words, for whoever looks at what was put aside.
    pub(super) words: String,
    /// Whether it may succeed later.
    pub(super) retry: Retry,
    /// Whether the document is to blame; if not, its attempts are not counted.
    pub(super) is_of_the_document: bool,
}

impl Index {
    pub(super) async fn handle(&self, job: &Job) -> Result<(), Failed> {
        let Some(key) = stored::key(&job.key) else {
            // A kind that another version knows.
            return Ok(());
        };
        match job.operation {
            Operation::Remove => self.remove(&key, job.seen_at).await,
            Operation::Places => self.set_places(&key, job).await,
            Operation::Index => self.index(&key, job).await,
        }
    }

    /// The document is gone for everyone who saw it no later than `seen_at`.
    async fn remove(&self, key: &DocKey, seen_at: Timestamp) -> Result<(), Failed> {
        // The index first: a row that is left behind is removed by the next listing, a chunk would be found.
        self.vectors.remove(key).await?;
        let registry = self.store.index_registry();
        let left = registry.removed(&IndexKey::from(key), seen_at).await?;
        if let Some(reader) = left.into_iter().next() {
            // Somebody saw it since: it was made anew, or shared again.
            let again = NewJob {
                key: IndexKey::from(key),
                user: reader.user,
                operation: Operation::Index,
                place: reader.place,
                etag: Some(reader.etag),
                mode: reader.mode,
                priority: Priority::Change,
                seen_at: self.clock.now(),
                run_after: self.clock.now(),
            };
            self.store.index_queue().add(&[again]).await?;
        }
        Ok(())
    }

    /// Somebody gained or lost sight of the document.
    async fn set_places(&self, key: &DocKey, job: &Job) -> Result<(), Failed> {
        let readers = self.store.index_registry().places(&job.key).await?;
        let places = stored::places(readers);
        if places.is_empty() {
            return self.remove(key, job.seen_at).await;
        }
        if !self.vectors.set_places(key, &places).await? {
            // It never was indexed, or the index is a new one.
            return self.fetch(key, job).await;
        }
        Ok(())
    }

    async fn index(&self, key: &DocKey, job: &Job) -> Result<(), Failed> {
        if self.is_current(job).await? {
            return self.set_places(key, job).await;
        }
        self.fetch(key, job).await
    }

    /// Whether exactly this version stands in the index already, put there for somebody else.
    async fn is_current(&self, job: &Job) -> Result<bool, Failed> {
        let Some(etag) = &job.etag else {
            return Ok(false);
        };
        let indexed = self.store.index_registry().find(&job.key).await?;
        let model = &self.embedder.identity().model;
        Ok(indexed.is_some_and(|indexed| {
            indexed.etag == *etag
                && indexed.mode == job.mode
                && (indexed.model == *model || indexed.model.is_empty())
        }))
    }

    async fn fetch(&self, key: &DocKey, job: &Job) -> Result<(), Failed> {
        let Some(source) = self.sources.get(&key.doc_type) else {
            return Ok(());
        };
        let reader = self.reader(&job.user, key.doc_type).await;
        let reader = reader.map_err(|error| Failed {
            words: error.to_string(),
            retry: Retry::After(Duration::from_secs(30)),
            is_of_the_document: false,
        })?;
        let asked_at = self.clock.now();
        let place = job.place.as_deref();
        let fetched = match (&reader, &job.etag) {
            (Some(reader), Some(etag)) => source.fetch_listed(reader, &key.id, place, etag).await,
            (Some(reader), None) => source.fetch(reader, &key.id, place).await,
            (None, _) => Ok(None),
        };
        match fetched {
            Ok(Some(document)) => self.put(key, job, document).await,
            Ok(None) => self.is_gone(key, job, asked_at).await,
            Err(error) => {
                if let SourceError::Unreadable(_) = error {
                    // What it said before must not be found any more.
                    self.vectors.remove(key).await?;
                }
                Err(error.into())
            }
        }
    }

    /// The document is gone for the user of the job.
    async fn is_gone(&self, key: &DocKey, job: &Job, asked_at: Timestamp) -> Result<(), Failed> {
        let registry = self.store.index_registry();
        let ids = [key.id.clone()];
        let kind = key.doc_type.as_str();
        let lost = registry.lost(&job.user, kind, &ids, asked_at).await?;
        if !lost.orphaned.is_empty() {
            return self.remove(key, asked_at).await;
        }
        let places = stored::places(registry.places(&job.key).await?);
        if places.is_empty() {
            return self.remove(key, asked_at).await;
        }
        self.vectors.set_places(key, &places).await?;
        Ok(())
    }

    async fn put(&self, key: &DocKey, job: &Job, document: Document) -> Result<(), Failed> {
        let mode = if job.etag.is_some() {
            stored::mode(&job.mode)
        } else {
            // Nobody listed it yet: only who read it knows.
            document.mode
        };
        let mut cut = self.cut(key, &document);
        if mode == IndexMode::Hybrid && !cut.is_empty() {
            let texts: Vec<String> = cut.iter().map(|one| passage(&document, one)).collect();
            let vectors = self.embedder.embed(Purpose::Passage, &texts).await?;
            for (chunk, vector) in cut.iter_mut().zip(vectors) {
                chunk.vector = Some(vector);
            }
        }
        let registry = self.store.index_registry();
        let etag = job.etag.clone().unwrap_or_else(|| document.etag.clone());
        let listed = Listed {
            doc_id: key.id.clone(),
            etag: etag.clone(),
            mode: mode.as_str().to_owned(),
            place: job.place.clone().or_else(|| document.path.clone()),
        };
        let (user, kind) = (&job.user, key.doc_type.as_str());
        if job.etag.is_none() {
            registry.saw(user, kind, &[listed], job.seen_at).await?;
        }
        // Who may see it is asked last, so that nobody who lost it meanwhile finds it.
        let places = stored::places(registry.places(&job.key).await?);
        if places.is_empty() {
            return self.remove(key, job.seen_at).await;
        }
        let count = u32::try_from(cut.len()).unwrap_or(u32::MAX);
        let facts = StoredDocument {
            key: key.clone(),
            title: document.title,
            etag: document.etag,
            mode,
            modified_at: document.modified_at,
            tags: document.tags,
            page_count: document.page_count,
            chunks: count,
            facts: document.facts,
            places,
        };
        self.vectors.put(&facts, &cut).await?;
        let model = match mode {
            IndexMode::Hybrid => self.embedder.identity().model.as_str(),
            IndexMode::Keyword => "",
        };
        let indexed = NewIndexed {
            etag: &etag,
            mode: mode.as_str(),
            model,
            chunks: count,
            title: Some(&facts.title),
        };
        registry.indexed(&job.key, &indexed).await?;
        tracing::debug!(document = %key, chunks = count, "a document is indexed");
        Ok(())
    }

    fn cut(&self, key: &DocKey, document: &Document) -> Vec<StoredChunk> {
        let cut = chunk::chunks(document, self.chunking);
        if cut.left_out > 0 {
            tracing::warn!(
                document = %key, left_out_chars = cut.left_out,
                "the end of a very long document is not indexed"
            );
        }
        let mut chunks: Vec<_> = cut
            .chunks
            .into_iter()
            .map(|chunk| ready(document, chunk))
            .collect();
        if chunks.is_empty() && !document.title.trim().is_empty() {
            chunks.push(titled(document));
        }
        chunks
    }
}

/// A document without text is found by its title.
fn titled(document: &Document) -> StoredChunk {
    let title = chunk::Chunk {
        index: 0,
        text: document.title.clone(),
        start: 0,
        end: 0,
        page: None,
        page_end: None,
        heading: None,
    };
    ready(document, title)
}

/// What is embedded: the text with what stands above it.
fn passage(document: &Document, chunk: &StoredChunk) -> String {
    match &chunk.heading {
        Some(heading) => format!("{}\n{heading}\n{}", document.title, chunk.text),
        None => format!("{}\n{}", document.title, chunk.text),
    }
}

fn ready(document: &Document, chunk: chunk::Chunk) -> StoredChunk {
    let above = chunk.heading.as_deref().unwrap_or_default();
    let terms = chunk::terms(&format!("{}\n{above}\n{}", document.title, chunk.text));
    StoredChunk {
        index: chunk.index,
        text: chunk.text,
        start: chunk.start,
        end: chunk.end,
        page: chunk.page,
        page_end: chunk.page_end,
        heading: chunk.heading,
        terms,
        vector: None,
    }
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self {
            words: error.to_string(),
            retry: Retry::After(Duration::from_secs(5)),
            is_of_the_document: false,
        }
    }
}

impl From<VectorError> for Failed {
    fn from(error: VectorError) -> Self {
        let later = matches!(error, VectorError::Unavailable(_));
        Self {
            words: error.to_string(),
            retry: if later {
                Retry::After(Duration::from_secs(5))
            } else {
                Retry::Never
            },
            is_of_the_document: !later,
        }
    }
}

impl From<EmbedError> for Failed {
    fn from(error: EmbedError) -> Self {
        // A service that is not set up right will be: its documents wait, and are not put aside one by one.
        let refused = matches!(error, EmbedError::Rejected(_));
        Self {
            retry: if refused {
                Retry::Never
            } else {
                Retry::After(Duration::from_secs(30))
            },
            words: error.to_string(),
            is_of_the_document: refused,
        }
    }
}

impl From<SourceError> for Failed {
    fn from(error: SourceError) -> Self {
        let retry = match &error {
            SourceError::Nextcloud(error) => nc_base::Hint::retry(error),
            SourceError::StaleCursor => Retry::Now,
            SourceError::Unanswered(_) => Retry::After(Duration::from_mins(1)),
            SourceError::Unreadable(_) | SourceError::Unavailable => Retry::Never,
        };
        Self {
            words: error.to_string(),
            is_of_the_document: !matches!(error, SourceError::Unanswered(_)),
            retry,
        }
    }
}

//! From the index of one model to that of the next: documents are embedded anew beside, and each moves when it is.
//!
//! What has not moved yet is found by words, for vectors of two models say nothing to each other; nothing is lost from sight.
//! The last that moves takes the old index with it.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::{Arc, PoisonError, RwLock},
};

use futures::{FutureExt as _, future::BoxFuture};
use nc_base::UserId;

use super::{
    ChunkRef, Counts, Filter, Hit, Place, StoredChunk, StoredDocument, VectorError, VectorStore,
};
use crate::{DocKey, IndexMode};

/// Documents that are looked at at a time.
const PAGE: usize = 500;

/// An index, and the one before it until that is empty.
#[derive(Debug)]
pub struct Handover {
    now: Arc<dyn VectorStore>,
    before: RwLock<Option<Arc<dyn VectorStore>>>,
}

impl Handover {
    /// `before` is given up once everything that stands there stands in `now`, or was removed.
    pub fn new(now: Arc<dyn VectorStore>, before: Arc<dyn VectorStore>) -> Self {
        Self {
            now,
            before: RwLock::new(Some(before)),
        }
    }

    fn before(&self) -> Option<Arc<dyn VectorStore>> {
        let before = self.before.read().unwrap_or_else(PoisonError::into_inner);
        before.clone()
    }

    fn forget(&self) {
        *self.before.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// What the old index says. Another process may have given it up meanwhile: then, and whenever it fails, it is not asked
    /// again.
    fn told<T: Default>(&self, answer: Result<T, VectorError>) -> T {
        answer.unwrap_or_else(|error| {
            tracing::warn!(%error, "the index of the model before is not used any more");
            self.forget();
            T::default()
        })
    }

    /// It stands in the new index, or nowhere.
    async fn moved(&self, key: &DocKey) -> bool {
        let Some(before) = self.before() else {
            return false;
        };
        let was_there = self.told(before.remove(key).await);
        if was_there {
            self.end_if_empty(&before).await;
        }
        was_there
    }

    async fn end_if_empty(&self, before: &Arc<dyn VectorStore>) {
        if !matches!(before.keys(None, 1).await, Ok(keys) if keys.is_empty()) {
            return;
        }
        self.told(before.retire().await);
        self.forget();
        tracing::info!(
            "all documents stand in the index of the new model; the one before is removed"
        );
    }

    /// What is found by words only needs no new vectors.
    async fn carry_over(&self) -> Result<(), VectorError> {
        let Some(before) = self.before() else {
            return Ok(());
        };
        let mut after = None;
        loop {
            let keys = self.told(before.keys(after.as_ref(), PAGE).await);
            for document in self.told(before.documents(&keys).await) {
                if document.mode == IndexMode::Keyword {
                    self.carry(&before, &document).await?;
                }
            }
            if keys.len() < PAGE {
                break;
            }
            after = keys.last().cloned();
        }
        self.end_if_empty(&before).await;
        Ok(())
    }

    async fn carry(
        &self,
        before: &Arc<dyn VectorStore>,
        document: &StoredDocument,
    ) -> Result<(), VectorError> {
        let key = &document.key;
        if self
            .now
            .documents(std::slice::from_ref(key))
            .await?
            .is_empty()
        {
            let chunks = before.chunks(key, 0, document.chunks, false).await;
            let Some(chunks) = self.told(chunks.map(Some)) else {
                // Without its text it is missing, and is read again; empty it would be lost.
                return Ok(());
            };
            self.now.put(document, &chunks).await?;
        }
        self.told(before.remove(key).await);
        Ok(())
    }

    async fn all_matching(
        &self,
        terms: &[String],
        filter: &Filter,
        limit: usize,
    ) -> Result<Vec<Hit>, VectorError> {
        let mut hits = self.now.matching(terms, filter, limit).await?;
        if let Some(before) = self.before() {
            let known: HashSet<ChunkRef> = hits.iter().map(|hit| hit.chunk.clone()).collect();
            let more = self.told(before.matching(terms, filter, limit).await);
            hits.extend(more.into_iter().filter(|hit| !known.contains(&hit.chunk)));
            // Rare words weigh a little differently in each; close enough while it lasts.
            hits.sort_by(|one, other| other.score.total_cmp(&one.score));
            hits.truncate(limit);
        }
        Ok(hits)
    }

    async fn all_documents(&self, keys: &[DocKey]) -> Result<Vec<StoredDocument>, VectorError> {
        let mut found = self.now.documents(keys).await?;
        if let Some(before) = self.before().filter(|_| found.len() < keys.len()) {
            let known: HashSet<DocKey> = found.iter().map(|one| one.key.clone()).collect();
            let missing = keys.iter().filter(|key| !known.contains(*key));
            let missing: Vec<_> = missing.cloned().collect();
            found.extend(self.told(before.documents(&missing).await));
        }
        Ok(found)
    }

    async fn all_picked(
        &self,
        chunks: &[ChunkRef],
    ) -> Result<HashMap<ChunkRef, StoredChunk>, VectorError> {
        let mut found = self.now.pick(chunks).await?;
        if let Some(before) = self.before().filter(|_| found.len() < chunks.len()) {
            let missing = chunks.iter().filter(|one| !found.contains_key(*one));
            let missing: Vec<_> = missing.cloned().collect();
            let more = self.told(before.pick(&missing).await);
            // Vectors of the other model compare with nothing here.
            found.extend(more.into_iter().map(|(at, chunk)| (at, wordly(chunk))));
        }
        Ok(found)
    }

    async fn all_chunks(
        &self,
        key: &DocKey,
        from: u32,
        to: u32,
        vectors: bool,
    ) -> Result<Vec<StoredChunk>, VectorError> {
        let found = self.now.chunks(key, from, to, vectors).await?;
        match self.before().filter(|_| found.is_empty()) {
            Some(before) => {
                let found = self.told(before.chunks(key, from, to, false).await);
                Ok(found.into_iter().map(wordly).collect())
            }
            None => Ok(found),
        }
    }

    /// First those of the new index, then those of the old.
    async fn all_keys(
        &self,
        after: Option<&DocKey>,
        limit: usize,
    ) -> Result<Vec<DocKey>, VectorError> {
        let Some(before) = self.before() else {
            return self.now.keys(after, limit).await;
        };
        let in_old = match after {
            Some(key) => {
                let key = std::slice::from_ref(key);
                self.now.documents(key).await?.is_empty()
                    && !self.told(before.documents(key).await).is_empty()
            }
            None => false,
        };
        if in_old {
            return Ok(self.told(before.keys(after, limit).await));
        }
        let mut keys = self.now.keys(after, limit).await?;
        if keys.len() < limit {
            keys.extend(self.told(before.keys(None, limit - keys.len()).await));
        }
        Ok(keys)
    }

    async fn all_counts(&self, user: Option<&UserId>) -> Result<Counts, VectorError> {
        let mut counts = self.now.counts(user).await?;
        if let Some(before) = self.before() {
            let old = self.told(before.counts(user).await);
            add(&mut counts.documents, old.documents);
            counts.chunks += old.chunks;
        }
        Ok(counts)
    }
}

fn add<K: Ord>(counts: &mut BTreeMap<K, u64>, more: BTreeMap<K, u64>) {
    for (kind, count) in more {
        *counts.entry(kind).or_default() += count;
    }
}

fn wordly(chunk: StoredChunk) -> StoredChunk {
    StoredChunk {
        vector: None,
        ..chunk
    }
}

impl VectorStore for Handover {
    fn put<'a>(
        &'a self,
        document: &'a StoredDocument,
        chunks: &'a [StoredChunk],
    ) -> BoxFuture<'a, Result<(), VectorError>> {
        async move {
            self.now.put(document, chunks).await?;
            self.moved(&document.key).await;
            Ok(())
        }
        .boxed()
    }

    fn set_places<'a>(
        &'a self,
        key: &'a DocKey,
        places: &'a [Place],
    ) -> BoxFuture<'a, Result<bool, VectorError>> {
        async move {
            let old = match self.before() {
                Some(before) => self.told(before.set_places(key, places).await),
                None => false,
            };
            Ok(self.now.set_places(key, places).await? || old)
        }
        .boxed()
    }

    fn remove<'a>(&'a self, key: &'a DocKey) -> BoxFuture<'a, Result<bool, VectorError>> {
        async move { Ok(self.moved(key).await | self.now.remove(key).await?) }.boxed()
    }

    fn nearest<'a>(
        &'a self,
        vector: &'a [f32],
        filter: &'a Filter,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Hit>, VectorError>> {
        self.now.nearest(vector, filter, limit)
    }

    fn matching<'a>(
        &'a self,
        terms: &'a [String],
        filter: &'a Filter,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Hit>, VectorError>> {
        self.all_matching(terms, filter, limit).boxed()
    }

    fn documents<'a>(
        &'a self,
        keys: &'a [DocKey],
    ) -> BoxFuture<'a, Result<Vec<StoredDocument>, VectorError>> {
        self.all_documents(keys).boxed()
    }

    fn pick<'a>(
        &'a self,
        chunks: &'a [ChunkRef],
    ) -> BoxFuture<'a, Result<HashMap<ChunkRef, StoredChunk>, VectorError>> {
        self.all_picked(chunks).boxed()
    }

    fn chunks<'a>(
        &'a self,
        key: &'a DocKey,
        from: u32,
        to: u32,
        vectors: bool,
    ) -> BoxFuture<'a, Result<Vec<StoredChunk>, VectorError>> {
        self.all_chunks(key, from, to, vectors).boxed()
    }

    fn keys<'a>(
        &'a self,
        after: Option<&'a DocKey>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<DocKey>, VectorError>> {
        self.all_keys(after, limit).boxed()
    }

    fn counts<'a>(
        &'a self,
        user: Option<&'a UserId>,
    ) -> BoxFuture<'a, Result<Counts, VectorError>> {
        self.all_counts(user).boxed()
    }

    fn settle(&self) -> BoxFuture<'_, Result<(), VectorError>> {
        self.carry_over().boxed()
    }

    fn retire(&self) -> BoxFuture<'_, Result<(), VectorError>> {
        async move {
            if let Some(before) = self.before() {
                self.told(before.retire().await);
                self.forget();
            }
            self.now.retire().await
        }
        .boxed()
    }
}

//! The registry and the engine, brought in line: after an engine was lost or replaced, and after the model changed.

use std::collections::BTreeSet;

use nc_store::{IndexKey, NewJob, Operation, Priority, StoreError};

use crate::{DocKey, DocType, Index, IndexMode, VectorError, stored};

/// Documents that are looked at at a time.
const PAGE: usize = 1_000;

/// Why they are not in line.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReconcileError {
    /// The database does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The engine does not answer.
    #[error(transparent)]
    Engine(#[from] VectorError),
}

/// What was queued to bring them in line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reconciled {
    /// Documents that the engine lacks.
    pub missing: usize,
    /// Documents of the engine that nobody sees.
    pub orphaned: usize,
    /// Documents whose vectors another model made.
    pub outdated: usize,
}

impl Index {
    /// Queue what the engine lacks, what it should not have, and what another model embedded. What is in line costs a
    /// look and nothing else.
    ///
    /// # Errors
    /// [`ReconcileError`]; what was queued before stays so, and doing it again is safe.
    ///
    /// # Cancel safety
    /// As after an error.
    pub async fn reconcile(&self) -> Result<Reconciled, ReconcileError> {
        self.vectors.settle().await?;
        let mut standing = self.standing().await?;
        let mut done = Reconciled::default();
        let mut seen: BTreeSet<DocKey> = BTreeSet::new();
        for user in self.store.index_cursors().users().await? {
            for kind in self.sources.keys() {
                let registry = self.store.index_registry();
                let mut jobs = Vec::new();
                for one in registry.known(&user, kind.as_str()).await? {
                    let key = DocKey::new(*kind, &one.listed.doc_id);
                    let lacks = one.indexed_etag.is_some() && !standing.contains(&key);
                    if lacks && seen.insert(key.clone()) {
                        let mut job = self.job(&key, &user, Operation::Places);
                        job.place = one.listed.place;
                        job.mode = one.listed.mode;
                        jobs.push(job);
                    } else {
                        seen.insert(key);
                    }
                }
                done.missing += jobs.len();
                self.store.index_queue().add(&jobs).await?;
            }
        }
        standing.retain(|key| !seen.contains(key));
        done.orphaned = self.remove_orphans(standing).await?;
        done.outdated = self.renew_outdated().await?;
        if done != Reconciled::default() {
            tracing::info!(
                missing = done.missing,
                orphaned = done.orphaned,
                outdated = done.outdated,
                "the index is brought in line"
            );
        }
        Ok(done)
    }

    /// Everything that stands in the engine.
    async fn standing(&self) -> Result<BTreeSet<DocKey>, VectorError> {
        let mut all = BTreeSet::new();
        let mut after = None;
        loop {
            let keys = self.vectors.keys(after.as_ref(), PAGE).await?;
            after = keys.last().cloned();
            let last = keys.len() < PAGE;
            all.extend(keys);
            if last {
                return Ok(all);
            }
        }
    }

    /// What nobody sees leaves the engine, unless somebody saw it just now.
    async fn remove_orphans(&self, keys: BTreeSet<DocKey>) -> Result<usize, ReconcileError> {
        let mut removed = 0;
        for key in keys {
            let row = IndexKey::from(&key);
            let readers = self.store.index_registry().places(&row).await?;
            if readers.is_empty() {
                self.vectors.remove(&key).await?;
                removed += 1;
            }
        }
        Ok(removed)
    }

    /// Documents that another model embedded are embedded anew; they are found by words until then.
    async fn renew_outdated(&self) -> Result<usize, ReconcileError> {
        let model = &self.embedder.identity().model;
        let (mut after, mut count) = (None, 0);
        loop {
            let page = u32::try_from(PAGE).unwrap_or(u32::MAX);
            let registry = self.store.index_registry();
            let outdated = registry.outdated(model, after.as_ref(), page).await?;
            after = outdated.last().map(|one| one.key.clone());
            let last = outdated.len() < PAGE;
            let jobs: Vec<NewJob> = outdated
                .into_iter()
                .filter_map(|one| {
                    let key = stored::key(&one.key)?;
                    let mut job = self.job(&key, &one.reader.user, Operation::Index);
                    job.place = one.reader.place;
                    job.etag = Some(one.reader.etag);
                    job.mode = one.mode;
                    Some(job)
                })
                .collect();
            count += jobs.len();
            self.store.index_queue().add(&jobs).await?;
            if last {
                return Ok(count);
            }
        }
    }

    fn job(&self, key: &DocKey, user: &nc_base::UserId, operation: Operation) -> NewJob {
        let now = self.clock.now();
        NewJob {
            key: IndexKey::from(key),
            user: user.clone(),
            operation,
            place: None,
            etag: None,
            mode: IndexMode::Hybrid.as_str().to_owned(),
            priority: Priority::Reindex,
            seen_at: now,
            run_after: now,
        }
    }

    /// Kinds that are indexed.
    pub fn kinds(&self) -> impl Iterator<Item = DocType> + '_ {
        self.sources.keys().copied()
    }
}

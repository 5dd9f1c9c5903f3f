//! The search itself: candidates, verified as the asker, ordered, cut and dressed.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use nc_base::{Clock, UserId};
use nc_store::{Store, StoreError};

use super::{
    candidates, context,
    fuse::Fused,
    query::{Answer, Found, Granularity, Query},
    relevance,
    rerank::{POOL, Reranker},
    verify::{Sources, verify},
};
use crate::{
    DocKey, Embedder, Filter, Reader, StoredChunk, StoredDocument, VectorError, VectorStore, stored,
};

/// Why a search gives nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SearchError {
    /// The question has no words.
    #[error("the question is empty")]
    Empty,
    /// Reranking was asked for and nothing is configured that does it.
    #[error("no reranker is configured; ask again without rerank")]
    NoReranker,
    /// The index does not answer.
    #[error(transparent)]
    Index(#[from] VectorError),
    /// The database does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Answers questions.
#[derive(Debug, Clone)]
pub struct Search {
    /// Makes vectors of questions.
    pub embedder: Arc<dyn Embedder>,
    /// Where chunks stand.
    pub vectors: Arc<dyn VectorStore>,
    /// Verifies.
    pub sources: Sources,
    /// Knows where documents stand for whom.
    pub store: Store,
    /// Orders candidates.
    pub reranker: Option<Arc<dyn Reranker>>,
    /// The time.
    pub clock: Arc<dyn Clock>,
}

/// A candidate with all that is known about it.
struct Candidate {
    document: StoredDocument,
    chunk: StoredChunk,
    score: f32,
    rerank_score: Option<f32>,
    similarity: Option<f32>,
    ranks: Vec<Option<usize>>,
}

impl Search {
    /// What `reader` may see and that answers `query`.
    ///
    /// # Errors
    /// [`SearchError`]; what cannot be verified is withheld and counted, and no error.
    ///
    /// # Cancel safety
    /// Dropping the future drops the questions under way; nothing was changed.
    pub async fn run(&self, reader: &Reader, query: &Query) -> Result<Answer, SearchError> {
        let mut query = query.clone();
        query.text = query.text.trim().chars().take(Query::MOST_CHARS).collect();
        if query.text.is_empty() {
            return Err(SearchError::Empty);
        }
        query.limit = query.limit.clamp(1, Query::MOST);
        query.offset = query.offset.min(Query::DEEPEST);
        if query.rerank && self.reranker.is_none() {
            return Err(SearchError::NoReranker);
        }
        let filter = filter(&query, &reader.user);
        let mut found = candidates::find(&*self.embedder, &*self.vectors, &query, &filter).await?;
        let mut hits = std::mem::take(&mut found.hits);
        hits.retain(|hit| hit.score >= query.score_threshold);
        let (mut hits, withheld) = self.verified(reader, hits).await?;
        let verified_chunks = hits.len();
        if query.granularity == Granularity::Document && !query.rerank {
            best_of_each_document(&mut hits, |hit| &hit.chunk.key);
        }
        let matching = hits.len();
        // Text and vectors are read of what is shown, unless what they say decides what is shown.
        let decides = query.rerank || query.min_relevance > 0.0;
        if !decides {
            hits = hits
                .into_iter()
                .skip(query.offset)
                .take(query.limit)
                .collect();
        }
        let mut candidates = self.loaded(hits, found.question.as_deref()).await?;
        let reranked_by = self.rerank(&query, &mut candidates, &mut found.notes).await;
        if query.granularity == Granularity::Document {
            best_of_each_document(&mut candidates, |one| &one.document.key);
        }
        let mut ranked = self.ranked(candidates);
        let mut total_found = matching;
        if decides {
            ranked.retain(|one| one.relevance >= query.min_relevance);
            total_found = ranked.len();
            ranked = ranked
                .into_iter()
                .skip(query.offset)
                .take(query.limit)
                .collect();
        }
        let results = self.dressed(reader, &query, ranked).await?;
        Ok(Answer {
            results,
            total_found,
            verified_chunks,
            withheld_documents: withheld,
            algorithm: found.algorithm,
            reranked_by,
            question: found.question.filter(|_| query.vectors),
            notes: found.notes,
        })
    }

    /// The hits that the asker may open, and how many documents are withheld.
    async fn verified(
        &self,
        reader: &Reader,
        hits: Vec<Fused>,
    ) -> Result<(Vec<Fused>, usize), SearchError> {
        let keys: BTreeSet<DocKey> = hits.iter().map(|hit| hit.chunk.key.clone()).collect();
        if keys.is_empty() {
            return Ok((hits, 0));
        }
        let places = stored::places_of(&self.store, &reader.user, &keys).await?;
        let verdict = verify(&self.sources, reader, &keys, &places).await;
        for kind in &verdict
            .gone
            .iter()
            .map(|key| key.doc_type)
            .collect::<BTreeSet<_>>()
        {
            // What is gone is cleaned up by the next listing, which comes sooner now.
            let cursors = self.store.index_cursors();
            cursors
                .look_soon(&reader.user, kind.as_str(), self.clock.now())
                .await?;
        }
        let withheld = keys.len() - verdict.visible.len();
        tracing::debug!(
            candidates = keys.len(),
            withheld,
            silent = verdict.silent.len(),
            "hits are verified"
        );
        let seen = |hit: &Fused| verdict.visible.contains(&hit.chunk.key);
        Ok((hits.into_iter().filter(seen).collect(), withheld))
    }

    /// Documents and chunks of hits, in their order; what was removed meanwhile is left out.
    async fn loaded(
        &self,
        hits: Vec<Fused>,
        question: Option<&[f32]>,
    ) -> Result<Vec<Candidate>, SearchError> {
        let keys: BTreeSet<DocKey> = hits.iter().map(|hit| hit.chunk.key.clone()).collect();
        let keys: Vec<DocKey> = keys.into_iter().collect();
        let documents = self.vectors.documents(&keys).await?;
        let documents: HashMap<DocKey, StoredDocument> = documents
            .into_iter()
            .map(|document| (document.key.clone(), document))
            .collect();
        let refs: Vec<_> = hits.iter().map(|hit| hit.chunk.clone()).collect();
        let mut chunks = self.vectors.pick(&refs).await?;
        let mut candidates = Vec::with_capacity(hits.len());
        for hit in hits {
            let Some(document) = documents.get(&hit.chunk.key) else {
                continue;
            };
            let Some(chunk) = chunks.remove(&hit.chunk) else {
                continue;
            };
            let similarity = match (question, &chunk.vector) {
                (Some(question), Some(vector)) => Some(cosine(question, vector)),
                _ => None,
            };
            candidates.push(Candidate {
                document: document.clone(),
                chunk,
                score: hit.score,
                rerank_score: None,
                similarity,
                ranks: hit.ranks,
            });
        }
        Ok(candidates)
    }

    /// Order the best candidates by the reranker; its name if it did. They keep their order when it fails.
    async fn rerank(
        &self,
        query: &Query,
        candidates: &mut Vec<Candidate>,
        notes: &mut Vec<String>,
    ) -> Option<String> {
        let reranker = self.reranker.as_deref().filter(|_| query.rerank)?;
        candidates.truncate(POOL);
        let texts: Vec<String> = candidates
            .iter()
            .map(|one| format!("{}\n{}", one.document.title, one.chunk.text))
            .collect();
        match reranker.rerank(&query.text, &texts).await {
            Ok(scores) => {
                for (candidate, score) in candidates.iter_mut().zip(scores) {
                    candidate.rerank_score = Some(score);
                }
                candidates.sort_by(|a, b| {
                    let (a, b) = (a.rerank_score, b.rerank_score);
                    b.unwrap_or(f32::MIN).total_cmp(&a.unwrap_or(f32::MIN))
                });
                Some(reranker.model().to_owned())
            }
            Err(error) => {
                tracing::warn!(%error, "results keep the order of retrieval");
                notes.push(format!("not reranked: {error}"));
                None
            }
        }
    }

    /// How relevant each candidate is.
    fn ranked(&self, candidates: Vec<Candidate>) -> Vec<Found> {
        let model = &self.embedder.identity().model;
        candidates
            .into_iter()
            .map(|one| {
                let how = match one.rerank_score {
                    Some(score) => relevance::reranked(score),
                    None => relevance::relevance(model, one.similarity, &one.ranks),
                };
                Found {
                    document: one.document,
                    chunk: one.chunk,
                    place: None,
                    score: one.score,
                    rerank_score: one.rerank_score,
                    relevance: how.value,
                    relevance_source: how.source.as_str(),
                    context: None,
                }
            })
            .collect()
    }

    /// Results with their place, and with context when asked for.
    async fn dressed(
        &self,
        reader: &Reader,
        query: &Query,
        mut results: Vec<Found>,
    ) -> Result<Vec<Found>, SearchError> {
        let keys: BTreeSet<DocKey> = results.iter().map(|one| one.document.key.clone()).collect();
        let places = stored::places_of(&self.store, &reader.user, &keys).await?;
        for one in &mut results {
            one.place = places.get(&one.document.key).cloned().flatten();
            // Who else may see it is nobody's business.
            one.document
                .places
                .retain(|place| place.user == reader.user);
            if !query.vectors {
                one.chunk.vector = None;
            }
            if let Some(chars) = query.context_chars {
                let (key, count) = (&one.document.key, one.document.chunks);
                let context =
                    context::around(&*self.vectors, key, &one.chunk, count, chars).await?;
                one.context = Some(context);
            }
        }
        Ok(results)
    }
}

fn filter(query: &Query, user: &UserId) -> Filter {
    Filter {
        user: user.clone(),
        doc_types: query.doc_types.clone(),
        modified_after: query.modified_after,
        modified_before: query.modified_before,
        folders: query.folders.clone(),
        tags: query.tags.clone(),
    }
}

/// Keep the first of each document: they are ordered.
fn best_of_each_document<T>(ranked: &mut Vec<T>, key: impl Fn(&T) -> &DocKey) {
    let mut seen = BTreeSet::new();
    ranked.retain(|one| seen.insert(key(one).clone()));
}

/// The similarity of two vectors of norm 1.
fn cosine(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

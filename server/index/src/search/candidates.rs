//! Candidates: what the engine finds by meaning and by words, as one ranking.

use std::time::Duration;

use futures::future::try_join;

use super::{
    fuse::{self, Fused},
    query::{Algorithm, Granularity, Query},
};
use crate::{Embedder, Filter, Hit, Purpose, VectorError, VectorStore, chunk};

/// Longest time for the vector of a question; then words alone must do.
const PATIENCE: Duration = Duration::from_secs(10);

/// What came of retrieval.
#[derive(Debug)]
pub(super) struct Candidates {
    /// Best first.
    pub(super) hits: Vec<Fused>,
    /// How they were really found.
    pub(super) algorithm: Algorithm,
    /// The vector of the question.
    pub(super) question: Option<Vec<f32>>,
    /// What the asker should know.
    pub(super) notes: Vec<String>,
}

/// How many candidates are looked at for so many wanted results.
pub(super) fn pool(query: &Query) -> usize {
    let wanted = query.offset + query.limit;
    let times = match query.granularity {
        Granularity::Chunk => 3,
        Granularity::Document => 5,
    };
    (wanted * times).clamp(50, 1_000)
}

/// Find candidates for `query` among what `filter` lets through.
pub(super) async fn find(
    embedder: &dyn Embedder,
    vectors: &dyn VectorStore,
    query: &Query,
    filter: &Filter,
) -> Result<Candidates, VectorError> {
    let mut notes = Vec::new();
    let mut algorithm = query.algorithm;
    let question = if algorithm.by_meaning() {
        let vector = vector(embedder, &query.text).await;
        if let Err(why) = &vector {
            algorithm = Algorithm::Bm25;
            notes.push(format!("found by words only: {why}"));
        }
        vector.ok()
    } else {
        None
    };
    let limit = pool(query);
    let by_meaning = async {
        match &question {
            Some(vector) => vectors.nearest(vector, filter, limit).await,
            None => Ok(Vec::new()),
        }
    };
    let terms = chunk::question_terms(&query.text);
    let by_words = async {
        if algorithm.by_words() && !terms.is_empty() {
            vectors.matching(&terms, filter, limit).await
        } else {
            Ok(Vec::new())
        }
    };
    let (near, matching) = try_join(by_meaning, by_words).await?;
    let mut hits = match algorithm {
        Algorithm::Semantic => alone(near),
        Algorithm::Bm25 => alone(matching),
        Algorithm::Hybrid => {
            let model = &embedder.identity().model;
            fuse::hybrid(query.fusion, model, &near, &matching)
        }
    };
    hits.truncate(limit);
    Ok(Candidates {
        hits,
        algorithm,
        question,
        notes,
    })
}

/// A list that nothing is fused with keeps its scores.
fn alone(hits: Vec<Hit>) -> Vec<Fused> {
    hits.into_iter()
        .enumerate()
        .map(|(rank, hit)| Fused {
            chunk: hit.chunk,
            score: hit.score,
            ranks: vec![Some(rank)],
        })
        .collect()
}

async fn vector(embedder: &dyn Embedder, text: &str) -> Result<Vec<f32>, String> {
    let texts = [text.to_owned()];
    let asked = tokio::time::timeout(PATIENCE, embedder.embed(Purpose::Query, &texts)).await;
    match asked {
        Ok(Ok(vectors)) => vectors
            .into_iter()
            .next()
            .ok_or_else(|| "the embedding service gave no vector".to_owned()),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err(format!(
            "the embedding service took longer than {} s",
            PATIENCE.as_secs()
        )),
    }
}

//! Questions to the collection.

use serde::Deserialize;
use serde_json::{Value as Json, json};

use super::{filter, point::Point, wire::Wire, words};
use crate::vectors::{ChunkRef, Filter, Hit, VectorError};

#[derive(Deserialize)]
struct Found {
    points: Vec<Point>,
}

pub(super) async fn nearest(
    wire: &Wire,
    vector: &[f32],
    filter: &Filter,
    limit: usize,
) -> Result<Vec<Hit>, VectorError> {
    ask(wire, &json!(vector), "dense", filter, limit).await
}

pub(super) async fn matching(
    wire: &Wire,
    terms: &[String],
    filter: &Filter,
    limit: usize,
) -> Result<Vec<Hit>, VectorError> {
    match words::of_question(terms) {
        Some(question) => ask(wire, &question, "words", filter, limit).await,
        None => Ok(Vec::new()),
    }
}

async fn ask(
    wire: &Wire,
    question: &Json,
    using: &str,
    filter: &Filter,
    limit: usize,
) -> Result<Vec<Hit>, VectorError> {
    if limit == 0 {
        return Ok(Vec::new());
    }
    let body = json!({
        "query": question,
        "using": using,
        "filter": filter::of_search(filter),
        "limit": limit,
        "with_payload": ["doc_type", "doc_id", "index"],
        "with_vector": false,
    });
    let found: Found = wire.post("/points/query", &body).await?;
    let mut hits = Vec::new();
    for point in &found.points {
        let (key, index) = (point.key()?, point.index()?);
        hits.push(Hit {
            chunk: ChunkRef { key, index },
            score: point.score,
        });
    }
    hits.sort_by(|one, other| {
        let score = other.score.total_cmp(&one.score);
        score.then_with(|| one.chunk.cmp(&other.chunk))
    });
    Ok(hits)
}

//! The two parts of a search over the set, in memory: BM25 with the terms of the index, and cosine.

use std::collections::HashMap;

use nc_index::{ChunkRef, DocKey, DocType, Embedder, Hit, Purpose, chunk::terms};

use crate::set::Set;

const K1: f32 = 1.2;
const B: f32 = 0.75;
/// How many hits of each part are fused.
const FETCHED: usize = 30;

/// Hits of one part for each question.
pub(crate) type Lists = Vec<Vec<Hit>>;

/// BM25 as engines of the index have it, with questions cut by `cut`.
pub(crate) fn words(set: &Set, cut: fn(&str) -> Vec<String>) -> Lists {
    let documents: Vec<HashMap<String, f32>> = set
        .documents
        .iter()
        .map(|document| {
            let mut counts = HashMap::new();
            for term in terms(&document.whole()) {
                *counts.entry(term).or_insert(0.0) += 1.0;
            }
            counts
        })
        .collect();
    let count = number(documents.len());
    let lengths: Vec<f32> = documents
        .iter()
        .map(|counts| counts.values().sum())
        .collect();
    let average = lengths.iter().sum::<f32>() / count;
    let questions = set.questions.iter().map(|question| {
        let mut scores = vec![0.0; documents.len()];
        for term in cut(&question.text) {
            let with = number(
                documents
                    .iter()
                    .filter(|counts| counts.contains_key(&term))
                    .count(),
            );
            let idf = ((count - with + 0.5) / (with + 0.5)).ln_1p();
            for (at, counts) in documents.iter().enumerate() {
                let often = counts.get(&term).copied().unwrap_or_default();
                let norm = K1 * (1.0 - B + B * lengths[at] / average);
                scores[at] += idf * often * (K1 + 1.0) / (often + norm);
            }
        }
        best(set, &scores, 0.0)
    });
    questions.collect()
}

/// Cosine of vectors.
pub(crate) async fn meaning(set: &Set, embedder: &dyn Embedder) -> Lists {
    let texts: Vec<_> = set
        .documents
        .iter()
        .map(crate::set::Document::whole)
        .collect();
    let asked: Vec<_> = set
        .questions
        .iter()
        .map(|question| question.text.clone())
        .collect();
    let documents = embedder
        .embed(Purpose::Passage, &texts)
        .await
        .expect("vectors");
    let asked = embedder
        .embed(Purpose::Query, &asked)
        .await
        .expect("vectors");
    let cosine = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
    let questions = asked.iter().map(|question| {
        let scores: Vec<_> = documents
            .iter()
            .map(|document| cosine(question, document))
            .collect();
        best(set, &scores, -1.0)
    });
    questions.collect()
}

fn best(set: &Set, scores: &[f32], above: f32) -> Vec<Hit> {
    let hits = set
        .documents
        .iter()
        .zip(scores)
        .filter(|(_, score)| **score > above);
    let mut hits: Vec<_> = hits
        .map(|(document, score)| Hit {
            chunk: ChunkRef {
                key: DocKey::new(DocType::Note, &document.id),
                index: 0,
            },
            score: *score,
        })
        .collect();
    hits.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then_with(|| a.chunk.cmp(&b.chunk))
    });
    hits.truncate(FETCHED);
    hits
}

fn number(count: usize) -> f32 {
    f32::from(u16::try_from(count).expect("few"))
}

//! Terms as sparse vectors: Qdrant multiplies by how rare a term is, we bring how much it says in its chunk.
//!
//! BM25 divides by the usual length of a chunk, which a single writer does not know; it is taken as fixed. Scores differ a
//! little from those of the other engines by that, the same for all chunks.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};

/// How often a term has to come up until more of it says little more.
const K1: f32 = 1.2;
/// How much the length of a chunk counts.
const B: f32 = 0.75;
/// How many terms a chunk usually has.
const USUAL: f32 = 150.0;

/// The sparse vector of a chunk.
pub(super) fn of_chunk(terms: &[String]) -> Json {
    let mut times: BTreeMap<u32, f32> = BTreeMap::new();
    for term in terms.iter().filter(|term| !term.is_empty()) {
        *times.entry(number(term)).or_default() += 1.0;
    }
    let length = terms.iter().fold(0.0_f32, |length, _| length + 1.0);
    let weight = |times: f32| times * (K1 + 1.0) / (times + K1 * (1.0 - B + B * length / USUAL));
    let values: Vec<_> = times.values().map(|times| weight(*times)).collect();
    let indices: Vec<_> = times.into_keys().collect();
    json!({ "indices": indices, "values": values })
}

/// The sparse vector of a question; `None` without terms.
pub(super) fn of_question(terms: &[String]) -> Option<Json> {
    let mut indices: Vec<_> = terms
        .iter()
        .filter(|term| !term.is_empty())
        .map(|term| number(term))
        .collect();
    indices.sort_unstable();
    indices.dedup();
    let values = vec![1.0; indices.len()];
    (!indices.is_empty()).then(|| json!({ "indices": indices, "values": values }))
}

/// The number of a term: of four thousand million, so that two terms hardly ever share one.
fn number(term: &str) -> u32 {
    let digest: [u8; 32] = Sha256::digest(term).into();
    let [a, b, c, d, ..] = digest;
    u32::from_be_bytes([a, b, c, d])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_that_comes_twice_weighs_more_and_less_than_double() {
        let terms = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let weight = |text: &str| {
            let vector = of_chunk(&terms(text));
            vector
                .pointer("/values/0")
                .and_then(Json::as_f64)
                .expect("a weight")
        };
        let (once, twice) = (weight("a"), weight("a a"));
        assert!(twice > once && twice < 2.0 * once, "{once} {twice}");
        let question = of_question(&terms("a b a")).expect("terms");
        assert_eq!(
            question
                .pointer("/indices")
                .and_then(Json::as_array)
                .map(Vec::len),
            Some(2)
        );
        assert_eq!(of_question(&[String::new()]), None);
    }
}

//! The embedder `simple`: vectors of words and pieces of words, by hashing. Needs no model and no network.
//!
//! It sees that two texts use the same or similar words (forms, compounds, typing errors), not that two words mean the
//! same. Its numbers beside those of a model are in
//! `docs/search-quality.md`.

use std::collections::HashMap;

use futures::future::BoxFuture;

use super::{EmbedError, Embedder, Identity, Purpose, unit::unit};
use crate::chunk::{question_terms, terms};

/// Usual length of its vectors.
pub const SIMPLE_DIMENSIONS: u32 = 384;
/// Lengths of the pieces of words, in characters.
const PIECES: std::ops::RangeInclusive<usize> = 3..=5;
/// What all pieces of a word count together, beside 1 for the word.
const PIECES_SHARE: f32 = 0.8;
/// From how many letters on a word counts fully; the shortest are mostly grammar.
const FULL_LENGTH: f32 = 8.0;

/// Hashes words and pieces of words into a vector.
#[derive(Debug, Clone)]
pub struct Hashing {
    identity: Identity,
}

impl Hashing {
    /// With vectors of `dimensions` numbers, at least 16.
    pub fn new(dimensions: u32) -> Self {
        let identity = Identity {
            model: "simple/words-1".to_owned(),
            dimensions: dimensions.max(16),
        };
        Self { identity }
    }

    /// The vector of a text, of L2 norm 1; of a question without the words that only hold it together.
    pub fn vector(&self, purpose: Purpose, text: &str) -> Vec<f32> {
        let mut counts: HashMap<String, f32> = HashMap::new();
        let found = match purpose {
            Purpose::Passage => terms(text),
            Purpose::Query => question_terms(text),
        };
        for term in found {
            *counts.entry(term).or_default() += 1.0;
        }
        let mut features: HashMap<u64, f32> = HashMap::new();
        for (term, count) in &counts {
            add_term(&mut features, term, 1.0 + count.ln());
        }
        if features.is_empty() {
            // A text without a word is like others without a word, and like nothing else.
            features.insert(hash('0', ""), 1.0);
        }
        let mut vector = vec![0.0; self.identity.dimensions as usize];
        for (hash, weight) in features {
            let place = hash % u64::from(self.identity.dimensions);
            let sign = if hash >> 63 == 0 { 1.0 } else { -1.0 };
            let place = usize::try_from(place).unwrap_or_default();
            if let Some(number) = vector.get_mut(place) {
                *number += sign * weight;
            }
        }
        unit(vector)
    }
}

fn add_term(features: &mut HashMap<u64, f32>, term: &str, weight: f32) {
    let letters: Vec<char> = std::iter::once('^')
        .chain(term.chars())
        .chain(std::iter::once('$'))
        .collect();
    #[expect(clippy::cast_precision_loss, reason = "terms are short")]
    let length = (letters.len() - 2) as f32;
    let unspaced = term.chars().any(|letter| letter > '\u{e00}');
    let weight = if unspaced {
        weight
    } else {
        weight * (length / FULL_LENGTH).min(1.0)
    };
    *features.entry(hash('w', term)).or_default() += weight;
    let pieces: Vec<_> = PIECES.flat_map(|size| letters.windows(size)).collect();
    #[expect(clippy::cast_precision_loss, reason = "terms are short")]
    let each = weight * PIECES_SHARE / (pieces.len().max(1) as f32).sqrt();
    for piece in pieces {
        let piece: String = piece.iter().collect();
        *features.entry(hash('p', &piece)).or_default() += each;
    }
}

/// FNV-1a with a final mix: the same on every machine and in every version, unlike that of the standard library.
fn hash(kind: char, text: &str) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut kind_bytes = [0; 4];
    for byte in kind
        .encode_utf8(&mut kind_bytes)
        .bytes()
        .chain(text.bytes())
    {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

impl Embedder for Hashing {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn embed<'a>(
        &'a self,
        purpose: Purpose,
        texts: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<Vec<f32>>, EmbedError>> {
        Box::pin(async move {
            let mut vectors = Vec::with_capacity(texts.len());
            for text in texts {
                vectors.push(self.vector(purpose, text));
                // Others get their turn: this is work, not waiting.
                tokio::task::yield_now().await;
            }
            Ok(vectors)
        })
    }

    fn check(&self) -> BoxFuture<'_, Result<(), EmbedError>> {
        Box::pin(std::future::ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cosine(a: &str, b: &str) -> f32 {
        let simple = Hashing::new(SIMPLE_DIMENSIONS);
        let vector = |text| simple.vector(Purpose::Passage, text);
        let (a, b) = (vector(a), vector(b));
        a.iter().zip(&b).map(|(a, b)| a * b).sum()
    }

    #[test]
    fn forms_compounds_and_typing_errors_are_near() {
        let far = cosine("the budget of the school", "ein Fahrrad mit Licht");
        assert!(far.abs() < 0.15, "{far}");
        for (a, b) in [
            ("Budgetplanung", "Planung des Budgets"),
            ("the meeting minutes", "minutes of the meetings"),
            ("recieve the invoice", "receive an invoice"),
            ("会議は三時に始まります", "三時の会議"),
        ] {
            assert!(cosine(a, b) > far + 0.2, "{a} {b} {}", cosine(a, b));
        }
    }

    #[test]
    fn every_vector_has_norm_one_and_is_the_same_everywhere() {
        let simple = Hashing::new(SIMPLE_DIMENSIONS);
        for text in ["", "—!?", "one", "Zürich 東京"] {
            let norm: f32 = simple
                .vector(Purpose::Passage, text)
                .iter()
                .map(|x| x * x)
                .sum();
            assert!((norm - 1.0).abs() < 1e-5, "{text}");
        }
        // Stored vectors must stay comparable with those of later versions; else the name of the model changes.
        assert_eq!(hash('w', "budget"), HASH_OF_BUDGET);
    }

    const HASH_OF_BUDGET: u64 = 2_506_723_352_442_473_349;
}

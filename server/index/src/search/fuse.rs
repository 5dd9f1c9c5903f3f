//! One list out of several: reciprocal rank fusion and distribution-based score fusion.

use std::{collections::BTreeMap, fmt, str::FromStr};

use crate::{ChunkRef, Hit};

/// The usual constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009).
pub const RRF_K: f32 = 60.0;

/// How lists become one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Fusion {
    /// By rank only: robust when scores of the lists cannot be compared.
    #[default]
    Rrf,
    /// By score, scaled by mean and spread of its list: keeps how far ahead a hit is.
    Dbsf,
}

/// A text that names no fusion.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no fusion called {0:?}; use rrf or dbsf")]
pub struct UnknownFusion(pub String);

impl Fusion {
    /// Its name in arguments and settings.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rrf => "rrf",
            Self::Dbsf => "dbsf",
        }
    }
}

impl fmt::Display for Fusion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Fusion {
    type Err = UnknownFusion;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Rrf, Self::Dbsf]
            .into_iter()
            .find(|fusion| fusion.as_str() == text)
            .ok_or_else(|| UnknownFusion(text.to_owned()))
    }
}

/// A chunk of the fused list.
#[derive(Debug, Clone, PartialEq)]
pub struct Fused {
    /// Which.
    pub chunk: ChunkRef,
    /// What the fusion made of its ranks or scores: larger is better, comparable within one answer only.
    pub score: f32,
    /// Its place in each list, from 0, in the order of the lists; `None` where it is not in the list.
    pub ranks: Vec<Option<usize>>,
}

/// Hits of one kind, best first, and what a place among them counts.
pub type Ranked<'h> = (f32, &'h [Hit]);

/// What a place by vectors that only know words (`simple`) counts; a place by BM25 counts the rest of 2 then.
///
/// They find forms, compounds and typing errors that BM25 misses, and are worse at everything else: what BM25 finds comes
/// first, and they fill up. `docs/search-quality.md` has the numbers.
const WORDS: f32 = 0.18;

/// Fuse what was found by meaning, with the vectors of `model`, and what was found by words.
pub fn hybrid(fusion: Fusion, model: &str, by_meaning: &[Hit], by_words: &[Hit]) -> Vec<Fused> {
    let weight = if model.starts_with("simple/") {
        WORDS
    } else {
        1.0
    };
    let lists = [(weight, by_meaning), (2.0 - weight, by_words)];
    fuse(fusion, RRF_K, &lists)
}

/// Fuse lists; best first comes out, equal scores in order of their chunks.
pub fn fuse(fusion: Fusion, k: f32, lists: &[Ranked<'_>]) -> Vec<Fused> {
    match fusion {
        Fusion::Rrf => rrf(k, lists),
        Fusion::Dbsf => dbsf(lists),
    }
}

/// Reciprocal rank fusion: the sum of `weight / (k + rank)` over the lists, ranks from 1.
///
/// `k` is the usual [`RRF_K`]; smaller ones favour the first places. A negative or undefined one counts as 0. Of a chunk
/// that is in a list twice, the better place counts.
pub fn rrf(k: f32, lists: &[Ranked<'_>]) -> Vec<Fused> {
    let k = k.max(0.0);
    #[expect(clippy::cast_precision_loss, reason = "ranks are small")]
    sum(lists, |_, rank, _| 1.0 / (k + rank as f32 + 1.0))
}

/// Distribution-based score fusion: the weighted sum of scores, each scaled to 0..1 between three deviations below and above the
/// mean of its list. Where all scores of a list are equal, each counts a half.
pub fn dbsf(lists: &[Ranked<'_>]) -> Vec<Fused> {
    let spreads: Vec<_> = lists.iter().map(|(_, hits)| spread(hits)).collect();
    sum(lists, |list, _, score| {
        let (mean, deviation) = spreads.get(list).copied().unwrap_or_default();
        if deviation <= f32::EPSILON * mean.abs().max(1.0) {
            return 0.5;
        }
        ((score - mean) / (6.0 * deviation) + 0.5).clamp(0.0, 1.0)
    })
}

/// Mean and deviation of the scores of a list.
fn spread(list: &[Hit]) -> (f32, f32) {
    #[expect(clippy::cast_precision_loss, reason = "lists are short")]
    let count = list.len().max(1) as f32;
    let mean = list.iter().map(|hit| hit.score).sum::<f32>() / count;
    let off = list.iter().map(|hit| (hit.score - mean).powi(2));
    (mean, (off.sum::<f32>() / count).sqrt())
}

fn sum(lists: &[Ranked<'_>], share: impl Fn(usize, usize, f32) -> f32) -> Vec<Fused> {
    let mut found: BTreeMap<&ChunkRef, Fused> = BTreeMap::new();
    for (list, (weight, hits)) in lists.iter().enumerate() {
        for (rank, hit) in hits.iter().enumerate() {
            let fused = found.entry(&hit.chunk).or_insert_with(|| Fused {
                chunk: hit.chunk.clone(),
                score: 0.0,
                ranks: vec![None; lists.len()],
            });
            if let Some(place @ None) = fused.ranks.get_mut(list) {
                *place = Some(rank);
                fused.score += weight * share(list, rank, hit.score);
            }
        }
    }
    let mut fused: Vec<_> = found.into_values().collect();
    // Stable: what has equal scores stays in the order of the map.
    fused.sort_by(|a, b| b.score.total_cmp(&a.score));
    fused
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DocKey, DocType};

    fn hits(list: &[(&str, f32)]) -> Vec<Hit> {
        let hits = list.iter().map(|(id, score)| Hit {
            chunk: ChunkRef {
                key: DocKey::new(DocType::Note, id),
                index: 0,
            },
            score: *score,
        });
        hits.collect()
    }

    fn order(fused: &[Fused]) -> Vec<&str> {
        fused
            .iter()
            .map(|fused| fused.chunk.key.id.as_str())
            .collect()
    }

    #[test]
    fn what_both_lists_have_comes_before_what_one_has_first() {
        let dense = hits(&[("a", 0.9), ("b", 0.8), ("c", 0.7)]);
        let words = hits(&[("d", 12.0), ("b", 9.0)]);
        let fused = rrf(RRF_K, &[(1.0, &dense), (1.0, &words)]);
        assert_eq!(order(&fused), ["b", "a", "d", "c"]);
        assert!((fused[0].score - 2.0 / 62.0).abs() < 1e-6);
        assert_eq!(fused[0].ranks, [Some(1), Some(1)]);
        assert_eq!(fused[2].ranks, [None, Some(0)]);
    }

    #[test]
    fn equal_scores_are_in_the_order_of_their_keys_whichever_list_they_are_in() {
        let (a, b) = (hits(&[("x", 1.0)]), hits(&[("m", 1.0)]));
        assert_eq!(order(&rrf(RRF_K, &[(1.0, &a), (1.0, &b)])), ["m", "x"]);
        assert_eq!(order(&rrf(RRF_K, &[(1.0, &b), (1.0, &a)])), ["m", "x"]);
        assert_eq!(order(&dbsf(&[(1.0, &a), (1.0, &b)])), ["m", "x"]);
    }

    #[test]
    fn scores_count_by_how_far_they_are_from_the_others_of_their_list() {
        let dense = hits(&[("a", 0.9), ("b", 0.5), ("c", 0.5), ("d", 0.5)]);
        let words = hits(&[("b", 10.0), ("a", 9.9), ("c", 9.8)]);
        assert_eq!(order(&dbsf(&[(1.0, &dense), (1.0, &words)]))[0], "a");
        assert_eq!(
            order(&rrf(RRF_K, &[(1.0, &dense), (1.0, &words)]))[..2],
            ["a", "b"]
        );
        let fused = dbsf(&[(1.0, &dense), (1.0, &words)]);
        assert!(fused.iter().all(|fused| (0.0..=2.0).contains(&fused.score)));
    }

    #[test]
    fn nothing_and_the_same_chunk_twice_are_no_trouble() {
        assert_eq!(rrf(RRF_K, &[]), []);
        assert_eq!(dbsf(&[(1.0, &[]), (1.0, &[])]), []);
        let twice = hits(&[("a", 2.0), ("a", 1.0)]);
        let fused = rrf(f32::NAN, &[(1.0, &twice)]);
        assert_eq!(fused.len(), 1);
        assert!((fused[0].score - 1.0).abs() < f32::EPSILON);
    }

    #[test]
    fn vectors_that_only_know_words_fill_up_what_words_find() {
        let near = hits(&[("a", 0.9), ("b", 0.8)]);
        let words = hits(&[("c", 12.0), ("b", 9.0), ("d", 3.0)]);
        let found = |model| hybrid(Fusion::Rrf, model, &near, &words);
        assert_eq!(order(&found("simple/words-1")), ["b", "c", "d", "a"]);
        assert_eq!(order(&found("ollama/all-minilm")), ["b", "a", "c", "d"]);
        let both = [("a", 1.0)];
        for model in ["simple/words-1", "ollama/all-minilm"] {
            let best = hybrid(Fusion::Rrf, model, &hits(&both), &hits(&both));
            assert!((best[0].score - 2.0 / 61.0).abs() < 1e-6, "{model}");
        }
    }

    #[test]
    fn fusions_are_known_by_name() {
        assert_eq!("dbsf".parse(), Ok(Fusion::Dbsf));
        assert_eq!("rrf".parse(), Ok(Fusion::Rrf));
        assert!("RRF ".parse::<Fusion>().is_err());
    }
}

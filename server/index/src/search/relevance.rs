//! How well something answers, from 0 to 1, and what that number is made of.
//!
//! - `cosine_calibrated`: about the share of hits of this similarity that did answer, among the first ten of each question
//!   of our retrieval set (`server/index/tests/quality`). 0.5 means: as often right as wrong there. Scales are measured
//!   for each model; two models give the same text the same relevance only by chance.
//! - `fusion_ordinal`: a place, not a probability. 1 is the first place in every list that was asked, a half the eleventh
//!   place in all of them or the first in one of two; what is in no list has 0. The best of bad hits has 1 as well.
//! - `cross_encoder_calibrated`: what a reranker said, which is a probability by its training.

use std::fmt;

/// Where a relevance comes from. Numbers of one source compare with each other only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RelevanceSource {
    /// A reranker.
    CrossEncoderCalibrated,
    /// Cosine similarity on the measured scale of the model.
    CosineCalibrated,
    /// Places in the lists that were fused.
    FusionOrdinal,
}

impl RelevanceSource {
    /// Its name in results.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CrossEncoderCalibrated => "cross_encoder_calibrated",
            Self::CosineCalibrated => "cosine_calibrated",
            Self::FusionOrdinal => "fusion_ordinal",
        }
    }
}

impl fmt::Display for RelevanceSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How well a hit answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Relevance {
    /// From 0 to 1.
    pub value: f32,
    /// What it is made of.
    pub source: RelevanceSource,
}

/// What similarity means with one model: a logistic curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// The cosine of hits that answer as often as not.
    middle: f32,
    /// How fast that changes: 0.73 at one width above the middle, 0.27 at one below.
    width: f32,
}

/// Scales as `tests/quality` measured them: the beginning of the model's name behind its provider, and the curve.
const SCALES: &[(&str, Scale)] = &[
    (
        "words-1",
        Scale {
            middle: 0.257,
            width: 0.040,
        },
    ),
    (
        "all-minilm",
        Scale {
            middle: 0.35,
            width: 0.08,
        },
    ),
    (
        "minilm-l6-h384-uncased-62b1f072",
        Scale {
            middle: 0.35,
            width: 0.08,
        },
    ),
];

/// Places from the first at which a hit counts half.
const HALF_PLACES: f32 = 10.0;

impl Scale {
    /// The scale of a model by the name in its identity; `None` where it was not measured.
    pub fn of(model: &str) -> Option<Self> {
        let name = model.rsplit('/').next().unwrap_or(model).to_lowercase();
        let mut scales = SCALES.iter();
        let found = scales.find(|(known, _)| name.starts_with(known))?;
        Some(found.1)
    }

    /// The relevance of a hit with this cosine.
    pub fn relevance(self, cosine: f32) -> f32 {
        1.0 / (1.0 + (-(cosine - self.middle) / self.width).exp())
    }
}

/// The relevance of a hit: by its cosine where the scale of the model is known, else by its places in the lists that were
/// asked (from 0; `None` where it is not in one).
pub fn relevance(model: &str, cosine: Option<f32>, ranks: &[Option<usize>]) -> Relevance {
    match (Scale::of(model), cosine) {
        (Some(scale), Some(cosine)) if cosine.is_finite() => Relevance {
            value: scale.relevance(cosine),
            source: RelevanceSource::CosineCalibrated,
        },
        _ => Relevance {
            value: ordinal(ranks),
            source: RelevanceSource::FusionOrdinal,
        },
    }
}

/// The relevance by a reranker whose scores are from 0 to 1; what lies outside is brought inside.
pub fn reranked(score: f32) -> Relevance {
    Relevance {
        value: if score.is_nan() {
            0.0
        } else {
            score.clamp(0.0, 1.0)
        },
        source: RelevanceSource::CrossEncoderCalibrated,
    }
}

fn ordinal(ranks: &[Option<usize>]) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "ranks and lists are few")]
    let of = |rank: usize| 1.0 / (1.0 + rank as f32 / HALF_PLACES);
    let sum: f32 = ranks.iter().flatten().map(|rank| of(*rank)).sum();
    #[expect(clippy::cast_precision_loss, reason = "ranks and lists are few")]
    let lists = ranks.len().max(1) as f32;
    sum / lists
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_is_that_of_the_model_whoever_runs_it() {
        assert_eq!(
            Scale::of("ollama/all-minilm"),
            Scale::of("openai/sentence-transformers/all-MiniLM-L6-v2")
        );
        assert!(Scale::of("local/minilm-l6-h384-uncased-62b1f072").is_some());
        assert_eq!(Scale::of("local/minilm-l6-h384-uncased-0a1b2c3d"), None);
        assert_eq!(Scale::of("openai/text-embedding-3-small"), None);
        let simple = relevance("simple/words-1", Some(0.9), &[Some(40)]);
        assert_eq!(simple.source, RelevanceSource::CosineCalibrated);
        assert!(simple.value > 0.9 && simple.value <= 1.0);
        assert!(relevance("simple/words-1", Some(-1.0), &[]).value < 0.01);
    }

    #[test]
    fn places_count_where_no_scale_or_no_cosine_is_known() {
        let by = |cosine, ranks: &[_]| relevance("ollama/unknown", cosine, ranks);
        assert_eq!(
            by(Some(0.8), &[Some(0), Some(0)]).source,
            RelevanceSource::FusionOrdinal
        );
        assert!((by(None, &[Some(0), Some(0)]).value - 1.0).abs() < 1e-6);
        assert!((by(None, &[Some(0), None]).value - 0.5).abs() < 1e-6);
        assert!((by(None, &[Some(10), Some(10)]).value - 0.5).abs() < 1e-6);
        assert!(by(None, &[]).value < f32::EPSILON);
        let words_only = relevance("simple/words-1", None, &[None, Some(0)]);
        assert_eq!(words_only.source, RelevanceSource::FusionOrdinal);
    }

    #[test]
    fn what_a_reranker_says_stays_between_nothing_and_all() {
        for (said, value) in [(0.4, 0.4), (7.0, 1.0), (-1.0, 0.0), (f32::NAN, 0.0)] {
            assert!((reranked(said).value - value).abs() < f32::EPSILON);
        }
    }
}

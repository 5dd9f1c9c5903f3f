//! What is asked, and what is answered.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Fusion;
use crate::{DocType, StoredChunk, StoredDocument};

/// How candidates are found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Algorithm {
    /// By meaning and by words, fused.
    #[default]
    Hybrid,
    /// By meaning.
    Semantic,
    /// By words.
    Bm25,
}

impl Algorithm {
    /// Every algorithm.
    pub const ALL: [Self; 3] = [Self::Semantic, Self::Bm25, Self::Hybrid];

    /// Its name in requests and answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hybrid => "hybrid",
            Self::Semantic => "semantic",
            Self::Bm25 => "bm25",
        }
    }

    pub(super) const fn by_meaning(self) -> bool {
        !matches!(self, Self::Bm25)
    }

    pub(super) const fn by_words(self) -> bool {
        !matches!(self, Self::Semantic)
    }
}

/// What one result is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Granularity {
    /// A chunk; a document may come several times.
    #[default]
    Chunk,
    /// A document with its best chunk.
    Document,
}

/// A question.
#[derive(Debug, Clone, PartialEq)]
pub struct Query {
    /// In words; 1 to [`Query::MOST_CHARS`] characters are used.
    pub text: String,
    /// How candidates are found.
    pub algorithm: Algorithm,
    /// How the two rankings of hybrid become one.
    pub fusion: Fusion,
    /// What one result is.
    pub granularity: Granularity,
    /// How many results, 1 to [`Query::MOST`].
    pub limit: usize,
    /// How many results to leave out first, at most [`Query::DEEPEST`].
    pub offset: usize,
    /// Only these kinds; all of them when empty.
    pub doc_types: Vec<DocType>,
    /// Changed at this time or later.
    pub modified_after: Option<Timestamp>,
    /// Changed before this time.
    pub modified_before: Option<Timestamp>,
    /// Only below one of these folders; at most 20.
    pub folders: Vec<String>,
    /// Only with one of these tags.
    pub tags: Vec<String>,
    /// Leave out what scores lower.
    pub score_threshold: f32,
    /// Leave out what is less relevant, 0 to 1.
    pub min_relevance: f32,
    /// Let the configured reranker order the candidates.
    pub rerank: bool,
    /// Characters of context to give before and after each chunk.
    pub context_chars: Option<usize>,
    /// Give the vectors of the results, for a map.
    pub vectors: bool,
}

impl Query {
    /// Most results of one search.
    pub const MOST: usize = 100;
    /// How deep one may page.
    pub const DEEPEST: usize = 700;
    /// Longest question, in characters; the rest is not used.
    pub const MOST_CHARS: usize = 2_000;

    /// A question with nothing but its words.
    pub fn of(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            algorithm: Algorithm::default(),
            fusion: Fusion::default(),
            granularity: Granularity::default(),
            limit: 10,
            offset: 0,
            doc_types: Vec::new(),
            modified_after: None,
            modified_before: None,
            folders: Vec::new(),
            tags: Vec::new(),
            score_threshold: 0.0,
            min_relevance: 0.0,
            rerank: false,
            context_chars: None,
            vectors: false,
        }
    }
}

/// Text around a chunk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// What stands before it.
    pub before: String,
    /// What stands behind it.
    pub after: String,
    /// Whether more stands before.
    pub more_before: bool,
    /// Whether more stands behind.
    pub more_after: bool,
}

/// One result, which the asker may open.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The document.
    pub document: StoredDocument,
    /// Its chunk that answers; the vector only when asked for.
    pub chunk: StoredChunk,
    /// Where the document stands for the asker.
    pub place: Option<String>,
    /// What retrieval says; comparable within one answer.
    pub score: f32,
    /// What the reranker says.
    pub rerank_score: Option<f32>,
    /// How relevant, 0 to 1.
    pub relevance: f32,
    /// Where the relevance is from.
    pub relevance_source: &'static str,
    /// Text around the chunk, when asked for.
    pub context: Option<Context>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// Best first.
    pub results: Vec<Found>,
    /// How many verified results there are at least, with those that were left out for the offset and the limit.
    pub total_found: usize,
    /// Chunks that were proven visible.
    pub verified_chunks: usize,
    /// Documents that matched and were withheld, since they are gone for the asker or could not be verified.
    pub withheld_documents: usize,
    /// How candidates were really found: by words only while the embedding service does not answer.
    pub algorithm: Algorithm,
    /// The reranker, if it ordered the results.
    pub reranked_by: Option<String>,
    /// The vector of the question, when asked for.
    pub question: Option<Vec<f32>>,
    /// What the asker should know, such as that a service did not answer.
    pub notes: Vec<String>,
}

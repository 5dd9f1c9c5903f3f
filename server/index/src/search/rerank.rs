//! The port for a cross-encoder that orders candidates, which an operator may configure.

use std::fmt;

use futures::future::BoxFuture;

/// Most candidates that are reranked.
pub(super) const POOL: usize = 200;

/// Why candidates keep the order of retrieval.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the reranker does not answer: {0}")]
pub struct RerankError(pub String);

/// Orders texts by how well they answer a question.
pub trait Reranker: Send + Sync + fmt::Debug {
    /// What it calls itself, for results.
    fn model(&self) -> &str;

    /// A score for each text, in the same order, 0 to 1 for models that are calibrated.
    ///
    /// # Errors
    /// [`RerankError`]; nothing is scored then.
    ///
    /// # Cancel safety
    /// Dropping the future drops the question.
    fn rerank<'a>(
        &'a self,
        question: &'a str,
        texts: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<f32>, RerankError>>;
}

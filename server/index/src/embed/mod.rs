//! The port that turns text into vectors, and what implements it, one file each.

use std::fmt;

use futures::future::BoxFuture;
use nc_base::Retry;

mod batch;
mod hashing;
mod http;
mod known;
pub mod local;
mod ollama;
mod openai;
mod settings;
mod unit;

pub use batch::BatchLimits;
pub use hashing::{Hashing, SIMPLE_DIMENSIONS};
pub use http::USUAL_RETRIES;
pub(crate) use http::Way;
pub use ollama::{Ollama, OllamaSettings};
pub use openai::{Encoding, OpenAi, OpenAiSettings};
pub use settings::{EmbedSettings, Offered, Provider, UnknownProvider};

/// What vectors are comparable: those of one identity.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Identity {
    /// Provider and model, such as `ollama/nomic-embed-text`; vectors of another name are another space.
    pub model: String,
    /// Length of each vector.
    pub dimensions: u32,
}

/// What a text is; some models embed questions and answers differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A question.
    Query,
    /// What may answer it.
    Passage,
}

/// Why there are no vectors.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EmbedError {
    /// The model or its service refuses the input; the same input fails again.
    #[error("the embedding model refuses the text: {0}")]
    Rejected(String),
    /// No connection, no answer in time, or the service failed.
    #[error("the embedding service does not answer: {0}")]
    Unavailable(String),
    /// The service is there and cannot be used as it is configured.
    #[error("embeddings are not set up: {message}; {hint}")]
    Setup {
        /// What is wrong.
        message: String,
        /// What to do.
        hint: String,
    },
}

impl EmbedError {
    /// Whether the same call may succeed later.
    pub fn retry(&self) -> Retry {
        match self {
            Self::Unavailable(_) => Retry::After(std::time::Duration::from_secs(30)),
            Self::Rejected(_) | Self::Setup { .. } => Retry::Never,
        }
    }
}

/// Turns text into vectors.
pub trait Embedder: Send + Sync + fmt::Debug {
    /// Which vectors it makes; known before the first call.
    fn identity(&self) -> &Identity;

    /// Vectors of `texts`, one each, in the same order, of L2 norm 1.
    ///
    /// Takes any number of texts; it makes its own batches and retries what may succeed.
    ///
    /// # Errors
    /// [`EmbedError`]; none of the texts is embedded then.
    ///
    /// # Cancel safety
    /// Dropping the future loses what is under way and nothing else.
    fn embed<'a>(
        &'a self,
        purpose: Purpose,
        texts: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<Vec<f32>>, EmbedError>>;

    /// See that it can be used, as `doctor` and the start do: service there, model there, dimensions as said.
    ///
    /// # Errors
    /// [`EmbedError`], with what to do.
    fn check(&self) -> BoxFuture<'_, Result<(), EmbedError>>;
}

/// Texts with what the model wants before them.
fn marked(model: &str, purpose: Purpose, texts: &[String]) -> Vec<String> {
    let mark = known::known(model).map_or("", |known| match purpose {
        Purpose::Query => known.query,
        Purpose::Passage => known.passage,
    });
    texts.iter().map(|text| format!("{mark}{text}")).collect()
}

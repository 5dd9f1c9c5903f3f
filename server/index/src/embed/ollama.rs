//! Ollama: `/api/embed`, and `/api/tags` to see whether the model is there.

use std::time::Duration;

use futures::future::BoxFuture;
use nextcloud_transport::RetryPolicy;
use serde::Deserialize;
use serde_json::json;
use url::Url;

use super::{
    BatchLimits, EmbedError, Embedder, Identity, Purpose, USUAL_RETRIES,
    http::{Refused, Way},
    known::known,
    unit::checked,
};

/// How Ollama is used.
#[derive(Debug, Clone)]
pub struct OllamaSettings {
    /// Where it is, such as `http://localhost:11434`.
    pub base_url: Url,
    /// The model, such as `nomic-embed-text`.
    pub model: String,
    /// Length of vectors to ask for, from models that can be cut; needed at the start only for models we do not know.
    pub dimensions: Option<u32>,
    /// Bounds of a request; vectors get worse in batches of more than 16.
    pub batch: BatchLimits,
    /// How long one request may take; the first one loads the model.
    pub timeout: Duration,
    /// When to repeat a request.
    pub retry: RetryPolicy,
}

impl OllamaSettings {
    /// The defaults for this model.
    pub fn new(base_url: Url, model: impl Into<String>) -> Self {
        Self {
            base_url,
            model: model.into(),
            dimensions: None,
            batch: BatchLimits {
                texts: 16,
                characters: 16_000,
            },
            timeout: Duration::from_mins(2),
            retry: USUAL_RETRIES,
        }
    }
}

/// A model of an Ollama.
#[derive(Debug)]
pub struct Ollama {
    way: Way,
    settings: OllamaSettings,
    identity: Identity,
}

#[derive(Deserialize)]
struct Embedded {
    embeddings: Vec<Vec<f32>>,
}

#[derive(Deserialize)]
struct Tags {
    models: Vec<Tag>,
}

#[derive(Deserialize)]
struct Tag {
    name: String,
}

impl Ollama {
    /// With the length of its vectors known or asked for.
    ///
    /// # Errors
    /// [`EmbedError`] when it must be asked and does not answer.
    pub(super) async fn connect(
        settings: OllamaSettings,
        http: reqwest::Client,
    ) -> Result<Self, EmbedError> {
        let way = Way {
            service: "Ollama".to_owned(),
            base: settings.base_url.clone(),
            key: None,
            timeout: settings.timeout,
            retry: settings.retry,
            http,
        };
        let name = settings
            .model
            .strip_suffix(":latest")
            .unwrap_or(&settings.model);
        let model = format!("ollama/{name}");
        let known = known(&settings.model).map(|known| known.dimensions);
        let mut ollama = Self {
            way,
            identity: Identity {
                model,
                dimensions: settings.dimensions.or(known).unwrap_or_default(),
            },
            settings,
        };
        if ollama.identity.dimensions == 0 {
            let vectors = ollama.ask(&["length".to_owned()]).await?;
            let length = vectors.first().map_or(0, Vec::len);
            ollama.identity.dimensions = u32::try_from(length).unwrap_or_default();
        }
        Ok(ollama)
    }

    async fn ask(&self, texts: &[String]) -> Result<Vec<Vec<f32>>, EmbedError> {
        let mut body = json!({ "model": self.settings.model, "input": texts, "truncate": true });
        if let (Some(dimensions), Some(body)) = (self.settings.dimensions, body.as_object_mut()) {
            body.insert("dimensions".to_owned(), dimensions.into());
        }
        let answer: Result<Embedded, _> = self.way.post("/api/embed", &body).await;
        answer
            .map(|answer| answer.embeddings)
            .map_err(|refused| self.error(refused))
    }

    fn error(&self, refused: Refused) -> EmbedError {
        match refused {
            Refused::Status(status, said) if status == 404 => {
                if said.contains("model") {
                    return self.missing();
                }
                EmbedError::Setup {
                    message: format!("{} does not know /api/embed", self.way.place()),
                    hint: "update Ollama to 0.3 or newer, and check the address".to_owned(),
                }
            }
            other => self.way.error(other),
        }
    }

    fn missing(&self) -> EmbedError {
        let model = &self.settings.model;
        EmbedError::Setup {
            message: format!("{} does not have the model {model}", self.way.place()),
            hint: format!("run `ollama pull {model}` where Ollama runs"),
        }
    }
}

impl Embedder for Ollama {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn embed<'a>(
        &'a self,
        purpose: Purpose,
        texts: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<Vec<f32>>, EmbedError>> {
        Box::pin(async move {
            let texts = super::marked(&self.settings.model, purpose, texts);
            let mut vectors = Vec::with_capacity(texts.len());
            for batch in self.settings.batch.split(&texts) {
                let batch = texts.get(batch).unwrap_or_default();
                let answered = self.ask(batch).await?;
                let place = self.way.place();
                vectors.extend(checked(&place, &self.identity, batch.len(), answered)?);
            }
            Ok(vectors)
        })
    }

    fn check(&self) -> BoxFuture<'_, Result<(), EmbedError>> {
        Box::pin(async move {
            let tags: Result<Tags, _> = self.way.get("/api/tags").await;
            let tags = tags.map_err(|refused| self.way.error(refused))?;
            let model = self.settings.model.as_str();
            let tagged = format!("{model}:latest");
            let there = |tag: &Tag| tag.name == model || tag.name == tagged;
            if !tags.models.iter().any(there) {
                return Err(self.missing());
            }
            let probe = ["Is the model there?".to_owned()];
            self.embed(Purpose::Query, &probe).await.map(drop)
        })
    }
}

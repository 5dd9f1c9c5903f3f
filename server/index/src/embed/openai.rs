//! Services that speak OpenAI's `/embeddings`: OpenAI, Mistral, Infinity, vLLM, TEI, LM Studio.

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use futures::{StreamExt as _, TryStreamExt as _, future::BoxFuture, stream};
use nc_base::Secret;
use nextcloud_transport::RetryPolicy;
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::{
    BatchLimits, EmbedError, Embedder, Identity, Provider, Purpose, USUAL_RETRIES, http::Way,
    known::known, unit::checked,
};

/// Requests under way at once.
const PARALLEL: usize = 4;

/// How numbers are asked for; either form is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Decimals: every service has it.
    Float,
    /// Bytes of 32-bit numbers in base64: a third of the size, where the service has it.
    Base64,
}

/// How such a service is used.
#[derive(Debug, Clone)]
pub struct OpenAiSettings {
    /// Which service it is, for names and messages.
    pub provider: Provider,
    /// Where `/embeddings` is, such as `https://api.openai.com/v1`.
    pub base_url: Url,
    /// The model, such as `text-embedding-3-small`.
    pub model: String,
    /// What it is paid with; services of one's own need none.
    pub api_key: Option<Secret>,
    /// Length of vectors to ask for, from models that can be cut.
    pub dimensions: Option<u32>,
    /// How numbers are asked for.
    pub encoding: Encoding,
    /// Bounds of a request.
    pub batch: BatchLimits,
    /// How long one request may take.
    pub timeout: Duration,
    /// When to repeat a request.
    pub retry: RetryPolicy,
}

impl OpenAiSettings {
    /// The defaults for this service; an address without a path means its `/v1`, except of Infinity.
    pub fn new(provider: Provider, mut base_url: Url, model: impl Into<String>) -> Self {
        if provider != Provider::Infinity && matches!(base_url.path(), "" | "/") {
            base_url.set_path("/v1");
        }
        let ours = base_url.host_str() != Some("api.openai.com");
        Self {
            provider,
            base_url,
            model: model.into(),
            api_key: None,
            dimensions: None,
            encoding: if ours {
                Encoding::Float
            } else {
                Encoding::Base64
            },
            batch: BatchLimits {
                texts: 64,
                characters: 100_000,
            },
            timeout: Duration::from_mins(1),
            retry: USUAL_RETRIES,
        }
    }
}

/// A model of such a service.
#[derive(Debug)]
pub struct OpenAi {
    way: Way,
    settings: OpenAiSettings,
    identity: Identity,
}

#[derive(Deserialize)]
struct Answer {
    data: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    #[serde(default)]
    index: Option<usize>,
    embedding: Numbers,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Numbers {
    Float(Vec<f32>),
    Base64(String),
}

impl Numbers {
    fn read(self) -> Option<Vec<f32>> {
        let text = match self {
            Self::Float(numbers) => return Some(numbers),
            Self::Base64(text) => text,
        };
        let bytes = STANDARD.decode(text).ok()?;
        let (numbers, rest) = bytes.as_chunks::<4>();
        rest.is_empty().then(|| {
            numbers
                .iter()
                .map(|bytes| f32::from_le_bytes(*bytes))
                .collect()
        })
    }
}

impl OpenAi {
    /// With the length of its vectors known or asked for.
    ///
    /// # Errors
    /// [`EmbedError`] when it must be asked and does not answer.
    pub(super) async fn connect(
        settings: OpenAiSettings,
        http: reqwest::Client,
    ) -> Result<Self, EmbedError> {
        let way = Way {
            service: settings.provider.title().to_owned(),
            base: settings.base_url.clone(),
            key: settings.api_key.clone(),
            timeout: settings.timeout,
            retry: settings.retry,
            http,
        };
        let known = known(&settings.model).map(|known| known.dimensions);
        let mut service = Self {
            way,
            identity: Identity {
                model: format!("{}/{}", settings.provider, settings.model),
                dimensions: settings.dimensions.or(known).unwrap_or_default(),
            },
            settings,
        };
        if service.identity.dimensions == 0 {
            let vectors = service.ask(&["length".to_owned()]).await?;
            let length = vectors.first().map_or(0, Vec::len);
            service.identity.dimensions = u32::try_from(length).unwrap_or_default();
        }
        Ok(service)
    }

    async fn ask(&self, texts: &[String]) -> Result<Vec<Vec<f32>>, EmbedError> {
        let encoding = match self.settings.encoding {
            Encoding::Float => "float",
            Encoding::Base64 => "base64",
        };
        let mut body = json!({
            "model": self.settings.model,
            "input": texts,
            "encoding_format": encoding,
        });
        if let (Some(dimensions), Value::Object(body)) = (self.settings.dimensions, &mut body) {
            body.insert("dimensions".to_owned(), dimensions.into());
        }
        let answer: Result<Answer, _> = self.way.post("/embeddings", &body).await;
        let mut items = answer.map_err(|refused| self.way.error(refused))?.data;
        // Those that say no place are in order.
        items.sort_by_key(|item| item.index);
        let read = items.into_iter().map(|item| item.embedding.read());
        read.collect::<Option<_>>().ok_or_else(|| {
            EmbedError::Rejected(format!(
                "{} answered a vector that cannot be read",
                self.way.place()
            ))
        })
    }
}

impl Embedder for OpenAi {
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
            let place = self.way.place();
            let (texts, place) = (&texts, &place);
            let batches = self.settings.batch.split(texts);
            let asked = batches.into_iter().map(|batch| async move {
                let batch = texts.get(batch).unwrap_or_default();
                checked(place, &self.identity, batch.len(), self.ask(batch).await?)
            });
            let answered: Vec<_> = stream::iter(asked).buffered(PARALLEL).try_collect().await?;
            Ok(answered.concat())
        })
    }

    fn check(&self) -> BoxFuture<'_, Result<(), EmbedError>> {
        Box::pin(async move {
            let probe = ["Is the model there?".to_owned()];
            self.embed(Purpose::Query, &probe).await.map(drop)
        })
    }
}

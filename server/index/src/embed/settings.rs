//! Which embedder, and how it is chosen when nobody says.

use std::{fmt, path::PathBuf, str::FromStr, sync::Arc};

use super::{
    EmbedError, Embedder, Hashing, Ollama, OllamaSettings, OpenAi, OpenAiSettings,
    SIMPLE_DIMENSIONS,
};

/// Where vectors come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provider {
    /// OpenAI, or a service of one's own that speaks as it does.
    OpenAi,
    /// Mistral, which speaks as OpenAI does.
    Mistral,
    /// Infinity, which speaks as OpenAI does.
    Infinity,
    /// Ollama.
    Ollama,
    /// A model in this process.
    Local,
    /// Hashed words in this process.
    Simple,
}

/// A text that names no provider.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "there is no embedding provider called {0:?}; use autodetect, openai, mistral, infinity, ollama, local or simple"
)]
pub struct UnknownProvider(pub String);

impl Provider {
    /// Every provider, in the order in which they are looked for.
    pub const ALL: [Self; 6] = [
        Self::OpenAi,
        Self::Mistral,
        Self::Infinity,
        Self::Ollama,
        Self::Local,
        Self::Simple,
    ];

    /// Its name in settings and in the names of models.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OpenAi => "openai",
            Self::Mistral => "mistral",
            Self::Infinity => "infinity",
            Self::Ollama => "ollama",
            Self::Local => "local",
            Self::Simple => "simple",
        }
    }

    /// What people call it.
    pub const fn title(self) -> &'static str {
        match self {
            Self::OpenAi => "the OpenAI-compatible service",
            Self::Mistral => "Mistral",
            Self::Infinity => "Infinity",
            Self::Ollama => "Ollama",
            Self::Local => "the local model",
            Self::Simple => "simple",
        }
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Provider {
    type Err = UnknownProvider;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|provider| provider.as_str() == text)
            .ok_or_else(|| UnknownProvider(text.to_owned()))
    }
}

/// The embedder of an index.
#[derive(Debug, Clone)]
pub enum EmbedSettings {
    /// A service that speaks as OpenAI does; its provider says which.
    OpenAi(OpenAiSettings),
    /// An Ollama.
    Ollama(OllamaSettings),
    /// The model in this folder.
    Local(PathBuf),
    /// Hashed words, in vectors of this length.
    Simple(u32),
}

/// Everything that is configured, of which one is used.
#[derive(Debug, Clone, Default)]
pub struct Offered {
    /// OpenAI, or what speaks as it does.
    pub openai: Option<OpenAiSettings>,
    /// Mistral.
    pub mistral: Option<OpenAiSettings>,
    /// Infinity.
    pub infinity: Option<OpenAiSettings>,
    /// Ollama.
    pub ollama: Option<OllamaSettings>,
    /// The folder of a model.
    pub local: Option<PathBuf>,
    /// Length of the vectors of `simple`, where not [`SIMPLE_DIMENSIONS`].
    pub simple: Option<u32>,
}

impl Offered {
    /// The first that is configured, in the order of [`Provider::ALL`]; `simple` needs nothing and is there always.
    pub fn first(self) -> EmbedSettings {
        let mut all = Provider::ALL.into_iter();
        let found = all.find_map(|provider| self.of(provider));
        found.unwrap_or(EmbedSettings::Simple(SIMPLE_DIMENSIONS))
    }

    /// This one.
    ///
    /// # Errors
    /// [`EmbedError::Setup`] with the settings it needs, if it is not configured.
    pub fn named(self, provider: Provider) -> Result<EmbedSettings, EmbedError> {
        self.of(provider).ok_or_else(|| {
            let needs = match provider {
                Provider::OpenAi => "OPENAI_API_KEY or OPENAI_BASE_URL",
                Provider::Mistral => "MISTRAL_API_KEY",
                Provider::Infinity => "INFINITY_URL",
                Provider::Ollama => "OLLAMA_BASE_URL",
                Provider::Local => "EMBEDDING_MODEL_DIR (`models fetch` fills it)",
                Provider::Simple => "nothing",
            };
            EmbedError::Setup {
                message: format!("the embedding provider {provider} is not configured"),
                hint: format!("set {needs}"),
            }
        })
    }

    fn of(&self, provider: Provider) -> Option<EmbedSettings> {
        let openai =
            |settings: &Option<OpenAiSettings>| settings.clone().map(EmbedSettings::OpenAi);
        match provider {
            Provider::OpenAi => openai(&self.openai),
            Provider::Mistral => openai(&self.mistral),
            Provider::Infinity => openai(&self.infinity),
            Provider::Ollama => self.ollama.clone().map(EmbedSettings::Ollama),
            Provider::Local => self.local.clone().map(EmbedSettings::Local),
            Provider::Simple => Some(EmbedSettings::Simple(
                self.simple.unwrap_or(SIMPLE_DIMENSIONS),
            )),
        }
    }
}

impl EmbedSettings {
    /// Make the embedder. `http` carries requests of services; it needs no credentials.
    ///
    /// Asks a service only where neither the settings nor the name of the model tell the length of its vectors.
    ///
    /// # Errors
    /// [`EmbedError`]: the service must be asked and does not answer, or the model cannot be read.
    ///
    /// # Cancel safety
    /// Dropping the future drops the request.
    pub async fn connect(self, http: &reqwest::Client) -> Result<Arc<dyn Embedder>, EmbedError> {
        Ok(match self {
            Self::OpenAi(settings) => Arc::new(OpenAi::connect(settings, http.clone()).await?),
            Self::Ollama(settings) => Arc::new(Ollama::connect(settings, http.clone()).await?),
            Self::Local(folder) => super::local::open(folder).await?,
            Self::Simple(dimensions) => Arc::new(Hashing::new(dimensions)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn everything() -> Offered {
        let url = || "http://localhost:1".parse().expect("a URL");
        let openai = |provider| Some(OpenAiSettings::new(provider, url(), "m"));
        Offered {
            openai: openai(Provider::OpenAi),
            mistral: openai(Provider::Mistral),
            infinity: openai(Provider::Infinity),
            ollama: Some(OllamaSettings::new(url(), "m")),
            local: Some("/models/minilm".into()),
            simple: Some(64),
        }
    }

    fn name(settings: &EmbedSettings) -> Provider {
        match settings {
            EmbedSettings::OpenAi(settings) => settings.provider,
            EmbedSettings::Ollama(_) => Provider::Ollama,
            EmbedSettings::Local(_) => Provider::Local,
            EmbedSettings::Simple(_) => Provider::Simple,
        }
    }

    #[test]
    fn the_first_that_is_configured_is_used_in_the_known_order() {
        let mut offered = everything();
        let mut order = Vec::new();
        for provider in Provider::ALL {
            order.push(name(&offered.clone().first()));
            match provider {
                Provider::OpenAi => offered.openai = None,
                Provider::Mistral => offered.mistral = None,
                Provider::Infinity => offered.infinity = None,
                Provider::Ollama => offered.ollama = None,
                Provider::Local => offered.local = None,
                Provider::Simple => {}
            }
        }
        assert_eq!(order, Provider::ALL);
    }

    #[test]
    fn what_is_named_and_not_configured_says_what_to_set() {
        for provider in Provider::ALL {
            assert_eq!("autodetect".parse::<Provider>().ok(), None);
            assert_eq!(provider.as_str().parse(), Ok(provider));
            assert_eq!(
                name(&everything().named(provider).expect("there")),
                provider
            );
        }
        let missing = Offered::default().named(Provider::Infinity).unwrap_err();
        assert_eq!(
            missing.to_string(),
            "embeddings are not set up: the embedding provider infinity is not configured; set INFINITY_URL"
        );
    }

    #[test]
    fn addresses_without_a_path_mean_v1_where_that_is_the_custom() {
        let path = |provider| {
            let url = "http://localhost:8000".parse().expect("a URL");
            OpenAiSettings::new(provider, url, "m")
                .base_url
                .path()
                .to_owned()
        };
        assert_eq!(path(Provider::OpenAi), "/v1");
        assert_eq!(path(Provider::Infinity), "/");
    }
}

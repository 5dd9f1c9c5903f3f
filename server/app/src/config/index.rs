//! Search by meaning, as the operator wants it.

use std::{collections::BTreeSet, num::NonZeroUsize, path::PathBuf, time::Duration};

use nc_base::Secret;
use nc_index::{
    DocType, EmbedError, Pace,
    chunk::Chunking,
    embed::{EmbedSettings, Offered, OllamaSettings, OpenAiSettings, Provider},
    source::{PathRule, SourceSettings, TagName},
    vectors::QdrantSettings,
};
use url::Url;

use super::{Storage, parse::Reader, suggest, tree::Mode};

/// Search by meaning.
#[derive(Debug, Clone)]
pub struct Index {
    /// Whether this process keeps the index current, or leaves that to a `worker`.
    pub keeps: bool,
    /// Which documents.
    pub sources: SourceSettings,
    /// A service that reads pictures of text.
    pub ocr: Option<Url>,
    /// How it keeps up.
    pub pace: Pace,
    /// How often is looked who allows background work.
    pub look_every: Duration,
    /// How documents are cut.
    pub chunking: Chunking,
    /// Where the index stands.
    pub engine: Engine,
    /// What makes vectors.
    pub embedding: EmbedSettings,
    /// What orders candidates.
    pub reranker: Option<Reranker>,
    /// What Nextcloud shows when it tells about changes.
    pub webhook_secret: Option<Secret>,
    /// Where Nextcloud reaches us.
    pub webhook_url: Option<Url>,
}

/// Where the index stands.
#[derive(Debug, Clone)]
pub enum Engine {
    /// Files in this folder; memory without one.
    Embedded(Option<PathBuf>),
    /// Qdrant.
    Qdrant(QdrantSettings),
    /// The database of DATABASE_URL.
    Pgvector,
}

/// A reranker with Cohere's API.
#[derive(Debug, Clone)]
pub struct Reranker {
    /// The endpoint.
    pub url: Url,
    /// Its key.
    pub key: Option<Secret>,
    /// The model.
    pub model: String,
}

impl Reader {
    /// Search by meaning, where it is wanted and the mode can have it.
    pub(super) fn index(
        &mut self,
        mode: Option<&Mode>,
        managed: bool,
        storage: &Storage,
    ) -> Option<Index> {
        let wanted = self.switch("ENABLE_SEMANTIC_SEARCH") | self.switch("VECTOR_SYNC_ENABLED");
        if !wanted {
            return None;
        }
        self.check_background(mode?, managed)?;
        let role = self.choice("MCP_ROLE");
        let index = Index {
            keeps: role != "api",
            sources: self.sources(),
            ocr: self.url("DOCUMENT_OCR_URL"),
            pace: self.pace(),
            look_every: self.duration("VECTOR_SYNC_USER_POLL_INTERVAL"),
            chunking: self.chunking(),
            engine: self.engine(storage)?,
            embedding: self.embedding()?,
            reranker: self.reranker(),
            webhook_secret: self
                .secret("WEBHOOK_SECRET")
                .filter(|secret| !secret.is_empty()),
            webhook_url: self
                .url("WEBHOOK_INTERNAL_URL")
                .or_else(|| self.url("NEXTCLOUD_MCP_SERVER_URL")),
        };
        Some(index)
    }

    /// Who may do what only administrators may.
    pub(super) fn administrator(&mut self) -> Option<(String, Secret)> {
        let name = self.text("NEXTCLOUD_ADMIN_USERNAME");
        let password = self.secret("NEXTCLOUD_ADMIN_PASSWORD");
        if name.is_some() != password.is_some() {
            self.problem(
                "NEXTCLOUD_ADMIN_USERNAME",
                "NEXTCLOUD_ADMIN_USERNAME and NEXTCLOUD_ADMIN_PASSWORD belong together",
                "set both, or neither",
            );
        }
        name.zip(password)
    }

    /// Background work needs somebody to work for.
    fn check_background(&mut self, mode: &Mode, managed: bool) -> Option<()> {
        let fix = match mode {
            Mode::SingleUser { .. } | Mode::LoginFlow(_) => return Some(()),
            Mode::OAuth(mode) if mode.offline => return Some(()),
            Mode::MultiUserBasic if managed => return Some(()),
            Mode::OAuth(_) => {
                "set ENABLE_OFFLINE_ACCESS=true, so that people can allow background work"
            }
            Mode::MultiUserBasic => {
                "set ENABLE_BACKGROUND_OPERATIONS=true, so that people can store app passwords for background work"
            }
            Mode::Smithery(_) => "remove it: in this mode nothing is stored",
        };
        self.problem(
            "ENABLE_SEMANTIC_SEARCH",
            "nothing can be indexed in this mode as it is",
            fix,
        );
        None
    }

    fn kinds(&mut self) -> BTreeSet<DocType> {
        let names = self.list("INDEX_DOC_TYPES");
        if names.is_empty() {
            return DocType::ALL.into_iter().collect();
        }
        let mut kinds = BTreeSet::new();
        for name in names {
            if let Ok(kind) = name.parse::<DocType>() {
                kinds.insert(kind);
                continue;
            }
            let all = DocType::ALL.map(DocType::as_str);
            let fix = match suggest::closest_of(&name, all) {
                Some(meant) => format!("did you mean {meant}?"),
                None => format!("choose from {}", all.join(", ")),
            };
            let what = format!("there is no kind of document called {name}");
            self.problem("INDEX_DOC_TYPES", &what, &fix);
        }
        kinds
    }

    fn sources(&mut self) -> SourceSettings {
        let mut settings = SourceSettings {
            kinds: self.kinds(),
            ..SourceSettings::default()
        };
        settings.files.tag = self.tag("VECTOR_SYNC_TAG");
        settings.files.keyword_tag = self.tag("VECTOR_SYNC_KEYWORD_TAG");
        settings.files.include = self.paths("INDEX_FOLDERS");
        settings.files.exclude = self.paths("INDEX_EXCLUDED_FOLDERS");
        settings.files.excluded_tags = self.list("EXCLUDED_TAGS");
        settings.files.most_bytes = self.number("DOCUMENT_MAX_PDF_SIZE_MB") << 20;
        settings
    }

    /// The name of a tag; an empty one is none.
    fn tag(&mut self, name: &str) -> Option<TagName> {
        let text = self.text(name).filter(|text| !text.trim().is_empty())?;
        match TagName::parse(&text) {
            Ok(tag) => Some(tag),
            Err(error) => {
                self.problem(name, &error.to_string(), "write a shorter name");
                None
            }
        }
    }

    fn paths(&mut self, name: &str) -> Vec<PathRule> {
        let mut rules = Vec::new();
        for text in self.list(name) {
            match PathRule::parse(&text) {
                Ok(rule) => rules.push(rule),
                Err(error) => {
                    self.problem(
                        name,
                        &error.to_string(),
                        "write paths from the root of the user's files",
                    );
                }
            }
        }
        rules
    }

    fn pace(&mut self) -> Pace {
        let workers = self.number("VECTOR_SYNC_PROCESSOR_WORKERS");
        let attempts = self.number("VECTOR_SYNC_MAX_INDEX_FAILURES");
        let usual = Pace::default();
        Pace {
            scan_every: self.duration("VECTOR_SYNC_SCAN_INTERVAL"),
            scan_every_with_webhooks: self.duration("VECTOR_SYNC_WEBHOOK_SCAN_INTERVAL"),
            workers: usize::try_from(workers)
                .ok()
                .and_then(NonZeroUsize::new)
                .unwrap_or(usual.workers),
            attempts: u32::try_from(attempts).unwrap_or(usual.attempts),
            ..usual
        }
    }

    fn chunking(&mut self) -> Chunking {
        let max = self.number("DOCUMENT_CHUNK_SIZE");
        let overlap = self.number("DOCUMENT_CHUNK_OVERLAP");
        let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        match Chunking::parse(small(max), small(overlap)) {
            Ok(chunking) => chunking,
            Err(error) => {
                let fix = "make DOCUMENT_CHUNK_OVERLAP smaller than DOCUMENT_CHUNK_SIZE; 200 of 2048 is usual";
                self.problem("DOCUMENT_CHUNK_OVERLAP", &error.to_string(), fix);
                Chunking::default()
            }
        }
    }

    fn engine(&mut self, storage: &Storage) -> Option<Engine> {
        let chosen = match self.choice("VECTOR_STORE") {
            "auto" if self.is_set("QDRANT_URL") => "qdrant",
            "auto" => "embedded",
            chosen => chosen,
        };
        match chosen {
            "qdrant" => {
                if !self.is_set("QDRANT_URL") {
                    let fix = "set the address of Qdrant, for example http://qdrant:6333";
                    self.problem("QDRANT_URL", "not set, and VECTOR_STORE is qdrant", fix);
                }
                let mut settings = QdrantSettings::new(self.url("QDRANT_URL")?);
                settings.api_key = self.secret("QDRANT_API_KEY");
                settings.collection = self.text("QDRANT_COLLECTION").unwrap_or_default();
                settings.replication_factor = self.given("QDRANT_REPLICATION_FACTOR").unwrap_or(1);
                settings.shard_number = self.given("QDRANT_SHARD_NUMBER").unwrap_or(1);
                Some(Engine::Qdrant(settings))
            }
            "pgvector" => {
                if storage.address.is_postgres() {
                    return Some(Engine::Pgvector);
                }
                let fix = "set DATABASE_URL to a PostgreSQL with the extension vector, or choose embedded";
                self.problem("VECTOR_STORE", "pgvector needs PostgreSQL", fix);
                None
            }
            _ => Some(Engine::Embedded(self.index_folder(storage))),
        }
    }

    /// The folder of the embedded index: that of the database where nobody says.
    fn index_folder(&mut self, storage: &Storage) -> Option<PathBuf> {
        if let Some(path) = self.text("INDEX_PATH") {
            return Some(PathBuf::from(path));
        }
        match self.text("QDRANT_LOCATION").as_deref() {
            Some(":memory:") => return None,
            Some(folder) => return Some(PathBuf::from(folder)),
            None => {}
        }
        // Of two stores in one folder each has its own: what one knows nothing of would be removed as nobody's.
        let beside = storage
            .address
            .path()
            .map(|file| file.with_extension("index"));
        if beside.is_none() {
            self.note(
                "INDEX_PATH",
                "not set, and there is no file to be beside: the index is in memory and is built anew at every start",
            );
        }
        beside
    }

    fn embedding(&mut self) -> Option<EmbedSettings> {
        let offered = self.offered();
        let Ok(provider) = self.choice("EMBEDDING_PROVIDER").parse::<Provider>() else {
            let first = offered.first();
            if matches!(first, EmbedSettings::Simple(_)) {
                self.note(
                    "EMBEDDING_PROVIDER",
                    "no embedding model is configured: search finds words and parts of words, and no synonyms",
                );
            }
            return Some(first);
        };
        match offered.named(provider) {
            Ok(settings) => Some(settings),
            Err(EmbedError::Setup { message, hint }) => {
                self.problem("EMBEDDING_PROVIDER", &message, &hint);
                None
            }
            Err(_) => None,
        }
    }

    /// Every provider that is configured.
    fn offered(&mut self) -> Offered {
        let dimensions = self.given("EMBEDDING_DIMENSIONS");
        let key = self.secret("OPENAI_API_KEY");
        let given = self.url("OPENAI_BASE_URL");
        let openai = match given {
            None if key.is_none() => None,
            given => given.or_else(|| Url::parse("https://api.openai.com/v1").ok()),
        };
        let openai = openai
            .and_then(|url| self.service(Provider::OpenAi, url, key, "OPENAI_EMBEDDING_MODEL"));
        let key = self.secret("MISTRAL_API_KEY");
        let given = self.url("MISTRAL_BASE_URL");
        let mistral = given.or_else(|| Url::parse("https://api.mistral.ai/v1").ok());
        let mistral = mistral
            .filter(|_| key.is_some())
            .and_then(|url| self.service(Provider::Mistral, url, key, "MISTRAL_EMBEDDING_MODEL"));
        let infinity = self.url("INFINITY_URL");
        let infinity =
            infinity.and_then(|url| self.service(Provider::Infinity, url, None, "INFINITY_MODEL"));
        Offered {
            openai: with(openai, dimensions),
            mistral: with(mistral, dimensions),
            infinity: with(infinity, dimensions),
            ollama: self.ollama(dimensions),
            local: self.text("EMBEDDING_MODEL_DIR").map(PathBuf::from),
            simple: dimensions,
        }
    }

    fn service(
        &mut self,
        provider: Provider,
        url: Url,
        key: Option<Secret>,
        model: &str,
    ) -> Option<OpenAiSettings> {
        let mut settings = OpenAiSettings::new(provider, url, self.text(model)?);
        settings.api_key = key;
        Some(settings)
    }

    fn ollama(&mut self, dimensions: Option<u32>) -> Option<OllamaSettings> {
        let url = self
            .url("OLLAMA_BASE_URL")
            .or_else(|| self.url("OLLAMA_URL"))?;
        let name = if self.is_set("OLLAMA_EMBEDDING_MODEL") || !self.is_set("OLLAMA_MODEL") {
            "OLLAMA_EMBEDDING_MODEL"
        } else {
            "OLLAMA_MODEL"
        };
        let mut settings = OllamaSettings::new(url, self.text(name)?);
        settings.dimensions = dimensions;
        Some(settings)
    }

    fn reranker(&mut self) -> Option<Reranker> {
        Some(Reranker {
            url: self.url("SEARCH_RERANK_URL")?,
            key: self.secret("SEARCH_RERANK_API_KEY"),
            model: self.text("SEARCH_RERANK_MODEL")?,
        })
    }

    fn given(&mut self, name: &str) -> Option<u32> {
        self.given_number(name)
            .and_then(|number| u32::try_from(number).ok())
    }
}

fn with(service: Option<OpenAiSettings>, dimensions: Option<u32>) -> Option<OpenAiSettings> {
    service.map(|settings| OpenAiSettings {
        dimensions,
        ..settings
    })
}

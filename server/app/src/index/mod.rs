//! From a configuration to an index: where the parts of `nc-index` meet those of the program.

mod beside;
mod keeper;
mod sessions;

use std::{path::Path, sync::Arc, time::Duration};

use nc_auth::{Authenticator, background::Background, management::Management};
use nc_base::Clock;
use nc_index::{
    EmbedError, Embedder, Extractor, Index, Meter, Sessions, VectorError, VectorStore,
    search::{Cohere, Reranker, Sources},
    source::{self, HttpOcr, Ocr, SourceSettings},
    vectors::{Embedded, Pgvector, Qdrant},
};
use nc_store::Store;
use nc_toolkit::Links;
use nextcloud_transport::{Credentials, Server, Session};
use url::Url;

pub(crate) use keeper::{Keeper, keep};

use crate::{
    config::{self, Config, Engine, Mode},
    http::{Receiver, Receiving, Searching, SigningIn, WEBHOOK},
    pages::{IndexPages, Who},
};

/// Longest time for reading one file by OCR.
const OCR: Duration = Duration::from_mins(3);
/// Longest time to connect with a service.
const CONNECT: Duration = Duration::from_secs(10);

/// Why there is no search by meaning.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IndexError {
    /// Embeddings cannot be made.
    #[error(transparent)]
    Embed(#[from] EmbedError),
    /// The engine cannot be used.
    #[error(transparent)]
    Engine(#[from] VectorError),
    /// The way to services cannot be set up.
    #[error("the way to embedding services cannot be set up: {0}")]
    Http(String),
}

/// What had to be connected or opened before there is an index.
#[derive(Debug, Clone)]
pub struct Engines {
    embedder: Arc<dyn Embedder>,
    vectors: Arc<dyn VectorStore>,
    reranker: Option<Arc<dyn Reranker>>,
    ocr: Option<Arc<dyn Ocr>>,
}

/// Connect and open what the index of `config` needs.
///
/// # Errors
/// [`IndexError`], with what to do.
pub(crate) async fn engines(config: &config::Index, store: &Store) -> Result<Engines, IndexError> {
    let http = http()?;
    let embedder = config.embedding.clone().connect(&http).await?;
    let identity = embedder.identity();
    tracing::info!(model = %identity.model, dimensions = identity.dimensions, "embeddings are ready");
    let vectors = open(&config.engine, &*embedder, store, &http).await?;
    let vectors =
        beside::with_the_one_before(vectors, identity, &config.engine, store, &http).await;
    let reranker = config.reranker.as_ref().map(|reranker| {
        let key = reranker.key.clone();
        let model = reranker.model.clone();
        Arc::new(Cohere::new(reranker.url.clone(), key, model, http.clone())) as Arc<dyn Reranker>
    });
    let ocr = config
        .ocr
        .as_ref()
        .map(|url| Arc::new(HttpOcr::new(http.clone(), url.as_str(), OCR)) as Arc<dyn Ocr>);
    Ok(Engines {
        embedder,
        vectors,
        reranker,
        ocr,
    })
}

/// The engine for vectors of `embedder`.
pub(crate) async fn open(
    engine: &Engine,
    embedder: &dyn Embedder,
    store: &Store,
    http: &reqwest::Client,
) -> Result<Arc<dyn VectorStore>, IndexError> {
    let identity = embedder.identity();
    Ok(match engine {
        Engine::Embedded(folder) => {
            let file = folder
                .as_ref()
                .map(|folder| folder.join(Embedded::file_name(identity)));
            let shown = file.as_deref().unwrap_or(Path::new("memory"));
            tracing::info!(file = %shown.display(), "the index is embedded");
            Arc::new(Embedded::open(file.as_deref(), identity).await?)
        }
        Engine::Qdrant(settings) => {
            tracing::info!(url = %settings.url, "the index stands in Qdrant");
            Arc::new(Qdrant::connect(settings.clone(), identity, http.clone()).await?)
        }
        Engine::Pgvector => {
            tracing::info!("the index stands in PostgreSQL");
            Arc::new(Pgvector::open(store, identity).await?)
        }
    })
}

/// The client for services that are not Nextcloud. It follows no redirect: a key goes where the operator sent it.
pub(crate) fn http() -> Result<reqwest::Client, IndexError> {
    // Whoever was first has chosen one already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder()
        .connect_timeout(CONNECT)
        .redirect(reqwest::redirect::Policy::none());
    builder
        .build()
        .map_err(|error| IndexError::Http(error.to_string()))
}

/// What stands around the index.
pub(crate) struct Around<'a> {
    pub(crate) nextcloud: &'a Server,
    pub(crate) background: Option<&'a Background>,
    pub(crate) extractor: &'a Arc<dyn Extractor>,
    pub(crate) clock: &'a Arc<dyn Clock>,
}

/// The index as the rest of the program has it.
#[derive(Debug, Clone)]
pub(crate) struct Indexed {
    pub(crate) index: Arc<Index>,
    links: Links,
    base: String,
    receiving: Option<Receiving>,
}

/// The index of a configuration, and who keeps it current if that is this process.
pub(crate) fn build(
    config: &Config,
    engines: Option<Engines>,
    store: Option<&Store>,
    around: &Around<'_>,
) -> Option<(Indexed, Option<Keeper>)> {
    let settings = config.index.as_ref()?;
    let (engines, store) = (engines?, store?.clone());
    let sessions = sessions(config, &store, around);
    let sources = SourceSettings {
        ocr: engines.ocr,
        ..settings.sources.clone()
    };
    let sources: Sources = source::all(&sources)
        .into_iter()
        .map(|source| (source.doc_type(), source))
        .collect();
    let index = Index {
        store,
        sources,
        embedder: engines.embedder,
        vectors: engines.vectors,
        reranker: engines.reranker,
        extractor: Arc::clone(around.extractor),
        sessions,
        chunking: settings.chunking,
        pace: settings.pace.clone(),
        clock: Arc::clone(around.clock),
        meter: Meter::default(),
        news: Arc::default(),
    };
    let keeper = settings.keeps.then(|| Keeper {
        index: index.clone(),
        name: format!("{}-{:08x}", std::process::id(), rand::random::<u32>()),
        look_every: settings.look_every,
    });
    let public = config.listen.public_url.as_ref();
    let indexed = Indexed {
        index: Arc::new(index),
        links: Links::new(Some(config.nextcloud.public_url.clone())),
        base: public.map_or_else(String::new, |url| {
            url.path().trim_end_matches('/').to_owned()
        }),
        receiving: receiving(settings),
    };
    Some((indexed, keeper))
}

/// How deliveries come to us, if anybody may tell us anything.
fn receiving(settings: &config::Index) -> Option<Receiving> {
    let secret = settings.webhook_secret.clone()?;
    let base = settings
        .webhook_url
        .as_ref()
        .map(Url::as_str)
        .unwrap_or_default();
    Some(Receiving {
        secret: Arc::new(secret),
        uri: format!("{}{WEBHOOK}", base.trim_end_matches('/')),
    })
}

impl Indexed {
    /// For the management API.
    pub(crate) fn searching(&self, management: &Arc<Management>) -> Searching {
        Searching {
            index: (*self.index).clone(),
            management: Arc::clone(management),
            links: self.links.clone(),
            receiver: self.receiving.clone(),
        }
    }

    /// For pages.
    pub(crate) fn pages(
        &self,
        authenticator: &Arc<Authenticator>,
        signing_in: Option<&SigningIn>,
    ) -> IndexPages {
        let who = match (authenticator.login_flow(), signing_in) {
            (Some(mode), _) => Who::SignedIn(Arc::clone(mode.authorization())),
            (None, Some(here)) => Who::Visiting(Box::new(here.clone())),
            (None, None) => Who::AsClients(Arc::clone(authenticator)),
        };
        IndexPages {
            index: (*self.index).clone(),
            who,
            links: self.links.clone(),
            base: self.base.clone(),
        }
    }

    /// For deliveries.
    pub(crate) fn receiver(&self) -> Option<Receiver> {
        self.receiving.as_ref().map(|receiving| Receiver {
            index: (*self.index).clone(),
            secret: Arc::clone(&receiving.secret),
        })
    }
}

/// As whom background work is done in the mode of `config`.
fn sessions(config: &Config, store: &Store, around: &Around<'_>) -> Arc<dyn Sessions> {
    let nextcloud = around.nextcloud;
    match (&config.mode, around.background) {
        (Mode::SingleUser { username, password }, _) => {
            let credentials = Credentials::Basic {
                login: username.clone(),
                password: password.clone(),
            };
            Arc::new(sessions::OneUser(Session::new(nextcloud, credentials)))
        }
        (_, Some(background)) => {
            Arc::new(sessions::Granted::new(store.clone(), background.clone()))
        }
        _ => Arc::new(sessions::AppPasswords::new(
            store.clone(),
            nextcloud.clone(),
            Arc::clone(around.clock),
        )),
    }
}

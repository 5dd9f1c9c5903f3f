//! From [`Config`] to a running [`Server`]: the only place where the parts of the program meet.

use std::{io, sync::Arc, time::Duration};

use axum::Router;
use nc_auth::{
    Authenticator, BasicLimits, Grants, MultiUserBasic, SingleUser, Smithery, outward::Public,
};
use nc_base::{Clock, Hint, Seal, SystemClock};
use nc_store::{Store, StoreError};
use nc_toolkit::Extractor;
use nextcloud_transport::{BuildError, Credentials, ServerSettings};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::{
    config::{Config, Listen, Mode, Nextcloud, Transport},
    extractor,
    http::{self, Door, Guard, Health, Load, SigningIn},
    index::{self, Engines, IndexError, Keeper},
    login_flow, management,
    mcp::{
        Handler, Icons, Instances, Parts, Rates, Safety, Selection, Spent, SpentHere, SpentInStore,
        Watch,
    },
    oauth,
    served::{Served, served},
    start::Beside,
    upkeep::Upkeep,
};

/// Why a configuration that parses cannot be run.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WiringError {
    /// The way to Nextcloud cannot be set up.
    #[error("cannot set up the way to Nextcloud: {0}; {hint}", hint = .0.hint().unwrap_or_default())]
    Nextcloud(#[from] BuildError),
    /// The database cannot be used.
    #[error("{0}; {hint}", hint = .0.hint().unwrap_or_default())]
    Store(#[from] StoreError),
    /// There is no search by meaning.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// The mode keeps state, and nobody opened a store.
    #[error("the mode {0} needs a store; open one with `wiring::store`")]
    NoStore(&'static str),
}

/// What tests replace.
#[derive(Debug, Clone)]
pub struct Overrides {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// What reads documents; a process of this program's own unless given.
    pub extractor: Option<Arc<dyn Extractor>>,
    /// Where state is kept: what [`store`] opened. Modes that keep state need it.
    pub store: Option<Store>,
    /// What [`engines`] opened for the search by meaning; without them there is none.
    pub engines: Option<Engines>,
    /// Which answers of people were used; remembered by the store, without one by this process alone, unless given.
    pub spent: Option<Arc<dyn Spent>>,
    /// What callers over HTTP may do at most.
    pub grants: Grants,
}

impl Default for Overrides {
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            extractor: None,
            store: None,
            engines: None,
            spent: None,
            grants: Grants::All,
        }
    }
}

/// The store of a configuration; `None` where the mode keeps no state and the operator chose no database.
///
/// # Errors
/// [`WiringError::Store`] when the database cannot be used.
pub async fn store(config: &Config, clock: Arc<dyn Clock>) -> Result<Option<Store>, WiringError> {
    let storage = &config.storage;
    if !storage.chosen && !config.needs_store() {
        return Ok(None);
    }
    let opened = Store::open(&storage.address, storage.keys.clone(), clock).await?;
    tracing::info!(database = %storage.address, "the store is open");
    Ok(Some(opened))
}

/// What the search by meaning works with, where the operator turned it on.
///
/// # Errors
/// [`WiringError::Index`] when a service or the engine cannot be used.
pub async fn engines(
    config: &Config,
    store: Option<&Store>,
) -> Result<Option<Engines>, WiringError> {
    match (&config.index, store) {
        (Some(index), Some(store)) => Ok(Some(index::engines(index, store).await?)),
        _ => Ok(None),
    }
}

/// The program, ready to let clients in.
#[derive(Debug)]
pub struct Server {
    pub(crate) handler: Served,
    pub(crate) router: Router,
    pub(crate) listen: Listen,
    pub(crate) load: Load,
    pub(crate) stop: CancellationToken,
    pub(crate) shutdown_timeout: Duration,
    pub(crate) upkeep: Option<Upkeep>,
    pub(crate) keeper: Option<Keeper>,
    pub(crate) beside: Beside,
}

/// The way to the Nextcloud of a configuration.
///
/// # Errors
/// When the certificates it names cannot be used.
pub(crate) fn nextcloud(config: &Nextcloud) -> Result<nextcloud_transport::Server, BuildError> {
    let mut settings = ServerSettings::new(config.url.clone());
    settings.public_url = Some(config.public_url.clone());
    settings.verify_tls = config.verify_tls;
    settings.ca_bundle.clone_from(&config.ca_bundle);
    settings.keepalive = config.keepalive;
    settings.connect_timeout = config.connect_timeout;
    settings.timeout = config.timeout;
    settings.max_per_host = config.max_calls;
    settings.max_per_user = config.max_calls_per_user;
    nextcloud_transport::Server::build(settings)
}

fn authenticator(
    config: &Config,
    nextcloud: &nextcloud_transport::Server,
    clock: &Arc<dyn Clock>,
    store: Option<&Store>,
    beside: &mut Beside,
) -> Result<(Authenticator, Option<SigningIn>), WiringError> {
    let searches = config.index.is_some();
    let authenticator = match &config.mode {
        Mode::SingleUser { username, password } => {
            let credentials = Credentials::Basic {
                login: username.clone(),
                password: password.clone(),
            };
            Authenticator::SingleUser(SingleUser::new(nextcloud, credentials))
        }
        Mode::MultiUserBasic => Authenticator::MultiUserBasic(MultiUserBasic::new(
            nextcloud.clone(),
            Arc::clone(clock),
            BasicLimits::default(),
        )),
        Mode::Smithery(hosts) => {
            let settings = nextcloud.settings().clone();
            let mode = Smithery::new(hosts.clone(), settings, Public::default());
            Authenticator::Smithery(Box::new(mode))
        }
        Mode::OAuth(mode) => {
            let parts = oauth::parts(mode, nextcloud, clock, store);
            beside.begin_with(parts.start);
            let host = nextcloud.public_url().host_str();
            let signing_in = parts.offline.map(|offline| {
                beside.refresher = Some(offline.refresher);
                SigningIn {
                    sign_in: offline.sign_in,
                    provisioning: offline.provisioning,
                    visitors: offline.visitors,
                    background: offline.background,
                    public_url: mode.public_url.clone(),
                    nextcloud: host.unwrap_or_default().to_owned(),
                    searches,
                }
            });
            return Ok((Authenticator::OAuth(Box::new(parts.mode)), signing_in));
        }
        Mode::LoginFlow(mode) => {
            let store = store.ok_or(WiringError::NoStore("login_flow"))?;
            let parts = login_flow::parts(mode, nextcloud, clock, store.clone(), searches);
            if let Some(start) = parts.start {
                beside.begin_with(start);
            }
            Authenticator::LoginFlow(Box::new(parts.mode))
        }
    };
    Ok((authenticator, None))
}

fn safety(config: &Config, spent: Arc<dyn Spent>) -> Safety {
    let cloud = config.nextcloud.url.as_str();
    let key = &config.safety.key;
    Safety {
        confirm: config.safety.confirm.clone(),
        questions: key.seal("question", cloud),
        cursors: cursor_seal(config),
        spent,
        lockdown: config.safety.lockdown,
    }
}

fn spent(store: Option<&Store>) -> Arc<dyn Spent> {
    match store {
        Some(store) => Arc::new(SpentInStore::new(store.clone())),
        None => Arc::new(SpentHere::default()),
    }
}

fn icons(listen: &Listen) -> Icons {
    match (&listen.transport, &listen.public_url) {
        (Transport::Stdio, _) => Icons::Inline,
        (Transport::Http, Some(url)) => Icons::At(url.clone()),
        (Transport::Http, None) => Icons::Nowhere,
    }
}

/// Open the port that the configuration names.
pub(crate) async fn bind(listen: &Listen) -> io::Result<TcpListener> {
    TcpListener::bind((listen.host.as_str(), listen.port)).await
}

/// Seals the cursors of lists: the same on every replica with the key, another for another Nextcloud.
pub fn cursor_seal(config: &Config) -> Seal {
    let cloud = config.nextcloud.url.as_str();
    config.safety.key.seal("cursor", cloud)
}

impl Server {
    /// Put the parts together; opens no connection and no port.
    ///
    /// # Errors
    /// [`WiringError`], each with its fix.
    pub fn build(config: Config, overrides: Overrides) -> Result<Self, WiringError> {
        let clock = overrides.clock;
        let extractor = overrides.extractor;
        let extractor = extractor.unwrap_or_else(|| extractor::of(config.documents));
        let store = overrides.store;
        if store.is_none() && config.needs_store() {
            return Err(WiringError::NoStore(config.mode.name()));
        }
        let spent = overrides.spent.unwrap_or_else(|| spent(store.as_ref()));
        let nextcloud = nextcloud(&config.nextcloud)?;
        let mut beside = Beside::nothing(config.mode.name());
        let kept = store.as_ref();
        let parts = authenticator(&config, &nextcloud, &clock, kept, &mut beside)?;
        let (authenticator, signing_in) = (Arc::new(parts.0), parts.1);
        let fixed_caller = match &*authenticator {
            Authenticator::SingleUser(mode) => Some(mode.caller()),
            _ => None,
        };
        let provisioning = signing_in.as_ref().map(|here| here.provisioning.clone());
        let indexed = index::build(
            &config,
            overrides.engines,
            kept,
            &index::Around {
                nextcloud: &nextcloud,
                background: signing_in.as_ref().map(|here| &here.background),
                extractor: &extractor,
                clock: &clock,
            },
        );
        let (indexed, keeper) =
            indexed.map_or((None, None), |(indexed, keeper)| (Some(indexed), keeper));
        let stop = CancellationToken::new();
        let limits = &config.limits;
        // The last resort: a tool says itself, and sooner, that it took too long.
        let load = Load::new(
            limits.max_requests,
            limits.request_timeout + Duration::from_secs(5),
        );
        let handler = served(Handler::new(Parts {
            selection: Selection::from(&config.tools),
            instances: Instances::new(),
            rates: Rates::new(limits.calls_per_minute, Arc::clone(&clock)),
            authenticator: Arc::clone(&authenticator),
            provisioning,
            index: indexed.as_ref().map(|indexed| Arc::clone(&indexed.index)),
            fixed_caller,
            gate_by_capabilities: config.tools.gate_by_capabilities,
            page_size: config.tools.page_size,
            result_max_bytes: limits.result_max_bytes,
            call_timeout: limits.request_timeout,
            icons: icons(&config.listen),
            settings: Arc::new(config.tools.settings.clone()),
            safety: safety(&config, spent),
            watch: Watch::new(
                limits.watch_interval,
                config.listen.legacy_sessions || config.listen.transport == Transport::Stdio,
                stop.clone(),
            ),
            extractor,
            clock: Arc::clone(&clock),
        }));
        let management = management::management(&config, &nextcloud, store.as_ref(), &clock);
        let own = (!matches!(config.mode, Mode::Smithery(_))).then_some(nextcloud);
        let router = http::router(http::Parts {
            handler: handler.clone(),
            status: management::status(&config, &clock),
            management: management.clone(),
            door: Door::new(Arc::clone(&authenticator), overrides.grants),
            first_scopes: config.listen.first_scopes.clone(),
            authenticator,
            guard: Guard::new(config.listen.hosts.clone(), config.listen.origins.clone()),
            proxies: config.listen.proxies.clone(),
            load: load.clone(),
            health: Health::new(
                own,
                store.clone(),
                config.mode.name(),
                beside.started.clone(),
                clock,
            ),
            signing_in,
            indexed,
            max_request_bytes: limits.max_request_bytes,
            legacy_sessions: config.listen.legacy_sessions,
            stop: stop.clone(),
        });
        Ok(Self {
            handler,
            router,
            load,
            stop,
            shutdown_timeout: limits.shutdown_timeout,
            upkeep: store.map(|store| Upkeep::new(store, management)),
            keeper,
            listen: config.listen,
            beside,
        })
    }

    /// The HTTP side, for tests that need no port.
    pub fn router(&self) -> Router {
        self.router.clone()
    }
}

//! From [`Config`] to a running [`Server`]: the only place where the parts of the program meet.

use std::{future::Future, io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, serve::ListenerExt};
use nc_auth::{
    Authenticator, BasicLimits, Grants, MultiUserBasic, SingleUser, Smithery, outward::Public,
};
use nc_base::{Clock, Hint, Seal, SystemClock};
use nc_store::{Store, StoreError};
use nc_toolkit::{Extractor, NoExtractor};
use nextcloud_transport::{BuildError, Credentials, ServerSettings};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

#[cfg(feature = "documents")]
use crate::extract::ChildProcess;
use crate::{
    config::{Config, Documents, Listen, Mode, Nextcloud, Transport},
    http::{self, Door, Guard, Health, Load, SigningIn},
    login_flow, management,
    mcp::{
        Handler, Icons, Instances, Parts, Rates, Safety, Selection, Spent, SpentHere, SpentInStore,
        Watch,
    },
    oauth,
    served::{Served, served},
    start::Beside,
    stdio,
    upkeep::{self, Upkeep},
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

/// The program, ready to let clients in.
#[derive(Debug)]
pub struct Server {
    handler: Served,
    router: Router,
    listen: Listen,
    load: Load,
    stop: CancellationToken,
    shutdown_timeout: Duration,
    upkeep: Option<Upkeep>,
    beside: Beside,
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
    mode: &Mode,
    nextcloud: &nextcloud_transport::Server,
    clock: &Arc<dyn Clock>,
    store: Option<&Store>,
    beside: &mut Beside,
) -> Result<(Authenticator, Option<SigningIn>), WiringError> {
    let authenticator = match mode {
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
            let secure = mode.public_url.scheme() == "https";
            let signing_in = parts
                .provisioning
                .map(|(sign_in, provisioning, refresher)| {
                    beside.refresher = Some(refresher);
                    SigningIn {
                        sign_in,
                        provisioning,
                        secure,
                    }
                });
            return Ok((Authenticator::OAuth(Box::new(parts.mode)), signing_in));
        }
        Mode::LoginFlow(mode) => {
            let store = store.ok_or(WiringError::NoStore("login_flow"))?;
            let parts = login_flow::parts(mode, nextcloud, clock, store.clone());
            if let Some(start) = parts.start {
                beside.begin_with(start);
            }
            Authenticator::LoginFlow(Box::new(parts.mode))
        }
    };
    Ok((authenticator, None))
}

/// Reads documents in processes of this very program, even when its file was replaced meanwhile.
#[cfg(feature = "documents")]
fn extractor_of(bounds: Documents) -> Arc<dyn Extractor> {
    let running = std::path::PathBuf::from("/proc/self/exe");
    let program = if running.exists() {
        Ok(running)
    } else {
        std::env::current_exe()
    };
    match program {
        Ok(program) => Arc::new(ChildProcess::new(program, bounds)),
        Err(error) => {
            tracing::warn!(%error, "documents are not read: this program cannot find itself");
            Arc::new(NoExtractor)
        }
    }
}

#[cfg(not(feature = "documents"))]
fn extractor_of(_: Documents) -> Arc<dyn Extractor> {
    Arc::new(NoExtractor)
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
        let extractor = extractor.unwrap_or_else(|| extractor_of(config.documents));
        let store = overrides.store;
        if store.is_none() && config.needs_store() {
            return Err(WiringError::NoStore(config.mode.name()));
        }
        let spent = overrides.spent.unwrap_or_else(|| spent(store.as_ref()));
        let nextcloud = nextcloud(&config.nextcloud)?;
        let mut beside = Beside::nothing(config.mode.name());
        let kept = store.as_ref();
        let parts = authenticator(&config.mode, &nextcloud, &clock, kept, &mut beside)?;
        let (authenticator, signing_in) = (Arc::new(parts.0), parts.1);
        let fixed_caller = match &*authenticator {
            Authenticator::SingleUser(mode) => Some(mode.caller()),
            _ => None,
        };
        let provisioning = signing_in.as_ref().map(|here| here.provisioning.clone());
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
            listen: config.listen,
            beside,
        })
    }

    /// The HTTP side, for tests that need no port.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Open the port that the configuration names.
    ///
    /// # Errors
    /// When it is taken or may not be opened.
    pub async fn bind(&self) -> io::Result<TcpListener> {
        bind(&self.listen).await
    }

    /// Answer HTTP requests until `shutdown` is through, then let those under way finish.
    ///
    /// # Errors
    /// When the listener fails, or the identity provider cannot be used at all.
    ///
    /// # Cancel safety
    /// Dropping the future closes every connection at once.
    pub async fn serve(
        self,
        listener: TcpListener,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> io::Result<()> {
        let begun = CancellationToken::new();
        let listener = listener.tap_io(|stream| {
            if let Err(error) = stream.set_nodelay(true) {
                tracing::debug!(%error, "TCP_NODELAY is not set");
            }
        });
        let router = self
            .router
            .into_make_service_with_connect_info::<SocketAddr>();
        let serving =
            axum::serve(listener, router).with_graceful_shutdown(begun.clone().cancelled_owned());
        let draining = async {
            shutdown.await;
            tracing::info!(busy = self.load.busy(), "stopping: no new requests");
            begun.cancel();
            let idle = tokio::time::timeout(self.shutdown_timeout, self.load.until_idle()).await;
            if idle.is_err() {
                tracing::warn!(
                    busy = self.load.busy(),
                    "stopping: time is up for requests under way"
                );
            }
            self.stop.cancel();
            tokio::time::sleep(Duration::from_secs(1)).await;
        };
        tokio::select! {
            served = async { serving.await } => served,
            failed = self.beside.run() => Err(failed),
            () = draining => Ok(()),
            never = upkeep::keep(self.upkeep) => match never {},
        }
    }

    /// Answer one client on standard input and output until it leaves or `shutdown` is through.
    ///
    /// # Errors
    /// When what arrives is no MCP.
    ///
    /// # Cancel safety
    /// Dropping the future drops calls under way.
    pub async fn serve_stdio(self, shutdown: impl Future<Output = ()>) -> anyhow::Result<()> {
        let stop = self.stop.clone();
        tokio::select! {
            served = stdio::serve(self.handler, stop) => served,
            () = shutdown => Ok(()),
            never = upkeep::keep(self.upkeep) => match never {},
        }
    }
}

//! What is where, and in which order a request passes the layers.

use std::sync::Arc;

use axum::{Router, middleware, routing};
use nc_auth::{Authenticator, management::Management};
use rmcp::transport::streamable_http_server::{
    StreamableHttpServerConfig, StreamableHttpService, session::local::LocalSessionManager,
};
use tokio_util::sync::CancellationToken;

use super::{
    FirstScopes, Guard, Health, Load, Proxies, SigningIn, Status, authenticate, authorization,
    callback, client_address, guard, health, icons, landing, load, management, plain, provision,
    resource_metadata::{self, Resource},
    smithery,
    step_up::{self, StepUp},
};
use crate::{index::Indexed, mcp::own, pages, served::Served};

/// What the router works with.
#[derive(Debug)]
pub struct Parts {
    /// Answers MCP requests.
    pub(crate) handler: Served,
    /// Knows who calls.
    pub door: authenticate::Door,
    /// Recognises callers.
    pub authenticator: Arc<Authenticator>,
    /// Which names a request may use.
    pub guard: Guard,
    /// What clients are told to ask for when they sign in.
    pub first_scopes: FirstScopes,
    /// Which proxies are believed.
    pub proxies: Proxies,
    /// Where people sign in, in modes that let them.
    pub signing_in: Option<SigningIn>,
    /// How many requests there may be.
    pub load: Load,
    /// Whether we are of use.
    pub health: Health,
    /// Largest request, in bytes.
    pub max_request_bytes: usize,
    /// The search by meaning, where there is one.
    pub(crate) indexed: Option<Indexed>,
    /// Whether older clients get sessions.
    pub legacy_sessions: bool,
    /// What this server is.
    pub(crate) status: Status,
    /// Credentials for background work, in modes that have some.
    pub management: Option<Arc<Management>>,
    /// Ends open streams.
    pub stop: CancellationToken,
}

/// The whole HTTP side. `/health/*` is open to probes, `/icons/*` and the metadata of the resource to everybody; everything else passes the guard, `/mcp` also the load limit
/// and authentication.
pub fn router(parts: Parts) -> Router {
    // Host and Origin are checked by our guard, which explains itself; the library's check would repeat it.
    let settings = StreamableHttpServerConfig::default()
        .disable_allowed_hosts()
        .disable_allowed_origins()
        .with_legacy_session_mode(parts.legacy_sessions)
        .with_json_response(true)
        .with_max_request_body_bytes(parts.max_request_bytes)
        .with_cancellation_token(parts.stop);
    let handler = parts.handler;
    let mcp = StreamableHttpService::new(
        move || Ok(handler.clone()),
        Arc::new(LocalSessionManager::default()),
        settings,
    );
    let health = Router::new()
        .route("/health/live", routing::get(health::live))
        .route("/health/ready", routing::get(health::ready))
        .with_state(parts.health);
    let provisioning = parts.signing_in.as_ref();
    let own = own(
        &parts.authenticator,
        provisioning.map(|here| &here.provisioning),
        parts.indexed.as_ref().map(|indexed| &indexed.index),
    );
    let icons = Router::new().route("/icons/{file}", routing::get(icons::icon));
    let metadata = Router::new()
        .route(
            resource_metadata::ROOT,
            routing::get(resource_metadata::show),
        )
        .route(
            resource_metadata::PATH,
            routing::get(resource_metadata::show),
        )
        .with_state(Resource {
            authenticator: Arc::clone(&parts.authenticator),
            own: Arc::clone(&own),
            first: parts.first_scopes.clone(),
        });
    // What the metadata does not name, providers do not let clients register with.
    let first = parts
        .first_scopes
        .among(&resource_metadata::scopes_there(&own));
    let endpoint = Router::new()
        .route_service("/mcp", mcp.clone())
        .route_service("/mcp/", mcp)
        .layer(middleware::from_fn_with_state(
            StepUp::new(&parts.authenticator, parts.max_request_bytes, own),
            step_up::check,
        ))
        .layer(middleware::from_fn_with_state(
            parts.door.first(first),
            authenticate::authenticate,
        ))
        .layer(middleware::from_fn(plain::explain))
        .layer(middleware::from_fn_with_state(
            parts.load.clone(),
            load::bounded,
        ));
    let query = Router::new()
        .route(smithery::PATH, routing::get(smithery::show))
        .with_state(Arc::clone(&parts.authenticator));
    let indexed = parts.indexed.as_ref();
    let managed = management::router(parts.status, parts.management, indexed)
        .layer(middleware::from_fn_with_state(parts.load, load::bounded));
    let authorization = parts.authenticator.login_flow();
    let authorization = authorization.map(|mode| Arc::clone(mode.authorization()));
    let has_index = parts.indexed.is_some();
    let people = authorization.clone();
    let people = people.map(|server| pages::router(server, has_index));
    // With a provider in front clients have nothing to ask here.
    let programs = authorization.filter(|server| server.front().is_none());
    let programs = programs.map(authorization::router);
    let here = parts.signing_in.as_ref();
    let searched =
        indexed.map(|indexed| pages::index_router(indexed.pages(&parts.authenticator, here)));
    let signing_in = parts.signing_in.map(signing_in);
    let told = indexed
        .and_then(Indexed::receiver)
        .map(management::receiver);
    Router::new()
        .merge(endpoint)
        .merge(managed)
        .merge(searched.unwrap_or_default())
        .merge(people.unwrap_or_default())
        .merge(signing_in.unwrap_or_default())
        .route("/", routing::any(landing::root))
        .fallback(landing::elsewhere)
        .layer(middleware::from_fn_with_state(
            Arc::new(parts.guard),
            guard::guard,
        ))
        .merge(health)
        .merge(icons)
        .merge(metadata)
        .merge(programs.unwrap_or_default())
        .merge(query)
        .merge(told.unwrap_or_default())
        .layer(middleware::from_fn_with_state(
            parts.proxies,
            client_address::find,
        ))
}

/// Where people sign in at the identity provider.
fn signing_in(here: SigningIn) -> Router {
    Router::new()
        .route(provision::PATH, routing::get(provision::begin))
        .route(callback::PATH, routing::get(callback::come_back))
        .with_state(here.clone())
        .merge(pages::visits(here))
}

//! From a configuration to the management API.

use std::{collections::BTreeSet, sync::Arc};

use nc_auth::{
    management::{Management, ManagementSettings, Tokens},
    provider::{IdentityProvider, OwnClient},
    token::Judge,
};
use nc_base::Clock;
use nc_store::Store;
use nc_toolkit::Own;
use nc_tools::Listed;
use nextcloud_transport::Server;
use url::Url;

use crate::{
    config::{self, Config, Mode},
    http::{self, Search, Status},
    oauth,
};

/// The API, in modes that have one.
pub(crate) fn management(
    config: &Config,
    nextcloud: &Server,
    store: Option<&Store>,
    clock: &Arc<dyn Clock>,
) -> Option<Arc<Management>> {
    let wanted = config.management.as_ref()?;
    let settings = ManagementSettings {
        scopes: scopes(),
        clients: wanted.clients.clone(),
        passwords_are_ours: wanted.passwords_are_ours,
    };
    Some(Arc::new(Management::new(
        nextcloud.clone(),
        store?.clone(),
        Arc::clone(clock),
        tokens(config, nextcloud, store, clock),
        settings,
    )))
}

/// What the status page of this server tells.
pub(crate) fn status(config: &Config, clock: &Arc<dyn Clock>) -> Status {
    Status::new(
        Arc::clone(clock),
        config.mode.name(),
        config.management.is_some(),
        discovery(config),
        config.index.as_ref().map(|index| Search {
            webhooks: index.webhook_secret.is_some(),
            rerank: index.reranker.is_some(),
        }),
    )
}

/// The document of who issues the access tokens that this server takes, where it takes any.
fn discovery(config: &Config) -> Option<Url> {
    let management = config.management.as_ref();
    let mode = match &config.mode {
        Mode::LoginFlow(mode) => match &mode.front {
            None => return Some(oauth::below(&mode.public_url, http::AUTHORIZATION_METADATA)),
            Some(front) => Some(&front.oauth),
        },
        Mode::OAuth(mode) => Some(&**mode),
        _ => management.and_then(|management| management.provider.as_deref()),
    };
    mode.map(|mode| oauth::provider(&mode.provider, &config.nextcloud.url).discovery)
}

/// Every scope of every tool.
fn scopes() -> BTreeSet<String> {
    let of_apps = |tool: &&Listed| tool.spec().app.own.is_none_or(Own::needs_nextcloud);
    let tools = nc_tools::surface().tools().filter(of_apps);
    let scopes = tools.flat_map(|tool| tool.spec().scopes.iter());
    scopes.map(|scope| (*scope).to_owned()).collect()
}

/// Whose access tokens clients that manage may show. A provider may name the client itself as their audience, as Nextcloud does.
fn tokens(
    config: &Config,
    nextcloud: &Server,
    store: Option<&Store>,
    clock: &Arc<dyn Clock>,
) -> Tokens {
    let Some(management) = &config.management else {
        return Tokens::None;
    };
    if let Mode::LoginFlow(mode) = &config.mode {
        let base = mode.public_url.as_str().trim_end_matches('/');
        return match &mode.front {
            None => Tokens::Ours(format!("{base}/mcp")),
            Some(front) => Tokens::InFront(Box::new(judge(
                &front.oauth,
                management,
                nextcloud,
                store,
                clock,
            ))),
        };
    }
    match &management.provider {
        None => Tokens::None,
        Some(mode) => Tokens::Provider(Box::new(judge(mode, management, nextcloud, store, clock))),
    }
}

/// Who judges tokens of clients that manage.
fn judge(
    mode: &config::OAuth,
    management: &config::Management,
    nextcloud: &Server,
    store: Option<&Store>,
    clock: &Arc<dyn Clock>,
) -> Judge {
    let provider = oauth::provider(&mode.provider, nextcloud.url());
    let provider = IdentityProvider::new(nextcloud, Arc::clone(clock), provider);
    let client = OwnClient::new(provider.clone(), oauth::client(mode), store.cloned());
    let settings = oauth::settings(mode, nextcloud.url());
    let mut audiences = settings.audiences;
    audiences.extend(management.clients.iter().cloned());
    Judge::new(provider, client, audiences, settings.nextcloud_issues)
}

//! From the configuration of the modes oauth and token_exchange to what judges tokens and asks the identity provider.

use std::{fs, sync::Arc};

use nc_auth::{
    OAuth, OAuthSettings,
    background::Background,
    grants::{BackgroundAccess, Refresher},
    modes::{Exchange, ExchangeSettings, GRANT_TYPE},
    provider::{
        ClientCredentials, ClientFile, IdentityProvider, OwnClient, OwnClientSettings,
        ProviderSettings, Registration, SignIn, startup::Patience,
    },
    provisioning::Provisioning,
    visitors::Visitors,
};
use nc_base::Clock;
use nc_store::{Scopes, Store};
use nextcloud_transport::Server;
use url::Url;

use crate::{
    config::{self, Provider},
    http,
    start::Start,
};

/// Everything that a mode with an identity provider has.
pub(crate) struct Parts {
    /// Judges tokens.
    pub(crate) mode: OAuth,
    /// What happens at the start, and goes on beside the serving.
    pub(crate) start: Start,
    /// Background work, in case people may allow it.
    pub(crate) offline: Option<Offline>,
}

/// Background work in a mode with an identity provider.
pub(crate) struct Offline {
    /// Where people sign in.
    pub(crate) sign_in: SignIn,
    /// Where they allow it.
    pub(crate) provisioning: Provisioning,
    /// What they see of it.
    pub(crate) visitors: Visitors,
    /// Refreshes what they gave.
    pub(crate) refresher: Refresher,
    /// As whom it is done.
    pub(crate) background: Background,
}

/// Put the parts together; asks nobody yet.
pub(crate) fn parts(
    mode: &config::OAuth,
    nextcloud: &Server,
    clock: &Arc<dyn Clock>,
    store: Option<&Store>,
) -> Parts {
    let provider = provider(&mode.provider, nextcloud.url());
    let provider = IdentityProvider::new(nextcloud, Arc::clone(clock), provider);
    let client = OwnClient::new(provider.clone(), client(mode), store.cloned());
    let settings = settings(mode, nextcloud.url());
    let needs_client = mode.exchange.is_some() || mode.offline;
    let start = start(mode, &provider, &client, needs_client);
    let exchange = exchange(mode).map(|settings| {
        Exchange::new(
            nextcloud.clone(),
            provider.clone(),
            Arc::clone(&client),
            settings,
        )
    });
    let offline = store.filter(|_| mode.offline).map(|store| {
        let (sign_in, provisioning, refresher) = provisioning(mode, &provider, &client, store);
        let access = provisioning.access().clone();
        Offline {
            visitors: Visitors::new(sign_in.clone(), provisioning.clone(), store.clone()),
            sign_in,
            background: Background::with_grants(
                nextcloud.clone(),
                store.clone(),
                access,
                exchange.clone(),
            ),
            provisioning,
            refresher,
        }
    });
    let mut judging = OAuth::new(
        nextcloud.clone(),
        Arc::clone(clock),
        provider,
        client,
        settings,
    );
    if let Some(exchange) = exchange {
        judging = judging.exchanging(exchange);
    }
    Parts {
        mode: judging,
        start,
        offline,
    }
}

/// How tokens are exchanged, where they are.
pub(crate) fn exchange(mode: &config::OAuth) -> Option<ExchangeSettings> {
    let exchange = mode.exchange.as_ref()?;
    Some(ExchangeSettings {
        audience: mode.nextcloud.clone(),
        scopes: exchange.scopes.clone(),
        ttl: exchange.ttl,
    })
}

/// What is to be done at the provider before we are of use.
pub(crate) fn start(
    mode: &config::OAuth,
    provider: &IdentityProvider,
    client: &Arc<OwnClient>,
    needs_client: bool,
) -> Start {
    Start {
        provider: provider.clone(),
        client: Arc::clone(client),
        patience: Patience {
            attempts: mode.provider.attempts,
            first: mode.provider.backoff.0,
            most: mode.provider.backoff.1,
        },
        needs_client,
        url: below(&mode.public_url, "/mcp"),
    }
}

fn provisioning(
    mode: &config::OAuth,
    provider: &IdentityProvider,
    client: &Arc<OwnClient>,
    store: &Store,
) -> (SignIn, Provisioning, Refresher) {
    let sign_in = SignIn::new(
        provider.clone(),
        Arc::clone(client),
        store.clone(),
        below(&mode.public_url, http::CALLBACK),
    );
    let (access, refresher) =
        BackgroundAccess::new(provider.clone(), Arc::clone(client), store.clone());
    let provisioning = Provisioning::new(
        sign_in.clone(),
        access,
        store.clone(),
        &mode.provider.scopes,
        below(&mode.public_url, http::AUTHORIZE_NEXTCLOUD),
    );
    (sign_in, provisioning, refresher)
}

/// Where the provider is, with all that an operator need not say.
pub(crate) fn provider(provider: &Provider, nextcloud: &Url) -> ProviderSettings {
    let own = below(nextcloud, "/index.php/.well-known/openid-configuration");
    ProviderSettings {
        discovery: provider.discovery.clone().unwrap_or(own),
        issuer: provider.issuer.clone(),
        public_issuer: provider.public_issuer.clone(),
        jwks_uri: provider.jwks_uri.clone(),
        introspection_uri: provider.introspection_uri.clone(),
    }
}

/// What we are at the provider.
pub(crate) fn client(mode: &config::OAuth) -> OwnClientSettings {
    let provider = &mode.provider;
    let configured = provider.client.as_ref();
    let configured = configured.map(|(id, secret)| ClientCredentials {
        id: id.clone(),
        secret: Some(secret.clone()),
    });
    let mut scopes = provider.scopes.with(&Scopes::parse("openid"));
    if mode.offline {
        scopes = scopes.with(&Scopes::parse("offline_access"));
    }
    let exchanges = mode.exchange.is_some();
    OwnClientSettings {
        configured,
        file: client_file(provider),
        registration: Some(Registration {
            redirect_uri: below(&mode.public_url, http::CALLBACK),
            scopes,
            resource: below(&mode.public_url, "/mcp").to_string(),
            token_type: provider.token_type,
            grant_types: exchanges.then_some(GRANT_TYPE).into_iter().collect(),
        }),
    }
}

/// The client that an older server left in a file. There need not be one.
fn client_file(provider: &Provider) -> Option<ClientFile> {
    let path = provider.client_file.as_deref()?;
    let text = fs::read_to_string(path).ok()?;
    ClientFile::parse(&text)
        .inspect_err(|_| {
            tracing::warn!(
                "the file of NEXTCLOUD_OIDC_CLIENT_STORAGE holds no client; it is left alone"
            );
        })
        .ok()
}

/// `path` below our address.
pub(crate) fn below(url: &Url, path: &str) -> Url {
    let mut url = url.clone();
    url.set_path(&format!("{}{path}", url.path().trim_end_matches('/')));
    url
}

/// How tokens are judged, with all that an operator need not say.
pub(crate) fn settings(mode: &config::OAuth, nextcloud: &Url) -> OAuthSettings {
    let endpoint = below(&mode.public_url, "/mcp").to_string();
    let mut audiences = vec![endpoint];
    audiences.extend([true, false].map(|slash| with_slash(&mode.public_url, slash)));
    audiences.extend(mode.provider.client.as_ref().map(|(id, _)| id.clone()));
    let own = below(nextcloud, "/index.php/.well-known/openid-configuration");
    let short = below(nextcloud, "/.well-known/openid-configuration");
    let nextclouds = |given: &Url| *given == own || *given == short;
    OAuthSettings {
        nextcloud_issues: mode.provider.discovery.as_ref().is_none_or(nextclouds),
        audiences,
        nextcloud: vec![
            mode.nextcloud.clone(),
            with_slash(nextcloud, true),
            with_slash(nextcloud, false),
        ],
        metadata: below(&mode.public_url, http::RESOURCE_METADATA),
    }
}

/// An address as people write it, with or without a slash at its end.
fn with_slash(url: &Url, slash: bool) -> String {
    let bare = url.as_str().trim_end_matches('/');
    if slash {
        format!("{bare}/")
    } else {
        bare.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, Mode, Sources};

    fn mode(public_url: &str, discovery: Option<&str>) -> config::OAuth {
        let mut given = vec![
            ("NEXTCLOUD_HOST", "https://cloud.test/nc"),
            ("NEXTCLOUD_MCP_SERVER_URL", public_url),
        ];
        given.extend(discovery.map(|url| ("OIDC_DISCOVERY_URL", url)));
        match Config::parse(Sources::of(given)).unwrap().mode {
            Mode::OAuth(mode) => *mode,
            other => panic!("{other:?}"),
        }
    }

    fn of(public_url: &str, discovery: Option<&str>) -> OAuthSettings {
        let nextcloud = "https://cloud.test/nc".parse().unwrap();
        settings(&mode(public_url, discovery), &nextcloud)
    }

    #[test]
    fn a_token_may_name_us_with_or_without_the_endpoint() {
        let settings = of("https://mcp.test/", None);
        assert_eq!(
            settings.audiences,
            [
                "https://mcp.test/mcp",
                "https://mcp.test/",
                "https://mcp.test"
            ]
        );
        let below = of("https://example.org/ai", None);
        assert_eq!(
            below.metadata.as_str(),
            "https://example.org/ai/.well-known/oauth-protected-resource/mcp"
        );
    }

    #[test]
    fn nextcloud_issues_tokens_unless_another_provider_is_named() {
        let nextcloud = "https://cloud.test/nc".parse().unwrap();
        let at = provider(&mode("https://mcp.test", None).provider, &nextcloud).discovery;
        assert_eq!(
            at.as_str(),
            "https://cloud.test/nc/index.php/.well-known/openid-configuration"
        );
        let short = "https://cloud.test/nc/.well-known/openid-configuration";
        let own = of("https://mcp.test", None);
        assert!(own.nextcloud_issues && of("https://mcp.test", Some(short)).nextcloud_issues);
        assert!(of("https://mcp.test", Some(at.as_str())).nextcloud_issues);
        let other = "https://idp.test/.well-known/openid-configuration";
        assert!(!of("https://mcp.test", Some(other)).nextcloud_issues);
    }

    #[test]
    fn our_own_client_comes_back_to_us_and_is_for_our_endpoint() {
        let registration = client(&mode("https://mcp.test/ai", None))
            .registration
            .unwrap();
        assert_eq!(
            registration.redirect_uri.as_str(),
            "https://mcp.test/ai/oauth/callback"
        );
        assert_eq!(registration.resource, "https://mcp.test/ai/mcp");
    }
}

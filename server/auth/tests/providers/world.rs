//! The parts of a server, put together around a provider.

use std::sync::Arc;

use http::{HeaderMap, header};
use nc_auth::{
    AuthError, Caller, OAuth, OAuthSettings,
    provider::{
        Callback, ClientCredentials, Identity, IdentityProvider, NewSignIn, OwnClient,
        OwnClientSettings, ProviderSettings, SignIn,
    },
};
use nc_base::{Clock, MasterKey, Secret, SystemClock};
use nc_store::{Address, AuthorizationKind, Keyring, Scopes, Store};
use nextcloud_transport::{RetryPolicy, Server, ServerSettings};

use crate::browser;

pub(crate) const MCP: &str = "http://127.0.0.1:8000/mcp";
pub(crate) const CALLBACK: &str = "http://127.0.0.1:8000/oauth/callback";

pub(crate) struct World {
    pub(crate) server: Server,
    pub(crate) provider: IdentityProvider,
    pub(crate) store: Store,
    pub(crate) client: Arc<OwnClient>,
}

/// The client that the providers know.
pub(crate) fn configured() -> OwnClientSettings {
    OwnClientSettings {
        configured: Some(ClientCredentials {
            id: "nextcloud-mcp-server".to_owned(),
            secret: Some(Secret::new("mcp-secret")),
        }),
        ..OwnClientSettings::default()
    }
}

pub(crate) fn clock() -> Arc<dyn Clock> {
    Arc::new(SystemClock)
}

impl World {
    pub(crate) async fn at(issuer: &str, client: OwnClientSettings) -> Self {
        let mut settings = ServerSettings::new(issuer.parse().expect("a URL"));
        settings.retry = RetryPolicy::NEVER;
        let server = Server::build(settings).expect("good settings");
        let discovery = format!("{issuer}/.well-known/openid-configuration");
        let settings = ProviderSettings {
            discovery: discovery.parse().expect("a URL"),
            issuer: Some(issuer.to_owned()),
            public_issuer: None,
            jwks_uri: None,
            introspection_uri: None,
        };
        let provider = IdentityProvider::new(&server, clock(), settings);
        let keys = Keyring::new(&MasterKey::random(), []);
        let store = Store::open(&Address::memory(), keys, clock())
            .await
            .expect("a store");
        Self {
            client: OwnClient::new(provider.clone(), client, Some(store.clone())),
            server,
            provider,
            store,
        }
    }

    /// Sign `user` in, for `scopes` at `resource`.
    pub(crate) async fn sign_in(
        &self,
        user: &str,
        scopes: &str,
        resource: Option<&str>,
    ) -> Identity {
        let sign_in = SignIn::new(
            self.provider.clone(),
            Arc::clone(&self.client),
            self.store.clone(),
            CALLBACK.parse().expect("a URL"),
        );
        let binding = Secret::new("cookie");
        let new = NewSignIn {
            kind: AuthorizationKind::Browser,
            binding: &binding,
            scopes: &Scopes::parse(scopes),
            resource,
            data: &serde_json::Value::Null,
        };
        let url = sign_in.begin(&new).await.expect("begun");
        let query = browser::sign_in(self.server.http(), &url, user).await;
        let callback = Callback::parse(&query).expect("a callback");
        let finished = sign_in
            .finish(&callback, Some(&binding))
            .await
            .expect("ours");
        finished.outcome.expect("signed in")
    }

    /// The modes oauth and, before something is added, token_exchange.
    pub(crate) fn mode(&self, audiences: &[&str]) -> OAuth {
        let settings = OAuthSettings {
            audiences: audiences.iter().map(|&name| name.to_owned()).collect(),
            nextcloud: audiences.iter().map(|&name| name.to_owned()).collect(),
            nextcloud_issues: false,
            metadata: MCP.parse().expect("a URL"),
        };
        let (server, provider) = (self.server.clone(), self.provider.clone());
        OAuth::new(
            server,
            clock(),
            provider,
            Arc::clone(&self.client),
            settings,
        )
    }
}

pub(crate) async fn show(mode: &OAuth, token: &Secret) -> Result<Caller, AuthError> {
    mode.authenticate(&bearer(token)).await
}

/// The headers of a request with this token.
pub(crate) fn bearer(token: &Secret) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let value = format!("Bearer {}", token.expose())
        .parse()
        .expect("a header");
    headers.insert(header::AUTHORIZATION, value);
    headers
}

//! A small identity provider in front, a small Nextcloud behind, and the mode between them.

use std::sync::Arc;

use http::{HeaderMap, header};
use nc_auth::{
    AuthError, AuthorizationServer, Caller, LoginFlow,
    authorization::{Browser, CameBack, Connect, ConnectError, InFront},
    outward::Public,
    provider::{Callback, SignIn, UserOfClaims},
    token::Judge,
};
use nc_base::{Clock, Secret};
use nc_store::{AccountId, Person, Scopes, Store};
use serde_json::{Value, json};
use url::Url;

use super::cloud::{self, Cloud, SmallCloud};
use crate::small_provider::{MCP, NOW, World};

pub(crate) struct Front {
    pub(crate) world: World,
    pub(crate) store: Store,
    pub(crate) server: Arc<AuthorizationServer>,
    pub(crate) mode: LoginFlow,
    cloud: SmallCloud,
}

fn headers(authorization: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let value = authorization.parse().expect("a header");
    headers.insert(header::AUTHORIZATION, value);
    headers
}

impl Front {
    pub(crate) async fn start(user: UserOfClaims) -> Self {
        let world = World::start().await;
        let store = world.store().await;
        let cloud = SmallCloud::start().await;
        let nextcloud = cloud.server();
        let sign_in = SignIn::new(
            world.identity.clone(),
            Arc::clone(&world.client),
            store.clone(),
            "https://mcp.test/oauth/callback".parse().expect("a URL"),
        );
        let front = InFront {
            sign_in,
            scopes: Scopes::parse("openid profile"),
            user,
        };
        let settings = cloud::settings("https://mcp.test");
        let documents = Arc::new(Public::default());
        let server =
            AuthorizationServer::new(settings, store.clone(), nextcloud.clone(), documents);
        let server = Arc::new(server.behind(front));
        let clock: Arc<dyn Clock> = Arc::new(world.clock.clone());
        let (identity, client) = (world.identity.clone(), Arc::clone(&world.client));
        let judge = Judge::new(identity, client, vec![MCP.to_owned()], false);
        let metadata = "https://mcp.test/metadata".parse().expect("a URL");
        let mode = LoginFlow::new(nextcloud, Arc::clone(&server), metadata);
        Self {
            mode: mode.behind(judge, clock),
            world,
            store,
            server,
            cloud,
        }
    }

    pub(crate) fn cloud(&self) -> std::sync::MutexGuard<'_, Cloud> {
        self.cloud.state()
    }

    /// Whoever shows this token.
    pub(crate) async fn show(&self, token: &str) -> Result<Caller, AuthError> {
        self.mode
            .authenticate(&headers(&format!("Bearer {token}")))
            .await
    }

    /// Whoever shows a good token of `alice`.
    pub(crate) async fn alice(&self) -> Caller {
        let token = self.world.token(&json!({}));
        self.show(&token).await.expect("a caller")
    }

    pub(crate) fn account(&self, subject: &str) -> AccountId {
        let person = Person::new(self.world.issuer.as_str(), subject);
        person.expect("a person").account()
    }

    /// The ticket of the page that a tool gives to the caller whose account this is.
    pub(crate) async fn asked(&self, account: &AccountId) -> Secret {
        let asked = self.server.provision(account, None).await.expect("asked");
        let url = asked.login.expect("a page");
        Secret::new(url.rsplit('/').next().expect("a ticket"))
    }

    /// A browser opens the page of a ticket; where at the provider it goes on, and what it is then.
    pub(crate) async fn opened(&self, ticket: &Secret) -> (Url, Browser) {
        let opened = self.server.connect(ticket, &Browser::default()).await;
        let Connect::First(way) = opened.expect("a page") else {
            panic!("the provider comes first")
        };
        let browser = Browser {
            session: None,
            binding: Some(way.binding),
        };
        (way.url.parse().expect("a URL"), browser)
    }

    /// The provider signs `claims` in and sends the browser back.
    pub(crate) async fn signs_in(
        &self,
        claims: Value,
        url: &Url,
        browser: &Browser,
    ) -> Result<CameBack, ConnectError> {
        let of = |name: &str| {
            let mut pairs = url.query_pairs();
            let found = pairs.find(|(key, _)| key == name);
            found.map(|(_, value)| value.into_owned()).expect("a value")
        };
        let mut all = json!({
            "iss": self.world.issuer, "aud": "mcp", "nonce": of("nonce"), "exp": NOW + 300, "iat": NOW,
        });
        for (name, value) in claims.as_object().expect("claims") {
            all[name] = value.clone();
        }
        let id_token = self.world.signer.sign(&json!({ "typ": "JWT" }), &all);
        self.world.provider().token = Box::new(move |_| {
            let answer = json!({
                "access_token": "access", "token_type": "Bearer", "expires_in": 300, "id_token": id_token,
            });
            (200, answer.to_string())
        });
        let query = format!("state={}&code=c", of("state"));
        let callback = Callback::parse(&query).expect("a callback");
        self.server.come_back(&callback, browser, "peer").await
    }

    /// From the caller's wish to the page that waits for Nextcloud.
    pub(crate) async fn waits(&self, claims: Value) -> (Secret, Browser) {
        self.alice().await;
        let ticket = self.asked(&self.account("alice")).await;
        let (url, browser) = self.opened(&ticket).await;
        let came = self.signs_in(claims, &url, &browser).await;
        (came.expect("signed in").ticket.expect("a page"), browser)
    }
}

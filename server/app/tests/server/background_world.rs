//! An identity provider where people sign in and allow background work, and the modes oauth and token_exchange before it.

use std::{
    net::Ipv4Addr,
    sync::{Arc, Mutex},
};

use axum::{
    Json, Router,
    body::{Body, Bytes},
    extract::State,
    routing,
};
use http::{HeaderMap, Request, StatusCode, header};
use nextcloud_mcp_server::Overrides;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use url::Url;

use crate::support::{self, Answer, TestServer, meta};

pub(crate) const PUBLIC: &str = "https://mcp.test";
/// What the provider introspects as a token of alice, with the scope openid.
pub(crate) const ALICE: &str = "alice-app-password";
/// And of bob.
pub(crate) const BOB: &str = "bob-app-password";
/// One of alice that is exchanged for one that the sandbox takes.
pub(crate) const ALICE_EXCHANGED: &str = "alices-exchanged-token";
/// One of alice without the scope openid.
pub(crate) const ALICE_NARROW: &str = "alices-narrow-token";

/// A server, and the provider before which it stands.
pub(crate) struct World {
    pub(crate) server: TestServer,
    pub(crate) provider: Provider,
}

/// What the provider saw.
#[derive(Clone, Default)]
pub(crate) struct Provider {
    revoked: Arc<Mutex<Vec<String>>>,
}

impl Provider {
    /// The tokens that were revoked.
    pub(crate) fn revoked(&self) -> Vec<String> {
        self.revoked.lock().expect("unpoisoned").clone()
    }

    async fn start(&self) -> String {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
        let listener = listener.expect("a port");
        let issuer = format!("http://{}", listener.local_addr().expect("an address"));
        let at = |path: &str| format!("{issuer}{path}");
        let document = json!({
            "issuer": issuer,
            "authorization_endpoint": at("/authorize"),
            "token_endpoint": at("/token"),
            "userinfo_endpoint": at("/userinfo"),
            "revocation_endpoint": at("/revoke"),
            "introspection_endpoint": at("/introspect"),
            "code_challenge_methods_supported": ["S256"],
        });
        let shown = move || async move { Json(document) };
        let router = Router::new()
            .route("/.well-known/openid-configuration", routing::get(shown))
            .route("/introspect", routing::post(introspect))
            .route("/token", routing::post(token))
            .route("/userinfo", routing::get(userinfo))
            .route("/revoke", routing::post(revoke))
            .with_state(self.clone());
        #[expect(
            clippy::disallowed_methods,
            reason = "the task ends with the runtime of the test"
        )]
        tokio::spawn(async move { axum::serve(listener, router).await });
        issuer
    }
}

fn field(body: &Bytes, name: &str) -> String {
    let mut pairs = url::form_urlencoded::parse(body);
    let found = pairs.find(|(key, _)| key == name);
    found
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

async fn introspect(body: Bytes) -> Json<Value> {
    let told = |user: &str, scope: &str| {
        let aud = ["https://mcp.test/mcp", "nextcloud"];
        json!({ "active": true, "sub": user, "client_id": "c", "aud": aud, "scope": scope, "exp": 4_000_000_000_i64 })
    };
    Json(match field(&body, "token").as_str() {
        ALICE | ALICE_EXCHANGED => told("alice", "openid notes.read"),
        BOB => told("bob", "openid notes.read"),
        ALICE_NARROW => told("alice", "notes.read"),
        _ => json!({ "active": false }),
    })
}

/// A code is the name of whoever signed in; an exchange gives what Nextcloud takes.
async fn token(body: Bytes) -> Json<Value> {
    let mut answer = json!({ "token_type": "Bearer", "expires_in": 300, "scope": "openid offline_access notes.read" });
    let code = field(&body, "code");
    if code.is_empty() {
        let known = field(&body, "subject_token") == ALICE_EXCHANGED;
        answer["access_token"] = json!(if known { ALICE } else { "for-nextcloud" });
        answer["issued_token_type"] = json!("urn:ietf:params:oauth:token-type:access_token");
    } else {
        answer["access_token"] = json!(format!("access-of-{code}"));
        answer["refresh_token"] = json!(format!("refresh-of-{code}"));
    }
    Json(answer)
}

async fn userinfo(headers: HeaderMap) -> Json<Value> {
    let shown = headers[header::AUTHORIZATION].to_str().expect("text");
    let user = shown.trim_start_matches("Bearer access-of-");
    Json(json!({ "sub": user }))
}

async fn revoke(State(provider): State<Provider>, body: Bytes) -> StatusCode {
    let token = field(&body, "token");
    provider.revoked.lock().expect("unpoisoned").push(token);
    StatusCode::OK
}

impl World {
    /// Where people may allow background work.
    pub(crate) async fn start(mode: &str) -> Self {
        Self::with(
            mode,
            &[("ENABLE_BACKGROUND_OPERATIONS", "true")],
            Overrides::default(),
        )
        .await
    }

    pub(crate) async fn with(mode: &str, extra: &[(&str, &str)], overrides: Overrides) -> Self {
        let provider = Provider::default();
        let issuer = provider.start().await;
        let discovery = format!("{issuer}/.well-known/openid-configuration");
        let settings = [
            ("MCP_DEPLOYMENT_MODE", mode),
            ("NEXTCLOUD_MCP_SERVER_URL", PUBLIC),
            ("OIDC_DISCOVERY_URL", discovery.as_str()),
            ("NEXTCLOUD_OIDC_CLIENT_ID", "mcp"),
            ("NEXTCLOUD_OIDC_CLIENT_SECRET", "canary-client-secret"),
        ];
        let overrides = Overrides {
            store: Some(support::store_at(Arc::clone(&overrides.clock)).await),
            ..overrides
        };
        let server = TestServer::start_at(&[&settings[..], extra].concat(), overrides).await;
        Self { server, provider }
    }

    /// Call a tool of a client that can do `can`, with `more` in the request.
    pub(crate) async fn call(&self, token: &str, tool: &str, can: &Value, more: Value) -> Answer {
        let bearer = format!("Bearer {token}");
        let mut params = json!({ "name": tool, "arguments": {}, "_meta": meta(can) });
        for (name, value) in more.as_object().expect("fields") {
            params[name] = value.clone();
        }
        let headers = [("Authorization", bearer.as_str())];
        self.server.ask("", &headers, "tools/call", params).await
    }

    /// What a tool tells a client that can ask nobody.
    pub(crate) async fn told(&self, token: &str, tool: &str) -> Value {
        let answer = self.call(token, tool, &json!({}), json!({})).await;
        let told = &answer.body["result"]["structuredContent"];
        assert!(told.is_object(), "{} {}", answer.status, answer.body);
        told.clone()
    }

    /// Open `url` in a browser and sign in as `user`; what the last page says.
    pub(crate) async fn sign_in(&self, url: &str, user: &str) -> (StatusCode, String) {
        let path = url.strip_prefix(PUBLIC).expect("a page of ours");
        let begun = self.page(path, None).await;
        let Some(location) = begun.headers.get(header::LOCATION) else {
            return (begun.status, begun.body.to_string());
        };
        let location = Url::parse(location.to_str().expect("text")).expect("an address");
        let state = location.query_pairs().find(|(name, _)| name == "state");
        let state = state.expect("a state").1.into_owned();
        let cookie = begun.headers[header::SET_COOKIE].to_str().expect("text");
        let cookie = cookie.split(';').next().expect("a pair");
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("state", &state)
            .append_pair("code", user)
            .finish();
        let page = self
            .page(&format!("/oauth/callback?{query}"), Some(cookie))
            .await;
        (page.status, page.body.to_string())
    }

    async fn page(&self, path: &str, cookie: Option<&str>) -> Answer {
        let mut request = Request::get(path).header(header::HOST, "mcp.test");
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let request = request.body(Body::empty()).expect("a request");
        self.server.send(request).await
    }
}

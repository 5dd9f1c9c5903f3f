//! An identity provider where people sign in and allow background work.

use std::{
    net::Ipv4Addr,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{Json, Router, body::Bytes, extract::State, routing};
use http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// What the provider introspects as a token of alice, with the scope openid.
pub(crate) const ALICE: &str = "alice-app-password";
/// And of bob.
pub(crate) const BOB: &str = "bob-app-password";
/// One of alice that is exchanged for one that the sandbox takes.
pub(crate) const ALICE_EXCHANGED: &str = "alices-exchanged-token";
/// One of alice without the scope openid.
pub(crate) const ALICE_NARROW: &str = "alices-narrow-token";

/// What the provider saw.
#[derive(Clone, Default)]
pub(crate) struct Provider {
    revoked: Arc<Mutex<Vec<String>>>,
    latency: Arc<Mutex<Duration>>,
}

impl Provider {
    /// The tokens that were revoked.
    pub(crate) fn revoked(&self) -> Vec<String> {
        self.revoked.lock().expect("unpoisoned").clone()
    }

    /// How long it takes for tokens from now on.
    pub(crate) fn set_latency(&self, latency: Duration) {
        *self.latency.lock().expect("unpoisoned") = latency;
    }

    pub(crate) async fn start(&self) -> String {
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
async fn token(State(provider): State<Provider>, body: Bytes) -> Json<Value> {
    let latency = *provider.latency.lock().expect("unpoisoned");
    tokio::time::sleep(latency).await;
    let mut answer = json!({ "token_type": "Bearer", "expires_in": 300, "scope": "openid offline_access notes.read" });
    let code = field(&body, "code");
    if code.is_empty() {
        let subject = field(&body, "subject_token");
        let known = [ALICE_EXCHANGED, "access-of-alice"].contains(&subject.as_str());
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

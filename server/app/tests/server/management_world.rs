//! What tests of the management API stand on.

use std::sync::Arc;

use axum::body::Body;
use base64::{Engine, engine::general_purpose::STANDARD};
use http::{Method, Request, header};
use nc_base::{FixedClock, MasterKey};
use nc_sandbox::Sandbox;
use nc_store::{AccountId, Address, ChainState, Keyring, Person, Store};
use nextcloud_mcp_server::Overrides;

use crate::{
    small_cloud::{APP, SmallCloud},
    support::{Answer, TestServer},
};

const SETTINGS: &[(&str, &str)] = &[
    ("MCP_DEPLOYMENT_MODE", "multi_user_basic"),
    ("ENABLE_BACKGROUND_OPERATIONS", "true"),
];

/// A server in front of a small cloud, its store and its time.
pub(crate) struct World {
    pub(crate) cloud: SmallCloud,
    pub(crate) server: TestServer,
    pub(crate) store: Store,
    pub(crate) clock: FixedClock,
}

impl World {
    pub(crate) async fn start() -> Self {
        Self::with(&[]).await
    }

    pub(crate) async fn with(more: &[(&str, &str)]) -> Self {
        let cloud = SmallCloud::start().await;
        let clock = FixedClock::new(jiff::Timestamp::from_second(1_800_000_000).expect("a time"));
        let keys = Keyring::new(&MasterKey::random(), []);
        let store = Store::open(&Address::memory(), keys, Arc::new(clock.clone()))
            .await
            .expect("a store");
        let overrides = Overrides {
            store: Some(store.clone()),
            clock: Arc::new(clock.clone()),
            ..Overrides::default()
        };
        let server = TestServer::before(
            Sandbox::empty(),
            cloud.port,
            &[SETTINGS, more].concat(),
            overrides,
        );
        Self {
            cloud,
            server,
            store,
            clock,
        }
    }

    pub(crate) async fn ask(&self, method: Method, path: &str, auth: &str, body: &str) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(format!("/api/v1{path}"))
            .header(header::HOST, "localhost")
            .header(header::AUTHORIZATION, auth)
            .body(Body::from(body.to_owned()));
        self.server.send(request.expect("a request")).await
    }

    pub(crate) async fn post(&self, password: &str, body: &str) -> Answer {
        let auth = basic("alice", password);
        self.ask(Method::POST, "/users/alice/app-password", &auth, body)
            .await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.ask(Method::GET, path, &basic("alice", APP), "").await
    }

    pub(crate) fn alice(&self) -> AccountId {
        let issuer = format!("http://127.0.0.1:{}", self.cloud.port);
        Person::new(issuer, "alice").expect("a person").account()
    }

    pub(crate) async fn events(&self) -> Vec<String> {
        let entries = self.store.audit().entries(None, None, 100).await;
        let mut events: Vec<_> = entries
            .expect("entries")
            .into_iter()
            .map(|entry| entry.event)
            .collect();
        events.reverse();
        let state = self.store.audit().verify().await.expect("a state");
        assert!(matches!(state, ChainState::Intact { .. }), "{state:?}");
        events
    }
}

pub(crate) fn basic(login: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{login}:{password}")))
}

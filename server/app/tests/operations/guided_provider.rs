//! An identity provider, as far as a start asks it: its document, and registrations.

use std::{
    net::Ipv4Addr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use axum::{
    Json, Router,
    body::Body,
    response::{IntoResponse, Response},
};
use http::{Request, StatusCode};
use serde::Deserialize;
use serde_json::json;
use tokio::net::TcpListener;

/// What is different about it.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Story {
    /// The methods of PKCE that it names, if any.
    pkce: Option<Vec<String>>,
    /// Whether clients may register.
    registers: bool,
    /// Its name, if not its address.
    issuer: Option<String>,
    /// The status of every answer, if not 200.
    answers: Option<u16>,
    /// How many requests it answers with 503 at first.
    away_at_first: u64,
}

impl Default for Story {
    fn default() -> Self {
        Self {
            pkce: Some(vec!["S256".to_owned()]),
            registers: true,
            issuer: None,
            answers: None,
            away_at_first: 0,
        }
    }
}

/// The provider, on a port of its own.
#[derive(Clone)]
pub(crate) struct Provider {
    story: Arc<Story>,
    port: u16,
    asked: Arc<AtomicU64>,
    registered: Arc<AtomicU64>,
}

impl Provider {
    pub(crate) async fn start(story: Story) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("a port");
        let provider = Self {
            story: Arc::new(story),
            port: listener.local_addr().expect("an address").port(),
            asked: Arc::default(),
            registered: Arc::default(),
        };
        let answers = provider.clone();
        let service = Router::new().fallback(move |request: Request<Body>| {
            let answer = answers.answer(request.uri().path());
            async move { answer }
        });
        #[expect(
            clippy::disallowed_methods,
            reason = "the task ends with the runtime of the test"
        )]
        tokio::spawn(async move { axum::serve(listener, service).await });
        provider
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn answer(&self, path: &str) -> Response {
        let count = self.asked.fetch_add(1, Ordering::SeqCst);
        if count < self.story.away_at_first {
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
        if let Some(status) = self.story.answers {
            return StatusCode::from_u16(status)
                .expect("a status")
                .into_response();
        }
        if path == "/register" {
            let number = self.registered.fetch_add(1, Ordering::SeqCst) + 1;
            let id = format!("registered-{number}");
            let made = json!({ "client_id": id, "client_secret": "canary", "client_secret_expires_at": 4_000_000_000_i64 });
            return (StatusCode::CREATED, Json(made)).into_response();
        }
        let url = self.url();
        Json(json!({
            "issuer": self.story.issuer.as_ref().unwrap_or(&url),
            "token_endpoint": format!("{url}/token"),
            "introspection_endpoint": format!("{url}/introspect"),
            "registration_endpoint": self.story.registers.then(|| format!("{url}/register")),
            "code_challenge_methods_supported": self.story.pkce.clone().unwrap_or_default(),
        }))
        .into_response()
    }
}

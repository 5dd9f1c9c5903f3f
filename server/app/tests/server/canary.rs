//! Secrets of every kind pass through a server that logs all it can: none of them is found again in logs or answers.

use std::{
    io,
    sync::{Arc, Mutex, PoisonError},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use nextcloud_mcp_server::log;
use serde_json::json;
use tracing::Level;
use tracing_subscriber::{
    EnvFilter,
    fmt::{MakeWriter, format::FmtSpan},
};

use crate::{
    oauth, smithery,
    support::{Answer, TestServer},
};

/// What was logged.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Lines {
    type Writer = Self;

    fn make_writer(&'w self) -> Self {
        self.clone()
    }
}

/// Logs, answers, and the secrets that must not be in either.
struct Watched {
    lines: Lines,
    seen: String,
    secrets: Vec<String>,
    _logging: tracing::subscriber::DefaultGuard,
}

impl Watched {
    /// Log everything of this thread, on which the whole test runs.
    fn begin(secrets: &[&str]) -> Self {
        let lines = Lines::default();
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter(EnvFilter::new(log::directives(Level::TRACE)))
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(lines.clone())
            .finish();
        Self {
            lines,
            seen: String::new(),
            secrets: secrets.iter().map(|secret| (*secret).to_owned()).collect(),
            _logging: tracing::subscriber::set_default(subscriber),
        }
    }

    fn see(&mut self, answer: &Answer) {
        self.seen.push_str(&format!(
            "{} {:?} {}",
            answer.status, answer.headers, answer.body
        ));
    }

    fn end(self) {
        let lines = self.lines.0.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = String::from_utf8_lossy(&lines);
        assert!(
            lines.contains("auth.") && lines.contains("tool.call"),
            "too little was logged: {lines}"
        );
        for secret in &self.secrets {
            for (place, text) in [("the log", &*lines), ("an answer", &self.seen)] {
                let at = text.find(secret.as_str());
                let around = at.map(|at| text.get(at.saturating_sub(200)..at).unwrap_or_default());
                assert_eq!(around, None, "{secret} is in {place}");
            }
        }
    }
}

fn basic(login: &str, password: &str) -> (String, String) {
    let encoded = STANDARD.encode(format!("{login}:{password}"));
    (format!("Basic {encoded}"), encoded)
}

#[tokio::test]
async fn passwords_are_neither_logged_nor_told() {
    let (good, good_text) = basic("alice", "alice-app-password");
    let (wrong, wrong_text) = basic("alice", "T0PSECRET-wrong");
    let key = "VDBQU0VDUkVULWtleS1vZi10aGlydHktdHdvLWJ5dGU=";
    let mut watched = Watched::begin(&[
        "alice-app-password",
        "T0PSECRET",
        &good_text,
        &wrong_text,
        key,
    ]);
    let settings = [
        ("MCP_DEPLOYMENT_MODE", "multi_user_basic"),
        ("TOKEN_ENCRYPTION_KEY", key),
    ];
    let server = TestServer::start(&settings).await;
    let note = json!({ "name": "nc_notes_get_note", "arguments": { "note_id": 1 } });
    let missing = json!({ "name": "nc_notes_get_note", "arguments": { "note_id": 987_654 } });
    for (header, params) in [
        (good.as_str(), &note),
        (good.as_str(), &missing),
        (wrong.as_str(), &note),
        ("Basic T0PSECRET-not-base64", &note),
        ("Bearer T0PSECRET-token", &note),
    ] {
        let headers = [("authorization", header)];
        watched.see(&server.ask("", &headers, "tools/call", params.clone()).await);
    }
    watched.see(
        &server
            .ask("?access_token=T0PSECRET-query", &[], "tools/call", note)
            .await,
    );
    watched.end();
}

#[tokio::test]
async fn tokens_and_the_secret_of_our_client_are_neither_logged_nor_told() {
    let mut watched =
        Watched::begin(&[oauth::ALICE, oauth::BOB, oauth::CLIENT_SECRET, "T0PSECRET"]);
    let server = oauth::server(&[]).await;
    let jwt = "eyJhbGciOiJSUzI1NiJ9.VDBQU0VDUkVU.T0PSECRET";
    for token in [
        oauth::ALICE,
        oauth::BOB,
        "T0PSECRET-token",
        jwt,
        "T0PSECRET two",
    ] {
        for tool in ["nc_notes_search_notes", "nc_users_get_me"] {
            let arguments = json!({ "query": "garden" });
            watched.see(&oauth::call(&server, token, tool, arguments).await);
        }
    }
    watched.end();
}

#[tokio::test]
async fn what_the_query_of_smithery_carries_is_neither_logged_nor_told() {
    let mut watched = Watched::begin(&["alice-app-password", "T0PSECRET"]);
    let (server, url) = smithery::server().await;
    let note = json!({ "name": "nc_notes_get_note", "arguments": { "note_id": 1 } });
    for query in [
        smithery::query(&url, "alice", "alice-app-password"),
        smithery::query(&url, "alice", "T0PSECRET-wrong"),
        smithery::query("https://T0PSECRET.internal", "alice", "T0PSECRET"),
        smithery::query(
            "https://u:T0PSECRET@cloud.example.org",
            "alice",
            "T0PSECRET",
        ),
        "?config=T0PSECRET&app_password=T0PSECRET".to_owned(),
    ] {
        watched.see(&server.ask(&query, &[], "tools/call", note.clone()).await);
        watched.see(&server.get(&format!("/elsewhere{query}")).await);
    }
    watched.end();
}

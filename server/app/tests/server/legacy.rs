//! A client of 2025-11-25 with a session: requests, events, and answers to what the server asks.

use axum::body::Body;
use futures::StreamExt;
use http::{Request, header};
use serde_json::{Value, json};

use crate::support::TestServer;

/// A session of one client.
pub(crate) struct Session<'s> {
    server: &'s TestServer,
    id: String,
    revision: &'static str,
    bearer: Option<&'s str>,
    /// The answer to `initialize`.
    pub(crate) about: Value,
}

/// The messages of one answer, as they come.
pub(crate) struct Events {
    body: axum::body::BodyDataStream,
    read: String,
}

impl<'s> Session<'s> {
    /// Begin a session of a client that can do `can`.
    pub(crate) async fn begin(server: &'s TestServer, can: Value) -> Self {
        Self::begin_as(server, "2025-11-25", can).await
    }

    /// The same, of a client that shows this access token.
    pub(crate) async fn begin_with(server: &'s TestServer, token: &'s str, can: Value) -> Self {
        Self::open(server, "2025-11-25", can, Some(token)).await
    }

    /// The same, of a client of this revision.
    pub(crate) async fn begin_as(
        server: &'s TestServer,
        revision: &'static str,
        can: Value,
    ) -> Self {
        Self::open(server, revision, can, None).await
    }

    async fn open(
        server: &'s TestServer,
        revision: &'static str,
        can: Value,
        bearer: Option<&'s str>,
    ) -> Self {
        let mut session = Self {
            server,
            id: String::new(),
            revision,
            bearer,
            about: Value::Null,
        };
        let params = json!({
            "protocolVersion": revision,
            "capabilities": can,
            "clientInfo": { "name": "test", "version": "0" },
        });
        let hello = json!({ "jsonrpc": "2.0", "id": 0, "method": "initialize", "params": params });
        let answer = server.open(session.request(&hello)).await;
        let id = answer.headers().get("mcp-session-id");
        session.id = id
            .and_then(|id| id.to_str().ok())
            .unwrap_or_default()
            .to_owned();
        let mut events = Events::of(answer);
        session.about = events.next().await.expect("an answer to initialize");
        session
            .tell(&json!({ "jsonrpc": "2.0", "method": "notifications/initialized" }))
            .await;
        session
    }

    /// Send a request; its events come.
    pub(crate) async fn ask(&self, id: i64, method: &str, params: Value) -> Events {
        let message = json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params });
        Events::of(self.server.open(self.request(&message)).await)
    }

    /// Send a notification or an answer.
    pub(crate) async fn tell(&self, message: &Value) {
        let answer = self.server.send(self.request(message)).await;
        assert!(
            answer.status.is_success(),
            "{} {}",
            answer.status,
            answer.body
        );
    }

    fn request(&self, message: &Value) -> Request<Body> {
        let mut request = Request::post("/mcp")
            .header(header::HOST, "localhost")
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json, text/event-stream")
            .header("mcp-protocol-version", self.revision);
        if let Some(token) = self.bearer {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        if !self.id.is_empty() {
            request = request.header("mcp-session-id", &self.id);
        }
        let body = Body::from(message.to_string());
        request.body(body).expect("a request")
    }
}

impl Events {
    fn of(answer: http::Response<Body>) -> Self {
        Self {
            body: answer.into_body().into_data_stream(),
            read: String::new(),
        }
    }

    /// The next message.
    pub(crate) async fn next(&mut self) -> Option<Value> {
        loop {
            if let Ok(message) = serde_json::from_str(self.read.trim()) {
                self.read.clear();
                return Some(message);
            }
            while let Some((line, rest)) = self.read.split_once('\n') {
                let (line, rest) = (line.trim().to_owned(), rest.to_owned());
                self.read = rest;
                let data = line.strip_prefix("data:").map(str::trim);
                if let Some(message) = data.and_then(|data| serde_json::from_str(data).ok()) {
                    return Some(message);
                }
            }
            let bytes = self.body.next().await?.ok()?;
            self.read.push_str(&String::from_utf8_lossy(&bytes));
        }
    }
}

//! A server, a sandbox behind it, and requests as clients send them.

use std::sync::{Arc, Mutex};

use axum::{Router, body::Body};
use http::{Request, Response, StatusCode, header};
use http_body_util::BodyExt;
use nc_base::{Clock, MasterKey, SystemClock};
use nc_sandbox::Sandbox;
use nc_store::{Address, Keyring, Store};
use nextcloud_mcp_server::{
    Overrides, Server,
    config::{Config, Sources},
};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower::ServiceExt;

use crate::sandbox_server;

/// A server in front of a sandbox with sample data.
pub(crate) struct TestServer {
    pub(crate) sandbox: Sandbox,
    server: Mutex<Option<Server>>,
    router: Router,
    port: u16,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: Value,
}

const SINGLE: &[(&str, &str)] = &[
    ("NEXTCLOUD_USERNAME", "alice"),
    ("NEXTCLOUD_PASSWORD", "alice-app-password"),
];

impl TestServer {
    /// Acting as alice, with more settings.
    pub(crate) async fn single_user(settings: &[(&str, &str)]) -> Self {
        Self::start(&[SINGLE, settings].concat()).await
    }

    /// Acting as whoever sends credentials.
    pub(crate) async fn multi_user() -> Self {
        Self::start(&[("MCP_DEPLOYMENT_MODE", "multi_user_basic")]).await
    }

    /// With these settings.
    pub(crate) async fn start(settings: &[(&str, &str)]) -> Self {
        Self::start_at(settings, Overrides::default()).await
    }

    /// With these settings and replacements.
    pub(crate) async fn start_at(settings: &[(&str, &str)], overrides: Overrides) -> Self {
        let (sandbox, port) = sandbox_server::start().await;
        Self::before(sandbox, port, settings, overrides)
    }

    /// Another server with these settings in front of the same Nextcloud.
    pub(crate) fn replica(&self, settings: &[(&str, &str)]) -> Self {
        self.replica_with(settings, Overrides::default())
    }

    /// The same, with replacements.
    pub(crate) fn replica_with(&self, settings: &[(&str, &str)], overrides: Overrides) -> Self {
        let settings = [SINGLE, settings].concat();
        Self::before(self.sandbox.clone(), self.port, &settings, overrides)
    }

    /// A server in front of a Nextcloud at a port of loopback.
    pub(crate) fn before(
        sandbox: Sandbox,
        port: u16,
        settings: &[(&str, &str)],
        overrides: Overrides,
    ) -> Self {
        let host = format!("http://127.0.0.1:{port}");
        let mut all = settings.to_vec();
        all.push(("NEXTCLOUD_HOST", &host));
        let config = Config::parse(Sources::of(all)).expect("a configuration");
        let server = Server::build(config, overrides).expect("a server");
        Self {
            sandbox,
            router: server.router(),
            server: Mutex::new(Some(server)),
            port,
        }
    }

    /// A server that was told of no Nextcloud.
    pub(crate) fn alone(sandbox: Sandbox, settings: &[(&str, &str)], overrides: Overrides) -> Self {
        let config = Config::parse(Sources::of(settings.iter().copied()));
        let server = Server::build(config.expect("a configuration"), overrides);
        let server = server.expect("a server");
        Self {
            sandbox,
            router: server.router(),
            server: Mutex::new(Some(server)),
            port: 0,
        }
    }

    /// Serve on a port, once.
    pub(crate) async fn serve(
        &self,
        listener: TcpListener,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> std::io::Result<()> {
        let server = self
            .server
            .lock()
            .expect("unpoisoned")
            .take()
            .expect("not served yet");
        server.serve(listener, shutdown).await
    }

    /// Serving on a port until the runtime of the test ends, once.
    pub(crate) fn serving(
        &self,
        listener: TcpListener,
    ) -> impl Future<Output = std::io::Result<()>> + Send + 'static {
        let server = self.server.lock().expect("unpoisoned").take();
        let server = server.expect("not served yet");
        async move { server.serve(listener, std::future::pending()).await }
    }

    /// The address of the sandbox.
    pub(crate) fn nextcloud(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let (parts, body) = self.open(request).await.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        let body = serde_json::from_slice(&bytes)
            .unwrap_or_else(|_| json!(String::from_utf8_lossy(&bytes)));
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    /// One request as it is; the body of the answer still comes.
    pub(crate) async fn open(&self, request: Request<Body>) -> Response<Body> {
        let answer = self.router.clone().oneshot(request).await;
        answer.expect("infallible")
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        let request = Request::get(path)
            .header(header::HOST, "localhost")
            .body(Body::empty());
        self.send(request.expect("a request")).await
    }

    /// One request of 2026-07-28 to `/mcp`, of a client that can do nothing special; its result.
    pub(crate) async fn ask(
        &self,
        query: &str,
        headers: &[(&str, &str)],
        method: &str,
        params: Value,
    ) -> Answer {
        let mut params = params;
        if params.get("_meta").is_none() {
            params["_meta"] = meta(&json!({}));
        }
        let mut request = Request::post(format!("/mcp{query}"))
            .header(header::HOST, "localhost")
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json, text/event-stream")
            .header("mcp-protocol-version", "2026-07-28")
            .header("mcp-method", method);
        if let Some(name) = params
            .get("name")
            .or_else(|| params.get("uri"))
            .and_then(Value::as_str)
        {
            request = request.header("mcp-name", name);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let message = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params });
        self.send(
            request
                .body(Body::from(message.to_string()))
                .expect("a request"),
        )
        .await
    }

    pub(crate) async fn call(&self, tool: &str, arguments: Value) -> Answer {
        self.ask(
            "",
            &[],
            "tools/call",
            json!({ "name": tool, "arguments": arguments }),
        )
        .await
    }

    /// The names that a list with this query and these headers shows.
    pub(crate) async fn listed(&self, query: &str, headers: &[(&str, &str)]) -> Vec<String> {
        let answer = self.ask(query, headers, "tools/list", json!({})).await;
        let tools = answer.body["result"]["tools"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        tools
            .iter()
            .filter_map(|tool| Some(tool["name"].as_str()?.to_owned()))
            .collect()
    }
}

/// A store in memory, under a key of its own.
pub(crate) async fn store() -> Store {
    store_at(Arc::new(SystemClock)).await
}

/// The same, by another clock.
pub(crate) async fn store_at(clock: Arc<dyn Clock>) -> Store {
    let keys = Keyring::new(&MasterKey::random(), []);
    let opened = Store::open(&Address::memory(), keys, clock).await;
    opened.expect("a store in memory")
}

/// What each request of 2026-07-28 says of a client that can do `can`.
pub(crate) fn meta(can: &Value) -> Value {
    json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": can,
    })
}

impl Answer {
    /// The text of a tool's result.
    pub(crate) fn text(&self) -> &str {
        self.body["result"]["content"][0]["text"]
            .as_str()
            .unwrap_or_default()
    }
}

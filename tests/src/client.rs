//! A client of the program in process: one request of the 2026-07-28 revision, no port.

use std::sync::Arc;

use anyhow::{Context as _, bail};
use axum::body::Body;
use http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use nc_auth::Grants;
use nc_base::Clock;
use nextcloud_mcp_server::{
    Overrides, Server,
    config::{Config, Sources},
    extract::InProcess,
};
use serde_json::{Value, json};
use tower::ServiceExt as _;

use crate::{
    case::READ,
    modern::{REVISION, agreed, with_meta},
};

/// The outcome of a tool call.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// `structuredContent`, or the first content of a resource.
    Result(Value),
    /// The text of an `isError` result, or of the failure to read a resource.
    Error(String),
}

/// A client and the server it talks to.
#[derive(Debug)]
pub struct Client {
    server: Server,
}

impl Client {
    /// A server with these settings, by their environment names.
    ///
    /// # Errors
    /// When the settings cannot be used.
    pub fn start<'a>(
        settings: impl IntoIterator<Item = (&'a str, &'a str)>,
        clock: Arc<dyn Clock>,
    ) -> anyhow::Result<Self> {
        Self::granted(settings, clock, Grants::All)
    }

    /// The same, and callers may do no more than `grants`.
    ///
    /// # Errors
    /// When the settings cannot be used.
    pub fn granted<'a>(
        settings: impl IntoIterator<Item = (&'a str, &'a str)>,
        clock: Arc<dyn Clock>,
        grants: Grants,
    ) -> anyhow::Result<Self> {
        let config = Config::parse(Sources::of(settings))?;
        // The documents of the cases are ours: nothing in them needs a process to die for.
        let extractor = Arc::new(InProcess(config.documents));
        let overrides = Overrides {
            clock,
            extractor: Some(extractor),
            grants,
            ..Overrides::default()
        };
        let server = Server::build(config, overrides)?;
        Ok(Self { server })
    }

    /// Call a tool; the person behind this client agrees to everything.
    ///
    /// # Errors
    /// When the answer is a protocol error.
    pub async fn call(&self, tool: &str, args: &Value) -> anyhow::Result<Outcome> {
        if tool == READ {
            return self.read(args).await;
        }
        let params = json!({"name": tool, "arguments": args});
        let mut result = self
            .request("tools/call", Some(tool), params.clone())
            .await?;
        if let Some(answers) = agreed(&result) {
            let mut again = params;
            if let Some(again) = again.as_object_mut() {
                again.insert("inputResponses".to_owned(), answers);
                let state = result.get("requestState").cloned().unwrap_or_default();
                again.insert("requestState".to_owned(), state);
            }
            result = self.request("tools/call", Some(tool), again).await?;
        }
        if result.get("isError") == Some(&Value::Bool(true)) {
            let text = result.pointer("/content/0/text").and_then(Value::as_str);
            return Ok(Outcome::Error(
                text.context("an error without text")?.to_owned(),
            ));
        }
        let structured = result
            .get("structuredContent")
            .context("no structuredContent")?;
        Ok(Outcome::Result(structured.clone()))
    }

    async fn read(&self, args: &Value) -> anyhow::Result<Outcome> {
        let uri = args.get("uri").and_then(Value::as_str);
        let (_, message) = self.message(READ, uri, args.clone()).await?;
        if let Some(text) = message.pointer("/error/message").and_then(Value::as_str) {
            return Ok(Outcome::Error(text.to_owned()));
        }
        let contents = message.pointer("/result/contents/0");
        let contents = contents.with_context(|| format!("no contents: {message}"))?;
        Ok(Outcome::Result(contents.clone()))
    }

    /// Send any request and give its result.
    ///
    /// # Errors
    /// When the answer is a protocol error or none.
    pub async fn request(
        &self,
        method: &str,
        name: Option<&str>,
        params: Value,
    ) -> anyhow::Result<Value> {
        let (status, message) = self.message(method, name, params).await?;
        match message.get("result") {
            Some(result) if status == StatusCode::OK => Ok(result.clone()),
            _ => bail!("{status}: {message}"),
        }
    }

    async fn message(
        &self,
        method: &str,
        name: Option<&str>,
        params: Value,
    ) -> anyhow::Result<(StatusCode, Value)> {
        let params = with_meta(params, "nc-tests", true);
        let mut request = Request::post("/mcp")
            .header("host", "127.0.0.1")
            .header("content-type", "application/json")
            .header("accept", "application/json, text/event-stream")
            .header("mcp-protocol-version", REVISION)
            .header("mcp-method", method);
        if let Some(name) = name {
            request = request.header("mcp-name", name);
        }
        let body = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params});
        let request = request.body(Body::from(body.to_string()))?;
        let answer = self.server.router().oneshot(request).await?;
        let status = answer.status();
        let bytes = answer.into_body().collect().await?.to_bytes();
        let text = String::from_utf8_lossy(&bytes);
        let message = message(&text).with_context(|| format!("{status}: {text}"))?;
        Ok((status, message))
    }
}

/// The answer in a JSON body, or in the last event of an event stream.
fn message(text: &str) -> anyhow::Result<Value> {
    let mut events = text.lines().filter_map(|line| line.strip_prefix("data:"));
    let last = events.rfind(|data| data.contains("\"id\""));
    Ok(serde_json::from_str(last.unwrap_or(text).trim())?)
}

//! Between the program and the real Nextcloud: hands everything on and keeps a copy.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::Context as _;
use axum::{Router, body::Body as HttpBody, extract::Request, response::Response};
use http::HeaderMap;
use http_body_util::BodyExt as _;
use tokio::{net::TcpListener, task::AbortHandle};

use crate::case::{Body, Exchange};

/// Headers of a request on which the answer depends.
const SENT: [&str; 10] = [
    "depth",
    "destination",
    "if",
    "if-match",
    "if-none-match",
    "overwrite",
    "range",
    "x-nc-webdav-auto-mkcol",
    "x-nc-paginate",
    "oc-total-length",
];
/// Headers of an answer that the program may read.
const ANSWERED: [&str; 15] = [
    "content-location",
    "content-range",
    "content-type",
    "etag",
    "last-modified",
    "location",
    "oc-etag",
    "oc-fileid",
    "retry-after",
    "x-activity-last-given",
    "x-chat-last-given",
    "x-nc-paginate-token",
    "x-nc-paginate-total",
    "x-notes-chunk-cursor",
    "x-notes-chunk-pending",
];

/// The proxy, on loopback; gone when dropped.
#[derive(Debug)]
pub(super) struct Proxy {
    pub(super) url: String,
    seen: Arc<Mutex<Vec<Exchange>>>,
    task: AbortHandle,
}

impl Proxy {
    /// Hand everything on to `target`.
    #[expect(clippy::disallowed_methods, reason = "the proxy ends with its owner")]
    pub(super) async fn start(target: &str) -> anyhow::Result<Self> {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let http = http_client()?;
        let (target, own, copies) = (
            target.trim_end_matches('/').to_owned(),
            url.clone(),
            Arc::clone(&seen),
        );
        let app = Router::new().fallback(move |request: Request| {
            let (http, target, own, copies) = (
                http.clone(),
                target.clone(),
                own.clone(),
                Arc::clone(&copies),
            );
            async move {
                pass(&http, &target, &own, &copies, request)
                    .await
                    .unwrap_or_else(|error| {
                        let mut answer = Response::new(HttpBody::from(format!("proxy: {error:#}")));
                        *answer.status_mut() = http::StatusCode::BAD_GATEWAY;
                        answer
                    })
            }
        });
        let task = tokio::spawn(async move { axum::serve(listener, app).await }).abort_handle();
        Ok(Self { url, seen, task })
    }

    /// What passed since the last time.
    pub(super) fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A client for the recorder itself.
pub(super) fn http_client() -> anyhow::Result<reqwest::Client> {
    // A second call finds the provider of the first, which is the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    Ok(client.no_gzip().build()?)
}

async fn pass(
    client: &reqwest::Client,
    target: &str,
    own: &str,
    copies: &Mutex<Vec<Exchange>>,
    request: Request,
) -> anyhow::Result<Response> {
    let (head, body) = request.into_parts();
    let sent = body.collect().await?.to_bytes();
    let path = head
        .uri
        .path_and_query()
        .map_or("/", |path| path.as_str())
        .to_owned();
    let mut headers = head.headers.clone();
    for name in [
        "host",
        "content-length",
        "accept-encoding",
        "connection",
        "transfer-encoding",
    ] {
        headers.remove(name);
    }
    if let Some(to) = headers.get("destination").and_then(|to| to.to_str().ok()) {
        let to = to.replace(own, target);
        headers.insert("destination", to.parse()?);
    }
    let answer = client
        .request(head.method.clone(), format!("{target}{path}"))
        .headers(headers)
        .body(sent.clone())
        .send()
        .await?;
    let (status, answered) = (answer.status(), answer.headers().clone());
    let reply = answer.bytes().await?;
    let exchange = Exchange {
        method: head.method.to_string(),
        path,
        send: kept(&head.headers, &SENT)?,
        body: Body::of(&sent),
        status: status.as_u16(),
        headers: kept(&answered, &ANSWERED)?,
        reply: Body::of(&reply),
    };
    copies
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(exchange);
    let mut out = Response::builder().status(status);
    for (name, value) in answered.iter().filter(|(name, _)| {
        ![
            http::header::TRANSFER_ENCODING,
            http::header::CONTENT_LENGTH,
        ]
        .contains(name)
    }) {
        out = out.header(name, value);
    }
    Ok(out.body(HttpBody::from(reply))?)
}

fn kept(headers: &HeaderMap, names: &[&str]) -> anyhow::Result<BTreeMap<String, String>> {
    let mut kept = BTreeMap::new();
    for name in names {
        if let Some(value) = headers.get(*name) {
            let value = value.to_str().with_context(|| format!("header {name}"))?;
            kept.insert((*name).to_owned(), value.to_owned());
        }
    }
    Ok(kept)
}

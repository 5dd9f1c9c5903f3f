//! A Nextcloud that answers what was recorded and nothing else.

use std::sync::{Arc, Mutex, PoisonError};

use axum::{Router, body::Body as HttpBody, extract::Request, response::Response};
use http_body_util::BodyExt as _;
use tokio::{net::TcpListener, task::AbortHandle};

use crate::case::{Body, CLOUD, Exchange};

/// The recorded server, on loopback; gone when dropped.
#[derive(Debug)]
pub struct Scripted {
    url: String,
    state: Arc<Mutex<State>>,
    task: AbortHandle,
}

#[derive(Debug, Default)]
struct State {
    open: Vec<Exchange>,
    unexpected: Vec<String>,
}

impl Scripted {
    /// Answer these exchanges, in any order, each once.
    ///
    /// # Errors
    /// When no port can be opened.
    #[expect(
        clippy::disallowed_methods,
        reason = "the test server ends with its owner"
    )]
    pub async fn start(exchanges: &[Exchange]) -> anyhow::Result<Self> {
        let state = Arc::new(Mutex::new(State {
            open: exchanges.to_vec(),
            ..State::default()
        }));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let (shared, own) = (Arc::clone(&state), url.clone());
        let app = Router::new().fallback(move |request: Request| {
            let (state, own) = (Arc::clone(&shared), own.clone());
            async move { answer(&state, &own, request).await }
        });
        let task = tokio::spawn(async move { axum::serve(listener, app).await }).abort_handle();
        Ok(Self { url, state, task })
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What went otherwise than recorded: exchanges that never came, requests that nobody recorded.
    pub fn complaints(&self) -> Vec<String> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let unmet = state.open.iter();
        let unmet = unmet.map(|one| format!("never asked: {} {}", one.method, one.path));
        unmet.chain(state.unexpected.iter().cloned()).collect()
    }
}

impl Drop for Scripted {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(state: &Mutex<State>, own: &str, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let bytes = body
        .collect()
        .await
        .map(http_body_util::Collected::to_bytes)
        .unwrap_or_default();
    let sent = Body::of(
        String::from_utf8_lossy(&bytes)
            .replace(own, CLOUD)
            .as_bytes(),
    );
    let sent = if std::str::from_utf8(&bytes).is_ok() {
        sent
    } else {
        Body::of(&bytes)
    };
    let path = head.uri.path_and_query().map_or("/", |path| path.as_str());
    let fits = |one: &Exchange| {
        let headers = one.send.iter().all(|(name, value)| {
            let got = head.headers.get(name).and_then(|got| got.to_str().ok());
            got.map(|got| got.replace(own, CLOUD)).as_deref() == Some(value)
        });
        one.method == head.method.as_str() && one.path == path && one.body == sent && headers
    };
    let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(at) = state.open.iter().position(fits) else {
        state
            .unexpected
            .push(format!("nobody recorded: {} {path} {sent:?}", head.method));
        return plain(500, "nobody recorded this request");
    };
    let found = state.open.remove(at);
    reply(&found, own).unwrap_or_else(|error| plain(500, &error.to_string()))
}

fn reply(found: &Exchange, own: &str) -> anyhow::Result<Response> {
    let mut answer = Response::builder().status(found.status);
    for (name, value) in &found.headers {
        answer = answer.header(name, value.replace(CLOUD, own));
    }
    // Links in bodies keep the recorded host: tools hand them on as they are.
    Ok(answer.body(HttpBody::from(found.reply.bytes()?))?)
}

fn plain(status: u16, text: &str) -> Response {
    let mut answer = Response::new(HttpBody::from(text.to_owned()));
    *answer.status_mut() = http::StatusCode::from_u16(status).unwrap_or_default();
    answer
}

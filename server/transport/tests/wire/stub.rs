//! A server that says what a test tells it to, one connection per request, and remembers what it was sent.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use nc_base::Secret;
use nextcloud_transport::{Credentials, RetryPolicy, Server, ServerSettings, Session};
use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader},
    net::TcpListener,
    task::JoinSet,
};
use url::Url;

/// What the server does with one request.
pub(crate) enum Reply {
    /// Answer with these bytes and close.
    Bytes(Vec<u8>),
    /// Send these bytes, then nothing more, and keep the connection.
    Stall(Vec<u8>),
    /// Close without a word.
    Close,
}

/// An answer with a body; `headers` are lines such as `Retry-After: 1`.
pub(crate) fn reply(status: u16, headers: &[&str], body: impl AsRef<[u8]>) -> Reply {
    let body = body.as_ref();
    let mut head = format!("HTTP/1.1 {status} X\r\nConnection: close\r\n");
    for line in headers {
        head.push_str(line);
        head.push_str("\r\n");
    }
    if status != 204 && status != 304 {
        head.push_str("Content-Length: ");
        head.push_str(&body.len().to_string());
        head.push_str("\r\n");
    }
    head.push_str("\r\n");
    Reply::Bytes([head.as_bytes(), body].concat())
}

/// A JSON answer.
pub(crate) fn json(status: u16, body: &Value) -> Reply {
    reply(
        status,
        &["Content-Type: application/json; charset=utf-8"],
        body.to_string(),
    )
}

/// An OCS answer: HTTP `status` with `code` in the envelope.
pub(crate) fn ocs(status: u16, code: i64, data: &Value) -> Reply {
    let meta =
        serde_json::json!({"status": "x", "statuscode": code, "message": "said in the envelope"});
    json(
        status,
        &serde_json::json!({"ocs": {"meta": meta, "data": data}}),
    )
}

/// A request as it arrived.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known == name);
        found.next().map(|(_, value)| value.as_str())
    }
}

#[derive(Default)]
struct Script {
    replies: VecDeque<Reply>,
    seen: Vec<Seen>,
}

/// A running stub; stops when dropped.
pub(crate) struct Stub {
    script: Arc<Mutex<Script>>,
    port: u16,
    _tasks: JoinSet<()>,
}

impl Stub {
    /// A server that gives these answers in this order, and 500 after the last.
    pub(crate) async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self::start_with(replies, |stream| async move { Some(stream) }).await
    }

    /// The same, each connection first passed through `wrap`.
    pub(crate) async fn start_with<S, F>(
        replies: impl IntoIterator<Item = Reply>,
        wrap: impl Fn(tokio::net::TcpStream) -> F + Send + Sync + 'static,
    ) -> Self
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
        F: Future<Output = Option<S>> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("bound").port();
        let script = Arc::new(Mutex::new(Script {
            replies: replies.into_iter().collect(),
            seen: Vec::new(),
        }));
        let shared = Arc::clone(&script);
        let mut tasks = JoinSet::new();
        tasks.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let (shared, ready) = (Arc::clone(&shared), wrap(stream));
                connections.spawn(async move {
                    if let Some(stream) = ready.await {
                        serve(stream, &shared).await;
                    }
                });
            }
        });
        Self {
            script,
            port,
            _tasks: tasks,
        }
    }

    pub(crate) fn url(&self) -> Url {
        let text = format!("http://127.0.0.1:{}", self.port);
        Url::parse(&text).expect("a URL")
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Settings for this server with waits too short to notice.
    pub(crate) fn settings(&self) -> ServerSettings {
        let mut settings = ServerSettings::new(self.url());
        settings.retry = RetryPolicy {
            attempts: 3,
            base: Duration::from_millis(1),
            cap: Duration::from_millis(2),
            patience: Duration::from_secs(1),
        };
        settings.timeout = Duration::from_secs(5);
        settings
    }

    /// A session as alice.
    pub(crate) fn session(&self) -> Session {
        session_with(self.settings())
    }

    /// Everything received so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.script.lock().expect("unpoisoned").seen.clone()
    }
}

/// A session as alice with other settings.
pub(crate) fn session_with(settings: ServerSettings) -> Session {
    let server = Server::build(settings).expect("good settings");
    Session::new(&server, alice())
}

pub(crate) const PASSWORD: &str = "app-password-of-alice";

pub(crate) fn alice() -> Credentials {
    Credentials::Basic {
        login: "alice".to_owned(),
        password: Secret::new(PASSWORD),
    }
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(stream: S, script: &Mutex<Script>) {
    let mut stream = BufReader::new(stream);
    let Some(seen) = receive(&mut stream).await else {
        return;
    };
    let reply = {
        let mut script = script.lock().expect("unpoisoned");
        script.seen.push(seen);
        script.replies.pop_front()
    };
    match reply.unwrap_or_else(reply_at_the_end) {
        Reply::Bytes(bytes) => {
            let _ = stream.get_mut().write_all(&bytes).await;
            let _ = stream.get_mut().shutdown().await;
        }
        Reply::Stall(bytes) => {
            let _ = stream.get_mut().write_all(&bytes).await;
            let _ = stream.get_mut().flush().await;
            std::future::pending::<()>().await;
        }
        Reply::Close => {}
    }
}

fn reply_at_the_end() -> Reply {
    reply(500, &[], "the script is over")
}

async fn receive<S: AsyncRead + Unpin>(stream: &mut BufReader<S>) -> Option<Seen> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok()?;
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, target) = (words.next()?, words.next()?);
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        headers.push((name.to_ascii_lowercase(), value.to_owned()));
    }
    let mut seen = Seen {
        method,
        target,
        headers,
        body: Vec::new(),
    };
    seen.body = match seen.header("content-length").map(str::parse) {
        Some(Ok(length)) => {
            let mut body = vec![0; length];
            stream.read_exact(&mut body).await.ok()?;
            body
        }
        _ if seen.header("transfer-encoding") == Some("chunked") => chunks(stream).await?,
        _ => Vec::new(),
    };
    Some(seen)
}

async fn chunks<S: AsyncRead + Unpin>(stream: &mut BufReader<S>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.ok()?;
        let size = usize::from_str_radix(line.trim(), 16).ok()?;
        let mut chunk = vec![0; size + 2];
        stream.read_exact(&mut chunk).await.ok()?;
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(&chunk[..size]);
    }
}

//! Two processes of the program, a proxy that takes turns between them, and a client of it.

use std::{
    io::{BufRead, BufReader},
    net::Ipv4Addr,
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};

use crate::program::Place;

/// The key on a database that several tests share.
const SHARED_KEY: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// What a client got.
#[derive(Debug)]
pub(crate) struct Reply {
    /// 0 when the connection ended without an answer.
    pub(crate) status: u16,
    /// The lines of its headers.
    pub(crate) head: String,
    pub(crate) body: Value,
}

impl Reply {
    /// The values of a header, whose name is written in small letters.
    pub(crate) fn headers(&self, name: &str) -> impl Iterator<Item = &str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter_map(move |(found, value)| (found == name).then_some(value))
    }

    /// A page, or a document as it is written.
    pub(crate) fn text(&self) -> String {
        self.body
            .as_str()
            .map_or_else(|| self.body.to_string(), ToOwned::to_owned)
    }
}

/// One process, killed when dropped.
struct Replica {
    child: Child,
    port: u16,
}

impl Replica {
    fn start(place: &Place, settings: &[(&str, &str)]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nextcloud-mcp-server"));
        command
            .arg("run")
            .env_clear()
            .envs(settings.iter().copied());
        match postgres() {
            Some(url) => command
                .env("DATABASE_URL", url)
                .env("TOKEN_ENCRYPTION_KEY", SHARED_KEY),
            None => command
                .env("TOKEN_STORAGE_DB", place.database())
                .env("TOKEN_ENCRYPTION_KEY", place.key.expose()),
        };
        let mut child = command
            .env("PORT", "0")
            .current_dir(&place.folder)
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("started");
        let mut lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
        let mut said = String::new();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            said.push_str(&line);
            let rest = line.split("http://127.0.0.1:").nth(1)?;
            rest.split("/mcp").next()?.parse().ok()
        });
        // Read on, so that the process never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        assert!(port.is_some(), "it does not serve: {said}");
        Self {
            child,
            port: port.unwrap_or_default(),
        }
    }
}

impl Drop for Replica {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test is told by the environment where to go"
)]
pub(crate) fn postgres() -> Option<String> {
    std::env::var("NC_REPLICAS_TEST_POSTGRES").ok()
}

/// Two replicas behind a proxy that takes turns, and passes over one that does not answer.
pub(crate) struct Fleet {
    replicas: Vec<Option<Replica>>,
    turns: Arc<Turns>,
    proxy: Caller,
}

#[derive(Debug)]
struct Turns {
    ports: Vec<u16>,
    next: AtomicUsize,
    served: Vec<AtomicUsize>,
}

/// A client of the proxy.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Caller(u16);

impl Fleet {
    pub(crate) async fn start(place: &Place, settings: &[(&str, &str)]) -> Self {
        let replicas: Vec<_> = (0..2).map(|_| Replica::start(place, settings)).collect();
        let turns = Arc::new(Turns {
            ports: replicas.iter().map(|replica| replica.port).collect(),
            next: AtomicUsize::new(0),
            served: replicas.iter().map(|_| AtomicUsize::new(0)).collect(),
        });
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let passing = Arc::clone(&turns);
        #[expect(
            clippy::disallowed_methods,
            reason = "the tasks end with the runtime of the test"
        )]
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let turns = Arc::clone(&passing);
                tokio::spawn(async move { pass(client, &turns).await });
            }
        });
        Self {
            replicas: replicas.into_iter().map(Some).collect(),
            turns,
            proxy: Caller(port),
        }
    }

    /// Who gets the next request.
    pub(crate) fn next(&self) -> usize {
        self.turns.next.load(Ordering::SeqCst) % self.replicas.len()
    }

    /// `kill -9`.
    pub(crate) fn kill(&mut self, which: usize) {
        drop(self.replicas[which].take());
    }

    /// How many requests each got.
    pub(crate) fn served(&self) -> Vec<usize> {
        let served = self.turns.served.iter();
        served.map(|count| count.load(Ordering::SeqCst)).collect()
    }

    pub(crate) fn caller(&self) -> Caller {
        self.proxy
    }

    pub(crate) async fn send(&self, method: &str, path: &str, headers: &str, body: &str) -> Reply {
        self.proxy.send(method, path, headers, body).await
    }
}

/// Pass one connection on to whose turn it is.
async fn pass(mut client: TcpStream, turns: &Turns) {
    for _ in &turns.ports {
        let turn = turns.next.fetch_add(1, Ordering::SeqCst) % turns.ports.len();
        let target = (Ipv4Addr::LOCALHOST, turns.ports[turn]);
        if let Ok(mut server) = TcpStream::connect(target).await {
            turns.served[turn].fetch_add(1, Ordering::SeqCst);
            let _ = copy_bidirectional(&mut client, &mut server).await;
            return;
        }
    }
}

impl Caller {
    /// One request on a connection of its own; `headers` end with line breaks.
    pub(crate) async fn send(self, method: &str, path: &str, headers: &str, body: &str) -> Reply {
        let lost = Reply {
            status: 0,
            head: String::new(),
            body: Value::Null,
        };
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.0))
            .await
            .expect("the proxy");
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        if stream.write_all(request.as_bytes()).await.is_err() {
            return lost;
        }
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let answer = String::from_utf8_lossy(&answer);
        let Some((head, rest)) = answer.split_once("\r\n\r\n") else {
            return lost;
        };
        let status = head.split(' ').nth(1).and_then(|word| word.parse().ok());
        // Whether in chunks or not: the document is what is between the braces.
        let document = rest.find('{').zip(rest.rfind('}'));
        let document = document.map_or("", |(first, last)| &rest[first..=last]);
        Reply {
            status: status.unwrap_or_default(),
            head: head.to_owned(),
            body: serde_json::from_str(document).unwrap_or_else(|_| json!(rest)),
        }
    }
}

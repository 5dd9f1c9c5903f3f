//! A server that answers who the caller is, and counts how often it was asked.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, header};
use jiff::Timestamp;
use nc_auth::{AuthError, BasicLimits, Caller, MultiUserBasic};
use nc_base::FixedClock;
use nextcloud_transport::{RetryPolicy, Server, ServerSettings};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

#[derive(Debug, Default)]
struct Accounts {
    passwords: HashMap<String, String>,
    asked: usize,
    is_down: bool,
}

/// The server, and the mode under test in front of it.
pub(crate) struct World {
    accounts: Arc<Mutex<Accounts>>,
    pub(crate) clock: FixedClock,
    pub(crate) server: Server,
    pub(crate) mode: MultiUserBasic,
    _tasks: JoinSet<()>,
}

impl World {
    pub(crate) async fn start() -> Self {
        let passwords = ["alice", "bob"].map(|name| (name.to_owned(), format!("pw-of-{name}")));
        let accounts = Arc::new(Mutex::new(Accounts {
            passwords: passwords.into(),
            ..Accounts::default()
        }));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("bound").port();
        let shared = Arc::clone(&accounts);
        let mut tasks = JoinSet::new();
        tasks.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                connections.spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        let url = format!("http://127.0.0.1:{port}").parse().expect("a URL");
        let mut settings = ServerSettings::new(url);
        settings.retry = RetryPolicy::NEVER;
        let server = Server::build(settings).expect("good settings");
        let clock = FixedClock::new(Timestamp::UNIX_EPOCH);
        let mode = MultiUserBasic::new(
            server.clone(),
            Arc::new(clock.clone()),
            BasicLimits::default(),
        );
        Self {
            accounts,
            clock,
            server,
            mode,
            _tasks: tasks,
        }
    }

    pub(crate) async fn login(&self, login: &str, password: &str) -> Result<Caller, AuthError> {
        self.mode.authenticate(&headers(login, password)).await
    }

    pub(crate) fn asked(&self) -> usize {
        self.accounts.lock().expect("unpoisoned").asked
    }

    pub(crate) fn set_password(&self, login: &str, password: &str) {
        let mut accounts = self.accounts.lock().expect("unpoisoned");
        accounts
            .passwords
            .insert(login.to_owned(), password.to_owned());
    }

    pub(crate) fn set_down(&self, is_down: bool) {
        self.accounts.lock().expect("unpoisoned").is_down = is_down;
    }
}

pub(crate) fn headers(login: &str, password: &str) -> HeaderMap {
    let text = format!("Basic {}", STANDARD.encode(format!("{login}:{password}")));
    let mut headers = HeaderMap::new();
    headers.insert(header::AUTHORIZATION, text.parse().expect("a header"));
    headers
}

async fn serve(stream: TcpStream, accounts: Arc<Mutex<Accounts>>) {
    let mut stream = BufReader::new(stream);
    let mut login = None;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.unwrap_or(0) <= 2 {
            break;
        }
        if let Some(value) = line.trim_end().strip_prefix("authorization: Basic ") {
            let pair = STANDARD.decode(value).expect("base64");
            login = String::from_utf8(pair).ok();
        }
    }
    let (status, body) = answer(&accounts, login.as_deref());
    let text = format!(
        "HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let _ = stream.get_mut().write_all(text.as_bytes()).await;
}

fn answer(accounts: &Mutex<Accounts>, pair: Option<&str>) -> (u16, String) {
    let mut accounts = accounts.lock().expect("unpoisoned");
    accounts.asked += 1;
    if accounts.is_down {
        return (500, String::new());
    }
    let known = pair
        .and_then(|pair| pair.split_once(':'))
        .filter(|(login, password)| {
            accounts.passwords.get(*login).map(String::as_str) == Some(password)
        });
    match known {
        Some((login, _)) => {
            let data = format!(r#"{{"id":"{login}-id"}}"#);
            (
                200,
                format!(r#"{{"ocs":{{"meta":{{"statuscode":200}},"data":{data}}}}}"#),
            )
        }
        None => (
            401,
            r#"{"ocs":{"meta":{"statuscode":997,"message":"Unauthorised"},"data":[]}}"#.to_owned(),
        ),
    }
}

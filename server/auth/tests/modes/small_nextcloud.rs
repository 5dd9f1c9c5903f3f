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

use crate::small_http::{Answer, SmallHttp};

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
    _http: SmallHttp,
}

impl World {
    pub(crate) async fn start() -> Self {
        let passwords = ["alice", "bob"].map(|name| (name.to_owned(), format!("pw-of-{name}")));
        let accounts = Arc::new(Mutex::new(Accounts {
            passwords: passwords.into(),
            ..Accounts::default()
        }));
        let shared = Arc::clone(&accounts);
        let http = SmallHttp::start(move |request| {
            let basic = request.authorization.as_deref();
            let basic = basic.and_then(|value| value.strip_prefix("Basic "));
            let pair = basic.map(|value| STANDARD.decode(value).expect("base64"));
            let pair = pair.and_then(|pair| String::from_utf8(pair).ok());
            answer(&shared, pair.as_deref())
        })
        .await;
        let url = http.url.parse().expect("a URL");
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
            _http: http,
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

fn answer(accounts: &Mutex<Accounts>, pair: Option<&str>) -> Answer {
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

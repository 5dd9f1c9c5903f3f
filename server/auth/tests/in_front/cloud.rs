//! A small Nextcloud that gives out app passwords, and what our side of the Login Flow is set to.

use std::sync::{Arc, Mutex, MutexGuard};

use http::{HeaderMap, header};
use nc_auth::{
    authorization::{AuthorizationSettings, DocumentHosts, ScopeWords},
    basic_header::BasicHeader,
};
use nextcloud_transport::{RetryPolicy, Server, ServerSettings};
use serde_json::{Value, json};

use crate::small_http::{Answer, Request, SmallHttp};

/// What the small Nextcloud does, and what was done to it.
#[derive(Debug, Default)]
pub(crate) struct Cloud {
    /// Who said yes, once somebody did.
    pub(crate) granted: Option<String>,
    pub(crate) begun: usize,
    pub(crate) revoked: usize,
}

/// The small Nextcloud, as long as this lives.
pub(crate) struct SmallCloud {
    state: Arc<Mutex<Cloud>>,
    http: SmallHttp,
}

impl SmallCloud {
    pub(crate) async fn start() -> Self {
        let state = Arc::new(Mutex::new(Cloud::default()));
        let (shared, at) = (Arc::clone(&state), Arc::new(Mutex::new(String::new())));
        let own = Arc::clone(&at);
        let http = SmallHttp::start(move |request| {
            let own = own.lock().expect("unpoisoned").clone();
            answer(&mut shared.lock().expect("unpoisoned"), &own, request)
        })
        .await;
        at.lock().expect("unpoisoned").clone_from(&http.url);
        Self { state, http }
    }

    pub(crate) fn server(&self) -> Server {
        let mut settings = ServerSettings::new(self.http.url.parse().expect("a URL"));
        settings.retry = RetryPolicy::NEVER;
        Server::build(settings).expect("good settings")
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, Cloud> {
        self.state.lock().expect("unpoisoned")
    }
}

/// What an operator sets who has a provider in front.
pub(crate) fn settings(public_url: &str) -> AuthorizationSettings {
    let words = |scope: &str| ScopeWords {
        app: "notes".to_owned(),
        about: scope.to_owned(),
    };
    AuthorizationSettings {
        public_url: public_url.parse().expect("a URL"),
        scopes: ["notes.read", "notes.write"]
            .map(|scope| (scope.to_owned(), words(scope)))
            .into(),
        clients: Vec::new(),
        registration: false,
        documents: DocumentHosts::Off,
        secure_cookies: None,
    }
}

fn answer(cloud: &mut Cloud, own: &str, request: &Request) -> Answer {
    let ocs = |data: Value| json!({ "ocs": { "meta": { "statuscode": 200 }, "data": data } });
    let body = match request.path.as_str() {
        "/index.php/login/v2" => {
            cloud.begun += 1;
            json!({
                "poll": { "token": "poll-token", "endpoint": format!("{own}/login/v2/poll") },
                "login": format!("{own}/login/v2/flow/x"),
            })
        }
        "/index.php/login/v2/poll" => match cloud.granted.take() {
            None => return (404, "[]".to_owned()),
            Some(user) => json!({
                "server": own, "loginName": user, "appPassword": format!("app-password-of-{user}"),
            }),
        },
        "/ocs/v2.php/cloud/user" => {
            let mut headers = HeaderMap::new();
            let sent = request.authorization.as_deref().unwrap_or_default();
            headers.insert(header::AUTHORIZATION, sent.parse().expect("a header"));
            let basic = BasicHeader::parse(&headers);
            ocs(json!({ "id": basic.expect("an app password").login }))
        }
        "/ocs/v2.php/core/apppassword" => {
            cloud.revoked += 1;
            ocs(json!([]))
        }
        other => panic!("{other}"),
    };
    (200, body.to_string())
}

//! As much of a Nextcloud as decides about passwords: users, their app passwords, and giving and deleting those.

use std::{
    collections::BTreeSet,
    net::Ipv4Addr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    Json, Router,
    body::Body,
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use http::{Request, StatusCode, header};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// An app password as people see them.
pub(crate) const APP: &str = "aaaaa-bbbbb-ccccc-ddddd-eeeee";
/// Another one.
pub(crate) const OTHER: &str = "fffff-ggggg-hhhhh-iiiii-jjjjj";
/// The password of every account.
pub(crate) const ACCOUNT: &str = "password-of-the-account-itself";

/// Users are alice, who logs in as `Alice@example.org` too, and bob.
#[derive(Clone)]
pub(crate) struct SmallCloud {
    known: Arc<Mutex<Known>>,
    pub(crate) port: u16,
}

#[derive(Default)]
struct Known {
    app_passwords: BTreeSet<(String, String)>,
    is_down: bool,
    questions: usize,
}

impl SmallCloud {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("a port");
        let cloud = Self {
            port: listener.local_addr().expect("an address").port(),
            known: Arc::default(),
        };
        for (user, password) in [("alice", APP), ("alice", OTHER), ("bob", APP)] {
            cloud.allow(user, password);
        }
        let answers = cloud.clone();
        let service = Router::new().fallback(move |request: Request<Body>| {
            let cloud = answers.clone();
            async move { cloud.answer(&request) }
        });
        #[expect(
            clippy::disallowed_methods,
            reason = "the task ends with the runtime of the test"
        )]
        tokio::spawn(async move { axum::serve(listener, service).await });
        cloud
    }

    pub(crate) fn allow(&self, user: &str, password: &str) {
        let pair = (user.to_owned(), password.to_owned());
        self.known().app_passwords.insert(pair);
    }

    pub(crate) fn deny(&self, user: &str, password: &str) {
        let pair = (user.to_owned(), password.to_owned());
        self.known().app_passwords.remove(&pair);
    }

    pub(crate) fn has(&self, user: &str, password: &str) -> bool {
        let pair = (user.to_owned(), password.to_owned());
        self.known().app_passwords.contains(&pair)
    }

    pub(crate) fn app_passwords(&self) -> usize {
        self.known().app_passwords.len()
    }

    pub(crate) fn set_down(&self, is_down: bool) {
        self.known().is_down = is_down;
    }

    pub(crate) fn questions(&self) -> usize {
        self.known().questions
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: &Request<Body>) -> Response {
        let mut known = self.known();
        known.questions += 1;
        if known.is_down {
            return StatusCode::BAD_GATEWAY.into_response();
        }
        let Some((user, password)) = credentials(request) else {
            return ocs(401, &json!([]));
        };
        let is_app = known
            .app_passwords
            .contains(&(user.clone(), password.clone()));
        if !is_app && password != ACCOUNT {
            return ocs(401, &json!([]));
        }
        match request.uri().path() {
            "/ocs/v2.php/cloud/user" => ocs(200, &json!({ "id": user })),
            "/ocs/v2.php/cloud/capabilities" => ocs(
                200,
                &json!({ "capabilities": { "notes": {}, "spreed": {} } }),
            ),
            "/ocs/v2.php/core/getapppassword" if is_app => ocs(403, &json!([])),
            "/ocs/v2.php/core/getapppassword" => {
                let fresh = "x".repeat(72);
                known.app_passwords.insert((user, fresh.clone()));
                ocs(200, &json!({ "apppassword": fresh }))
            }
            "/ocs/v2.php/core/apppassword" => {
                known.app_passwords.remove(&(user, password));
                ocs(200, &json!([]))
            }
            _ => ocs(404, &json!([])),
        }
    }
}

/// The user id behind what was sent, and the password.
fn credentials(request: &Request<Body>) -> Option<(String, String)> {
    let header = request
        .headers()
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?;
    let pair = STANDARD.decode(header.strip_prefix("Basic ")?).ok()?;
    let pair = String::from_utf8(pair).ok()?;
    let (login, password) = pair.split_once(':')?;
    let user = match login {
        "alice" | "Alice@example.org" => "alice",
        "bob" => "bob",
        _ => return None,
    };
    Some((user.to_owned(), password.to_owned()))
}

fn ocs(status: u16, data: &Value) -> Response {
    let status = StatusCode::from_u16(status).expect("a status");
    let body = json!({ "ocs": { "meta": { "statuscode": status.as_u16(), "message": "" }, "data": data } });
    (status, Json(body)).into_response()
}

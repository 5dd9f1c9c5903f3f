//! What Nextcloud answers to a sign-in, and what of it is not believed.

use std::sync::{
    Arc, OnceLock,
    atomic::{AtomicBool, Ordering},
};

use nc_auth::authorization::{Connect, ConnectError, DocumentHosts, FlowError, Then};
use serde_json::json;

use super::support::World;
use crate::small_http::{Answer, Request, SmallHttp};

/// A Nextcloud whose answers name `server` and `endpoint` in place of its own address.
struct Nextcloud {
    http: SmallHttp,
    revoked: Arc<AtomicBool>,
}

impl Nextcloud {
    async fn start(server: Option<&'static str>, endpoint: Option<&'static str>) -> Self {
        let revoked = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&revoked);
        let url = Arc::<OnceLock<String>>::default();
        let known = Arc::clone(&url);
        let http = SmallHttp::start(move |request: &Request| -> Answer {
            let own = "OWN";
            let ocs = |data| json!({ "ocs": { "meta": { "statuscode": 200 }, "data": data } });
            let body = match request.path.as_str() {
                "/index.php/login/v2" => json!({
                    "poll": { "token": "poll-token", "endpoint": format!("{}/login/v2/poll", endpoint.unwrap_or(own)) },
                    "login": format!("{own}/login/v2/flow/x"),
                }),
                "/index.php/login/v2/poll" => json!({
                    "server": server.unwrap_or(own), "loginName": "alice@example.org", "appPassword": "canary-app-password",
                }),
                "/ocs/v2.php/cloud/user" => ocs(json!({ "id": "alice" })),
                "/ocs/v2.php/core/apppassword" => {
                    seen.store(true, Ordering::SeqCst);
                    ocs(json!([]))
                }
                other => panic!("{other}"),
            };
            let address = known.get().expect("an address");
            (200, body.to_string().replace(own, address))
        })
        .await;
        url.set(http.url.clone()).expect("set once");
        Self { http, revoked }
    }

    async fn world(&self) -> World {
        World::start(&self.http.url, DocumentHosts::Off).await
    }
}

#[tokio::test]
async fn whoever_said_yes_is_who_nextcloud_says_and_not_the_login_name() {
    let nextcloud = Nextcloud::start(None, None).await;
    let world = nextcloud.world().await;
    let (ticket, browser) = world.agreed().await;
    let done = world.server.connect(&ticket, &browser).await.expect("done");
    let Connect::Done {
        user,
        then,
        session,
    } = done
    else {
        panic!("{done:?}");
    };
    assert_eq!(user, "alice");
    assert!(session.is_some() && matches!(then, Then::Client(_)));
    let accounts = world
        .store
        .accounts()
        .connected(None, 10)
        .await
        .expect("accounts");
    let person = &accounts[0].person;
    assert_eq!(
        (person.subject(), person.issuer()),
        ("alice", nextcloud.http.url.as_str())
    );
}

#[tokio::test]
async fn an_answer_that_names_another_server_is_refused_and_its_password_revoked() {
    let nextcloud = Nextcloud::start(Some("https://evil.test"), None).await;
    let world = nextcloud.world().await;
    let (ticket, browser) = world.agreed().await;
    let refused = world
        .server
        .connect(&ticket, &browser)
        .await
        .expect_err("refused");
    assert!(matches!(refused, ConnectError::Flow(FlowError::Elsewhere)));
    assert!(nextcloud.revoked.load(Ordering::SeqCst));
    let accounts = world
        .store
        .accounts()
        .connected(None, 10)
        .await
        .expect("accounts");
    assert!(accounts.is_empty());
    let over = world
        .server
        .connect(&ticket, &browser)
        .await
        .expect_err("over");
    assert!(matches!(over, ConnectError::Over));
}

#[tokio::test]
async fn a_flow_that_would_be_polled_elsewhere_does_not_begin() {
    let nextcloud = Nextcloud::start(None, Some("https://evil.test")).await;
    let world = nextcloud.world().await;
    let asked = world.asked("named", super::support::REDIRECT).await;
    let browser = nc_auth::authorization::Browser {
        session: None,
        binding: Some(asked.binding.clone()),
    };
    let form = super::support::form(&[
        ("ticket", asked.ticket.expose()),
        ("decision", "allow"),
        ("scope", "notes.read"),
    ]);
    assert!(world.server.decide(&form, &browser, "peer").await.is_err());
}

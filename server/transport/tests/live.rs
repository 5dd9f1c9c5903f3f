//! Against a real Nextcloud: `NEXTCLOUD_TEST_URL`, `NEXTCLOUD_TEST_USER`, `NEXTCLOUD_TEST_PASSWORD` (an app password).
//! Skipped, and saying so, when the first is unset.
#![expect(
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a failing helper fails its test; a skipped test says so"
)]

use bytes::Bytes;
use futures::stream;
use http::Method;
use nc_base::Secret;
use nextcloud_transport::{Credentials, Kind, Server, ServerSettings, Session, segment};
use serde_json::Value;
use url::Url;

#[expect(
    clippy::disallowed_methods,
    reason = "a live test is told by the environment where to go"
)]
fn told(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|text| !text.is_empty())
}

/// The server under test, or nothing when there is none.
fn server() -> Option<Server> {
    let Some(url) = told("NEXTCLOUD_TEST_URL") else {
        eprintln!("skipped: NEXTCLOUD_TEST_URL is not set");
        return None;
    };
    let url = Url::parse(&url).expect("NEXTCLOUD_TEST_URL is a URL");
    Some(Server::build(ServerSettings::new(url)).expect("good settings"))
}

fn credentials() -> Credentials {
    Credentials::Basic {
        login: told("NEXTCLOUD_TEST_USER").expect("NEXTCLOUD_TEST_USER"),
        password: Secret::new(told("NEXTCLOUD_TEST_PASSWORD").expect("NEXTCLOUD_TEST_PASSWORD")),
    }
}

#[tokio::test]
async fn the_server_tells_its_state_and_who_we_are() {
    let Some(server) = server() else { return };
    let status = server.status().await.expect("a state");
    assert!(status.installed && status.major().is_some_and(|major| major >= 30));
    let session = Session::new(&server, credentials());
    let user = session.user_id().await.expect("a user id");
    assert_eq!(Some(user.as_str()), session.login());
}

#[tokio::test]
async fn wrong_credentials_are_named_on_every_road() {
    let Some(server) = server() else { return };
    let wrong = Session::new(&server, Credentials::Bearer(Secret::new("garbage")));
    for path in [
        "/ocs/v2.php/cloud/user",
        "/ocs/v1.php/cloud/user",
        "/remote.php/dav/files/x/",
    ] {
        let call = wrong.request(Method::GET, path);
        let error = call.ocs::<Value>().await.expect_err("rejected");
        assert_eq!(error.kind(), Kind::Unauthorized, "{path}: {error}");
    }
}

#[tokio::test]
async fn missing_things_and_routes_are_told_apart() {
    let Some(server) = server() else { return };
    let session = Session::new(&server, credentials());
    for version in ["v1", "v2"] {
        let route = session.request(Method::GET, &format!("/ocs/{version}.php/no/such/route"));
        let error = route.ocs::<Value>().await.expect_err("unknown");
        assert!(error.is_unknown_route(), "{version}: {error:?}");
        let user = session.request(
            Method::GET,
            &format!("/ocs/{version}.php/cloud/users/nobody-of-that-name"),
        );
        let error = user.ocs::<Value>().await.expect_err("missing");
        assert!(
            error.is_not_found() && !error.is_unknown_route(),
            "{version}: {error:?}"
        );
    }
    let app = session.request(Method::GET, "/apps/no_such_app/api/v1/x");
    let error = app.json::<Value>().await.expect_err("unknown");
    assert!(error.is_unknown_route(), "{error:?}");
}

#[tokio::test]
async fn an_app_password_is_not_enough_where_the_password_is_asked_again() {
    let Some(server) = server() else { return };
    let session = Session::new(&server, credentials());
    let call = session.request(Method::GET, "/ocs/v2.php/core/getapppassword");
    let error = call.ocs::<Value>().await.expect_err("refused");
    assert_eq!(error.kind(), Kind::PasswordConfirmation, "{error:?}");
}

#[tokio::test]
async fn a_file_streams_up_and_down() {
    let Some(server) = server() else { return };
    let session = Session::new(&server, credentials());
    let user = session.user_id().await.expect("a user id");
    let path = format!(
        "/remote.php/dav/files/{}/{}",
        segment(user.as_str()),
        segment("transport ü&?#.bin")
    );
    let parts = stream::iter((0..64).map(|_| Ok(Bytes::from_static(&[7; 16_384]))));
    let put = session
        .request(Method::PUT, &path)
        .stream(parts, Some(1_048_576));
    assert!(put.send().await.expect("stored").status().is_success());
    let got = session
        .request(Method::GET, &path)
        .send()
        .await
        .expect("read");
    assert_eq!(got.bytes().await.expect("all of it").len(), 1_048_576);
    let stale = session
        .request(Method::PUT, &path)
        .header("If-Match", "\"stale\"")
        .body("x");
    let error = stale.send().await.expect_err("stale");
    assert_eq!(error.kind(), Kind::PreconditionFailed, "{error:?}");
    session
        .request(Method::DELETE, &path)
        .send()
        .await
        .expect("deleted");
    let error = session
        .request(Method::GET, &path)
        .send()
        .await
        .expect_err("gone");
    assert_eq!(
        (error.kind(), error.exception()),
        (Kind::NotFound, Some("NotFound"))
    );
    let orphan = session
        .request(Method::PUT, &format!("{path}/missing/x"))
        .body("x");
    let error = orphan.send().await.expect_err("no parent");
    assert!(
        matches!(error.kind(), Kind::NotFound | Kind::Conflict),
        "{error:?}"
    );
}

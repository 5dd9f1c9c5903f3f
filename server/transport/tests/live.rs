//! Against a real Nextcloud: `NEXTCLOUD_TEST_URL`, `NEXTCLOUD_TEST_USER`, `NEXTCLOUD_TEST_PASSWORD` (an app password).
//! Listed as ignored when the first is unset.
#![expect(clippy::expect_used, reason = "a failing helper fails its test")]

use std::{future::Future, io};

use bytes::Bytes;
use futures::{Stream, TryStreamExt, stream};
use http::Method;
use libtest_mimic::{Arguments, Trial};
use nc_base::Secret;
use nextcloud_transport::{Credentials, Kind, Server, ServerSettings, Session, segment};
use serde_json::Value;
use url::Url;

fn main() {
    let tests = [
        trial(
            "the_server_tells_its_state_and_who_we_are",
            the_server_tells_its_state_and_who_we_are,
        ),
        trial(
            "wrong_credentials_are_named_on_every_road",
            wrong_credentials_are_named_on_every_road,
        ),
        trial(
            "missing_things_and_routes_are_told_apart",
            missing_things_and_routes_are_told_apart,
        ),
        trial(
            "an_app_password_is_not_enough_where_the_password_is_asked_again",
            an_app_password_is_not_enough_where_the_password_is_asked_again,
        ),
        trial("a_file_streams_up_and_down", a_file_streams_up_and_down),
        trial(
            "a_large_file_leaves_memory_flat",
            a_large_file_leaves_memory_flat,
        ),
    ];
    libtest_mimic::run(&Arguments::from_args(), tests.into()).exit();
}

fn trial<F>(name: &str, test: fn(Server) -> F) -> Trial
where
    F: Future<Output = ()> + 'static,
{
    let url = told("NEXTCLOUD_TEST_URL");
    let ignored = url.is_none();
    let run = move || {
        let url = Url::parse(&url.unwrap_or_default()).expect("NEXTCLOUD_TEST_URL is a URL");
        let server = Server::build(ServerSettings::new(url)).expect("good settings");
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(test(server));
        Ok(())
    };
    Trial::test(name, run).with_ignored_flag(ignored)
}

#[expect(
    clippy::disallowed_methods,
    reason = "a live test is told by the environment where to go"
)]
fn told(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|text| !text.is_empty())
}

fn credentials() -> Credentials {
    Credentials::Basic {
        login: told("NEXTCLOUD_TEST_USER").expect("NEXTCLOUD_TEST_USER"),
        password: Secret::new(told("NEXTCLOUD_TEST_PASSWORD").expect("NEXTCLOUD_TEST_PASSWORD")),
    }
}

static PART: [u8; 65_536] = [7; 65_536];

/// `count` parts of 64 KiB.
fn parts(count: u64) -> impl Stream<Item = io::Result<Bytes>> + Send + Sync + 'static {
    stream::iter((0..count).map(|_| Ok(Bytes::from_static(&PART))))
}

/// The most memory this process ever held, in KiB.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let words = line.and_then(|line| line.split_whitespace().next());
    words.and_then(|text| text.parse().ok()).unwrap_or_default()
}

async fn the_server_tells_its_state_and_who_we_are(server: Server) {
    let status = server.status().await.expect("a state");
    assert!(status.installed && status.major().is_some_and(|major| major >= 30));
    let session = Session::new(&server, credentials());
    let user = session.user_id().await.expect("a user id");
    assert_eq!(Some(user.as_str()), session.login());
}

async fn wrong_credentials_are_named_on_every_road(server: Server) {
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

async fn missing_things_and_routes_are_told_apart(server: Server) {
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

async fn an_app_password_is_not_enough_where_the_password_is_asked_again(server: Server) {
    let session = Session::new(&server, credentials());
    let call = session.request(Method::GET, "/ocs/v2.php/core/getapppassword");
    let error = call.ocs::<Value>().await.expect_err("refused");
    assert_eq!(error.kind(), Kind::PasswordConfirmation, "{error:?}");
}

async fn a_file_streams_up_and_down(server: Server) {
    let session = Session::new(&server, credentials());
    let user = session.user_id().await.expect("a user id");
    let path = format!(
        "/remote.php/dav/files/{}/{}",
        segment(user.as_str()),
        segment("transport ü&?#.bin")
    );
    let put = session
        .request(Method::PUT, &path)
        .stream(parts(16), Some(1_048_576));
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

/// 192 MiB up and down again, past the trash.
async fn a_large_file_leaves_memory_flat(server: Server) {
    const BYTES: u64 = 3072 * 65_536;
    let session = Session::new(&server, credentials());
    let user = session.user_id().await.expect("a user id");
    let path = format!(
        "/remote.php/dav/files/{}/transport-live.bin",
        segment(user.as_str())
    );
    let before = peak_kib();
    let put = session
        .request(Method::PUT, &path)
        .stream(parts(3072), Some(BYTES));
    put.send().await.expect("stored");
    let got = session
        .request(Method::GET, &path)
        .send()
        .await
        .expect("a file");
    let sum = got
        .bytes_stream()
        .try_fold(0, |sum, part| async move { Ok(sum + part.len() as u64) })
        .await
        .expect("all of it");
    let gone = session
        .request(Method::DELETE, &path)
        .header("X-NC-Skip-Trashbin", "true");
    gone.send().await.expect("deleted");
    assert_eq!(sum, BYTES);
    let grown = peak_kib() - before;
    assert!(grown < 32 * 1024, "{grown} KiB more for 192 MiB");
}

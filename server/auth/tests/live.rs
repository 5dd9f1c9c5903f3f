//! Against a real Nextcloud: `NEXTCLOUD_TEST_URL`, `NEXTCLOUD_TEST_USER`, `NEXTCLOUD_TEST_PASSWORD` (an app password).
//! Listed as ignored when the first is unset.
#![expect(clippy::expect_used, reason = "a failing helper fails its test")]

use std::{
    future::Future,
    sync::Arc,
    time::{Duration, Instant},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, header};
use libtest_mimic::{Arguments, Trial};
use nc_auth::{AuthError, BasicLimits, MultiUserBasic};
use nc_base::SystemClock;
use nextcloud_transport::{Server, ServerSettings};
use url::Url;

fn main() {
    let tests = [
        trial("the_owner_is_recognised", the_owner_is_recognised),
        trial("a_stranger_is_rejected", a_stranger_is_rejected),
    ];
    libtest_mimic::run(&Arguments::from_args(), tests.into()).exit();
}

fn trial<F>(name: &str, test: fn(MultiUserBasic) -> F) -> Trial
where
    F: Future<Output = ()> + 'static,
{
    let url = told("NEXTCLOUD_TEST_URL");
    let ignored = url.is_none();
    let run = move || {
        let url = Url::parse(&url.unwrap_or_default()).expect("NEXTCLOUD_TEST_URL is a URL");
        let server = Server::build(ServerSettings::new(url)).expect("good settings");
        let mode = MultiUserBasic::new(server, Arc::new(SystemClock), BasicLimits::default());
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(test(mode));
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

fn headers(login: &str, password: &str) -> HeaderMap {
    let text = format!("Basic {}", STANDARD.encode(format!("{login}:{password}")));
    let mut headers = HeaderMap::new();
    headers.insert(header::AUTHORIZATION, text.parse().expect("a header"));
    headers
}

async fn the_owner_is_recognised(mode: MultiUserBasic) {
    let login = told("NEXTCLOUD_TEST_USER").expect("NEXTCLOUD_TEST_USER");
    let password = told("NEXTCLOUD_TEST_PASSWORD").expect("NEXTCLOUD_TEST_PASSWORD");
    let headers = headers(&login, &password);
    let first = mode.authenticate(&headers).await.expect("accepted");
    assert_eq!(&*first.user, login);
    let started = Instant::now();
    for _ in 0..1000 {
        let again = mode.authenticate(&headers).await.expect("remembered");
        assert_eq!(again.key, first.key);
    }
    let passed = started.elapsed();
    assert!(passed < Duration::from_secs(1), "1000 took {passed:?}");
}

async fn a_stranger_is_rejected(mode: MultiUserBasic) {
    let answer = mode
        .authenticate(&headers("nobody-of-that-name", "x"))
        .await;
    let error = answer.expect_err("rejected");
    assert!(matches!(error, AuthError::Rejected), "{error:?}");
    assert!(error.challenge(None, None).is_some());
}

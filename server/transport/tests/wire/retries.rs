//! Which calls are sent again, and which never.

use std::time::Duration;

use bytes::Bytes;
use futures::stream;
use http::Method;
use nextcloud_transport::{Kind, Session};

use crate::stub::{Reply, Stub, reply};

fn busy() -> Reply {
    reply(503, &[], "")
}

fn fine() -> Reply {
    reply(200, &[], "ok")
}

async fn tries(method: &str, replies: impl IntoIterator<Item = Reply>) -> (usize, bool) {
    let stub = Stub::start(replies).await;
    let method = Method::from_bytes(method.as_bytes()).expect("a method");
    let call = stub.session().request(method, "/x").body("b").send().await;
    (stub.seen().len(), call.is_ok())
}

#[tokio::test]
async fn reading_and_setting_is_repeated_when_the_server_is_busy() {
    for method in [
        "GET", "HEAD", "PROPFIND", "REPORT", "SEARCH", "OPTIONS", "PUT", "DELETE", "MKCOL",
    ] {
        assert_eq!(tries(method, [busy(), fine()]).await, (2, true), "{method}");
        let limited = reply(429, &["Retry-After: 0"], "");
        assert_eq!(
            tries(method, [limited, fine()]).await,
            (2, true),
            "{method}"
        );
    }
}

#[tokio::test]
async fn creating_is_never_repeated() {
    for method in ["POST", "PATCH", "MOVE", "COPY"] {
        assert_eq!(
            tries(method, [busy(), fine()]).await,
            (1, false),
            "{method}"
        );
        assert_eq!(
            tries(method, [Reply::Close, fine()]).await,
            (1, false),
            "{method}"
        );
    }
}

#[tokio::test]
async fn a_broken_connection_is_repeated_only_for_reading() {
    assert_eq!(tries("GET", [Reply::Close, fine()]).await, (2, true));
    assert_eq!(tries("PUT", [Reply::Close, fine()]).await, (1, false));
}

#[tokio::test]
async fn a_lock_is_waited_for_briefly() {
    let locked = || reply(423, &[], "");
    assert_eq!(tries("PUT", [locked(), fine()]).await, (2, true));
    assert_eq!(
        tries("PUT", [locked(), locked(), locked(), fine()]).await,
        (3, false)
    );
}

#[tokio::test]
async fn there_is_an_end_to_it() {
    assert_eq!(
        tries("GET", [busy(), busy(), busy(), fine()]).await,
        (3, false)
    );
    assert_eq!(
        tries("GET", [reply(500, &[], ""), fine()]).await,
        (1, false)
    );
    assert_eq!(
        tries("GET", [reply(404, &[], ""), fine()]).await,
        (1, false)
    );
}

#[tokio::test]
async fn a_wait_longer_than_our_patience_is_reported() {
    let stub = Stub::start([reply(429, &["Retry-After: 3600"], ""), fine()]).await;
    let call = stub.session().request(Method::GET, "/x").send().await;
    let error = call.expect_err("too long");
    assert_eq!(error.kind(), Kind::RateLimited);
    assert_eq!(error.retry_after(), Some(Duration::from_hours(1)));
    assert_eq!(stub.seen().len(), 1);
}

#[tokio::test]
async fn a_date_to_wait_for_is_read_against_the_clock_of_the_server() {
    let headers = [
        "Date: Fri, 20 Nov 2026 20:00:00 GMT",
        "Retry-After: Fri, 20 Nov 2026 20:01:30 GMT",
    ];
    let stub = Stub::start([reply(503, &headers, "")]).await;
    let call = stub.session().request(Method::GET, "/x").send().await;
    let error = call.expect_err("too long");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(90)));
}

#[tokio::test]
async fn a_post_that_only_reads_may_be_declared_repeatable() {
    let stub = Stub::start([busy(), fine()]).await;
    let call = stub.session().request(Method::POST, "/x").repeatable(true);
    assert!(call.send().await.is_ok());
    let stub = Stub::start([busy(), fine()]).await;
    let call = stub.session().request(Method::PUT, "/x").repeatable(false);
    assert!(call.send().await.is_err());
}

#[tokio::test]
async fn a_stream_is_sent_only_once() {
    let stub = Stub::start([busy(), fine()]).await;
    let parts = stream::iter([Ok(Bytes::from_static(b"abc"))]);
    let call = stub
        .session()
        .request(Method::PUT, "/x")
        .stream(parts, Some(3));
    assert!(call.send().await.is_err());
    let methods: Vec<String> = stub.seen().into_iter().map(|seen| seen.method).collect();
    assert_eq!(methods, ["PUT"]);
}

/// A session whose server is gone.
async fn nobody() -> Session {
    let stub = Stub::start([]).await;
    let session = stub.session();
    drop(stub);
    tokio::task::yield_now().await;
    session
}

#[tokio::test]
async fn an_absent_server_is_named_without_its_address() {
    let session = nobody().await;
    let call = session.request(Method::POST, "/x").send().await;
    let error = call.expect_err("nobody there");
    assert_eq!(error.kind(), Kind::Unreachable);
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("connection refused"), "{shown}");
    assert!(!shown.contains("127.0.0.1"), "{shown}");
}

#[tokio::test]
async fn a_silent_server_is_left_and_not_asked_again() {
    let stub = Stub::start([Reply::Stall(Vec::new()), fine()]).await;
    let call = stub.session().request(Method::GET, "/x");
    let error = call
        .timeout(Duration::from_millis(50))
        .send()
        .await
        .expect_err("no answer");
    assert_eq!(error.kind(), Kind::Timeout);
    assert_eq!(stub.seen().len(), 1);
}

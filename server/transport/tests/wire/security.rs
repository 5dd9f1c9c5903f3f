//! What must never happen: secrets shown or sent elsewhere, cookies kept, the server left.

use http::Method;
use nc_base::Secret;
use nextcloud_transport::{Credentials, Kind, Server, Session};
use serde_json::{Value, json};

use crate::stub::{PASSWORD, Stub, alice, json as answer, reply};

#[tokio::test]
async fn no_debug_or_error_shows_a_secret() {
    let says = json!({"message": format!("login failed for alice:{PASSWORD} on 127.0.0.1")});
    let stub = Stub::start([answer(401, &says)]).await;
    let session = stub.session();
    let call = session.request(Method::GET, "/x");
    let before = format!("{session:?} {:?} {call:?}", alice());
    let error = call.send().await.expect_err("rejected");
    let shown = format!("{before} {:?} {error} {error:?}", session.server());
    assert!(!shown.contains(PASSWORD), "{shown}");
    assert!(!shown.contains("YWxpY2U6"), "{shown}");
    assert!(!error.to_string().contains("127.0.0.1"), "{error}");
}

#[tokio::test]
async fn a_redirect_to_another_server_is_not_followed() {
    let thief = Stub::start([answer(200, &json!({}))]).await;
    let location = format!("Location: {}x", thief.url());
    let stub = Stub::start([reply(302, &[&location], ""), reply(307, &[&location], "")]).await;
    for method in [Method::GET, Method::PUT] {
        let call = stub.session().request(method, "/x").send().await;
        assert_eq!(call.expect_err("refused").kind(), Kind::UnexpectedAnswer);
    }
    assert!(
        thief.seen().is_empty(),
        "nothing may reach the other server"
    );
}

#[tokio::test]
async fn a_redirect_within_the_server_is_followed_for_reading() {
    let stub = Stub::start([
        reply(301, &["Location: /remote.php/dav"], ""),
        reply(200, &[], "ok"),
    ])
    .await;
    let call = stub.session().request(Method::GET, "/.well-known/caldav");
    assert!(call.send().await.is_ok());
    assert_eq!(stub.seen()[1].target, "/remote.php/dav");
}

#[tokio::test]
async fn redirects_in_a_circle_end() {
    let round = || reply(302, &["Location: /x"], "");
    let stub = Stub::start([round(), round(), round(), round(), round()]).await;
    let call = stub.session().request(Method::GET, "/x").send().await;
    assert_eq!(call.expect_err("a circle").kind(), Kind::UnexpectedAnswer);
    assert_eq!(stub.seen().len(), 4);
}

#[tokio::test]
async fn cookies_are_neither_kept_nor_shown_nor_sent() {
    let cookie = "Set-Cookie: nc_session=alice; Path=/";
    let stub = Stub::start([
        reply(200, &[cookie, "Content-Type: application/json"], "1"),
        reply(404, &[cookie], ""),
        reply(200, &[], "1"),
    ])
    .await;
    let session = stub.session();
    let answer = session.request(Method::GET, "/a").answer().await;
    assert_eq!(answer.expect("an answer").header("set-cookie"), None);
    let error = session.request(Method::GET, "/b").send().await;
    assert!(
        !error
            .expect_err("missing")
            .headers()
            .contains_key("set-cookie")
    );
    let call = session
        .request(Method::GET, "/c")
        .header("Cookie", "nc_session=eve");
    let _: Value = call.json().await.expect("data");
    assert!(
        stub.seen()
            .iter()
            .all(|seen| seen.header("cookie").is_none())
    );
}

#[tokio::test]
async fn the_caller_cannot_replace_the_credentials() {
    let stub = Stub::start([reply(200, &[], "1")]).await;
    let call = stub.session().request(Method::GET, "/x");
    let call = call
        .header("Authorization", "Bearer of-eve")
        .header("OCS-APIRequest", "false");
    let _: Value = call.json().await.expect("data");
    let seen = stub.seen().remove(0);
    assert_eq!(
        seen.header("authorization"),
        Some("Basic YWxpY2U6YXBwLXBhc3N3b3JkLW9mLWFsaWNl")
    );
    assert_eq!(seen.header("ocs-apirequest"), Some("true"));
}

#[tokio::test]
async fn a_path_that_leaves_the_server_is_refused_unsent() {
    let stub = Stub::start([]).await;
    let session = stub.session();
    for path in [
        "/../x",
        "//evil.example/x",
        "http://evil.example/",
        "/a/%2e%2e/b",
        "@evil.example/",
        "/a\r\nX: y",
    ] {
        let call = session.request(Method::GET, path).send().await;
        assert_eq!(call.expect_err("refused").kind(), Kind::Refused, "{path}");
    }
    for url in ["http://evil.example/x", "http://127.0.0.1:1/x"] {
        let url = url.parse().expect("a URL");
        let request = reqwest::Request::new(Method::GET, url);
        let answer = session.execute(request, "op").await.expect("an answer");
        assert_eq!(answer.status(), 400);
    }
    assert!(stub.seen().is_empty());
}

#[tokio::test]
async fn credentials_that_no_header_carries_are_refused_unsent() {
    let stub = Stub::start([]).await;
    let server = Server::build(stub.settings()).expect("good settings");
    let torn = Session::new(&server, Credentials::Bearer(Secret::new("a\r\nX-Admin: 1")));
    let error = torn
        .request(Method::GET, "/x")
        .send()
        .await
        .expect_err("refused");
    assert_eq!(error.kind(), Kind::Refused);
    assert!(stub.seen().is_empty());
}

#[tokio::test]
async fn a_rejected_token_behind_an_empty_page_is_named() {
    let stub = Stub::start([reply(200, &["Content-Type: text/html; charset=UTF-8"], "")]).await;
    let server = Server::build(stub.settings()).expect("good settings");
    let session = Session::new(&server, Credentials::Bearer(Secret::new("garbage")));
    let call = session.request(Method::GET, "/index.php/apps/tables/api/2/tables");
    let error = call.json::<Value>().await.expect_err("rejected");
    assert_eq!(error.kind(), Kind::Unauthorized);
}

//! Answers that are data, in every wrapping that Nextcloud uses.

use http::Method;
use nextcloud_transport::{Kind, lax::PhpMap};
use serde_json::{Value, json};

use crate::stub::{Stub, json as answer, ocs, reply};

#[tokio::test]
async fn both_versions_of_the_envelope_give_their_data() {
    let stub = Stub::start([
        ocs(200, 100, &json!({"id": 7})),
        ocs(200, 200, &json!({"id": 8})),
    ])
    .await;
    for (path, id) in [("/ocs/v1.php/x", 7), ("/ocs/v2.php/x", 8)] {
        let data: Value = stub
            .session()
            .request(Method::GET, path)
            .ocs()
            .await
            .expect("data");
        assert_eq!(data["id"], id);
    }
}

#[tokio::test]
async fn a_failure_inside_http_200_becomes_a_typed_error() {
    let cases = [
        (997, Kind::Unauthorized),
        (998, Kind::NotFound),
        (996, Kind::ServerError),
        (404, Kind::NotFound),
        (403, Kind::Forbidden),
        (102, Kind::BadRequest),
    ];
    let stub = Stub::start(cases.map(|(code, _)| ocs(200, code, &json!([])))).await;
    for (code, kind) in cases {
        let error = stub
            .session()
            .request(Method::GET, "/ocs/v1.php/x")
            .ocs::<Value>()
            .await
            .expect_err("a failure");
        assert_eq!((error.kind(), error.ocs_code()), (kind, Some(code)));
        assert_eq!(error.message(), Some("said in the envelope"));
    }
}

#[tokio::test]
async fn empty_answers_are_null() {
    let stub = Stub::start([reply(204, &[], ""), reply(200, &[], "")]).await;
    for _ in 0..2 {
        let nothing: Option<Value> = stub
            .session()
            .request(Method::DELETE, "/x")
            .json()
            .await
            .expect("null");
        assert_eq!(nothing, None);
    }
}

#[tokio::test]
async fn data_is_read_leniently() {
    let stub = Stub::start([answer(200, &json!([]))]).await;
    let map: PhpMap<String, i64> = stub
        .session()
        .request(Method::GET, "/x")
        .json()
        .await
        .expect("an empty map");
    assert!(map.is_empty());
}

#[tokio::test]
async fn a_web_page_is_no_data() {
    let page = "<!DOCTYPE html><html><body>Log in</body></html>";
    let stub = Stub::start([
        reply(200, &["Content-Type: text/html"], page),
        reply(303, &["Location: /index.php/login?redirect_url=/x"], ""),
    ])
    .await;
    for _ in 0..2 {
        let error = stub
            .session()
            .request(Method::GET, "/apps/notes/x")
            .json::<Value>()
            .await
            .expect_err("a page");
        assert_eq!(error.kind(), Kind::LoginPage);
        assert!(!error.to_string().contains('<'), "{error}");
    }
}

#[tokio::test]
async fn headers_of_an_answer_can_be_read_beside_its_data() {
    let body = r#"[{"id":1}]"#;
    let stub = Stub::start([reply(200, &["X-Notes-Chunk-Cursor: abc"], body)]).await;
    let answer = stub
        .session()
        .request(Method::GET, "/x")
        .answer()
        .await
        .expect("an answer");
    assert_eq!(answer.header("x-notes-chunk-cursor"), Some("abc"));
    assert_eq!(answer.json::<Vec<Value>>().expect("a list").len(), 1);
}

#[tokio::test]
async fn servers_without_pretty_urls_are_met_with_index_php() {
    let page = || reply(404, &["Content-Type: text/html"], "<html>nginx</html>");
    let stub = Stub::start([
        page(),
        answer(200, &json!({"n": 1})),
        answer(200, &json!({"n": 2})),
    ])
    .await;
    let session = stub.session();
    for _ in 0..2 {
        let call = session.request(Method::POST, "/apps/notes/api/v1/notes");
        let _: Value = call.json_body(&json!({"t": 1})).json().await.expect("data");
    }
    let targets: Vec<String> = stub.seen().into_iter().map(|seen| seen.target).collect();
    let spelled = "/index.php/apps/notes/api/v1/notes";
    assert_eq!(targets, ["/apps/notes/api/v1/notes", spelled, spelled]);
}

#[tokio::test]
async fn query_headers_and_body_arrive_as_given() {
    let stub = Stub::start([answer(200, &json!(1))]).await;
    let call = stub.session().request(Method::PUT, "/x?a=1");
    let _: i64 = call
        .query(&[("b", "ü &")])
        .header("If-Match", "\"e\"")
        .json_body(&json!({"c": 3}))
        .json()
        .await
        .expect("data");
    let seen = stub.seen().remove(0);
    assert_eq!(seen.target, "/x?a=1&b=%C3%BC+%26");
    assert_eq!(seen.header("if-match"), Some("\"e\""));
    assert_eq!(seen.header("ocs-apirequest"), Some("true"));
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(seen.body, br#"{"c":3}"#);
}

#[tokio::test]
async fn the_user_id_is_asked_once_for_all_clones() {
    let stub = Stub::start([ocs(200, 200, &json!({"id": "alice-id"}))]).await;
    let session = stub.session();
    let clone = session.clone();
    for one in [&session, &clone, &session] {
        assert_eq!(one.user_id().await.expect("an id").as_str(), "alice-id");
    }
    assert_eq!(stub.seen().len(), 1);
}

#[tokio::test]
async fn the_state_of_the_server_is_read_without_credentials() {
    let state = json!({"installed": true, "maintenance": false, "needsDbUpgrade": false, "version": "34.0.1.2",
        "versionstring": "34.0.1", "productname": "Nextcloud"});
    let stub = Stub::start([answer(200, &state), answer(200, &json!({}))]).await;
    let session = stub.session();
    let status = session.server().status().await.expect("a state");
    assert_eq!((status.major(), status.maintenance), (Some(34), false));
    assert_eq!(stub.seen()[0].header("authorization"), None);
    let other = session.server().status().await.expect_err("no Nextcloud");
    assert_eq!(other.kind(), Kind::UnexpectedAnswer);
}

#[tokio::test]
async fn packed_answers_are_unpacked() {
    const PACKED: [u8; 35] = [
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xab, 0x56, 0x2a, 0x48, 0x4c,
        0xce, 0x4e, 0x4d, 0x51, 0xb2, 0x2a, 0x29, 0x2a, 0x4d, 0xad, 0x05, 0x00, 0x89, 0xe0, 0xb5,
        0xdc, 0x0f, 0x00, 0x00, 0x00,
    ];
    let stub = Stub::start([
        reply(200, &["Content-Encoding: gzip"], PACKED),
        reply(200, &["Content-Encoding: gzip"], "not packed"),
    ])
    .await;
    let session = stub.session();
    let data: Value = session
        .request(Method::GET, "/x")
        .json()
        .await
        .expect("data");
    assert_eq!(data, json!({"packed": true}));
    assert_eq!(stub.seen()[0].header("accept-encoding"), Some("gzip"));
    let broken = session.request(Method::GET, "/x").json::<Value>().await;
    assert_eq!(broken.expect_err("broken").kind(), Kind::UnexpectedAnswer);
}

#[tokio::test]
async fn an_answer_cut_short_is_a_lost_connection() {
    let half = b"HTTP/1.1 200 X\r\nContent-Length: 9\r\n\r\nhalf".to_vec();
    let stub = Stub::start([crate::stub::Reply::Bytes(half)]).await;
    let call = stub.session().request(Method::GET, "/x").answer().await;
    assert_eq!(call.expect_err("half").kind(), Kind::Unreachable);
}

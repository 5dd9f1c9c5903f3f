//! The hook of the generated clients: what goes in, and what comes back out of their error.

use http::Method;
use nextcloud_transport::{Kind, NextcloudError};
use progenitor_client::Error;
use serde_json::{Value, json};

use crate::stub::{Reply, Stub, json as answer, ocs, reply};

async fn run(given: Reply, wants_json: bool) -> reqwest::Response {
    let stub = Stub::start([given]).await;
    let url = stub.url().join("ocs/v2.php/x").expect("a URL");
    let mut request = reqwest::Request::new(Method::POST, url);
    if wants_json {
        let json = http::HeaderValue::from_static("application/json");
        request.headers_mut().insert(http::header::ACCEPT, json);
    }
    stub.session()
        .execute(request, "op")
        .await
        .expect("an answer")
}

fn error_of(response: reqwest::Response) -> NextcloudError {
    Error::<()>::UnexpectedResponse(response).into()
}

#[tokio::test]
async fn the_envelope_is_taken_off() {
    let response = run(ocs(200, 200, &json!({"id": 7})), true).await;
    let data: Value = response.json().await.expect("data");
    assert_eq!(data, json!({"id": 7}));
    let plain = run(answer(200, &json!({"id": 8})), true).await;
    assert_eq!(plain.text().await.expect("text"), r#"{"id":8}"#);
}

#[tokio::test]
async fn empty_becomes_null_and_files_stay_as_they_are() {
    let empty = run(reply(204, &[], ""), false).await;
    assert_eq!(
        (
            empty.status().as_u16(),
            empty.text().await.expect("text").as_str()
        ),
        (204, "null")
    );
    let file = run(reply(200, &["Content-Type: image/png"], "\u{1}png"), false).await;
    assert_eq!(file.text().await.expect("text"), "\u{1}png");
}

#[tokio::test]
async fn failures_of_both_versions_come_back_as_our_error() {
    for given in [ocs(200, 404, &json!([])), ocs(404, 404, &json!([]))] {
        let response = run(given, true).await;
        assert_eq!(response.status(), 404);
        let error = error_of(response);
        assert_eq!(
            (error.kind(), error.ocs_code()),
            (Kind::NotFound, Some(404))
        );
        assert_eq!(error.message(), Some("said in the envelope"));
    }
}

#[tokio::test]
async fn an_envelope_is_opened_also_when_nothing_was_wanted() {
    let response = run(ocs(200, 403, &json!([])), false).await;
    assert_eq!(error_of(response).kind(), Kind::Forbidden);
}

#[tokio::test]
async fn a_lost_connection_comes_back_as_our_error() {
    let response = run(Reply::Close, true).await;
    assert_eq!(response.status(), 502);
    assert_eq!(error_of(response).kind(), Kind::Unreachable);
}

#[tokio::test]
async fn other_errors_of_the_client_are_named_without_their_content() {
    let broken = serde_json::from_str::<u8>("\"secret\"").expect_err("no number");
    let body = bytes::Bytes::from_static(b"\"secret\"");
    let error = NextcloudError::from(Error::<()>::InvalidResponsePayload(body, broken));
    assert_eq!(error.kind(), Kind::UnexpectedAnswer);
    assert!(!format!("{error} {error:?}").contains("secret"));
    let refused = NextcloudError::from(Error::<()>::InvalidRequest("secret".to_owned()));
    assert_eq!(refused.kind(), Kind::Refused);
    assert!(!format!("{refused}").contains("secret"));
}

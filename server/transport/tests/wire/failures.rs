//! Failed answers and the names they get.

use http::Method;
use nc_base::{Hint, Retry};
use nextcloud_transport::{Kind, NextcloudError};
use serde_json::{Value, json};

use crate::stub::{Reply, Stub, json as answer, ocs, reply, session_with};

async fn failure(method: Method, given: Reply) -> NextcloudError {
    let stub = Stub::start([given]).await;
    let mut settings = stub.settings();
    settings.retry.attempts = 1;
    session_with(settings)
        .request(method, "/x")
        .send()
        .await
        .expect_err("a failure")
}

#[tokio::test]
async fn each_status_has_its_kind() {
    for (status, kind) in [
        (304, Kind::NotModified),
        (400, Kind::BadRequest),
        (401, Kind::Unauthorized),
        (403, Kind::Forbidden),
        (404, Kind::NotFound),
        (405, Kind::MethodNotAllowed),
        (409, Kind::Conflict),
        (412, Kind::PreconditionFailed),
        (413, Kind::TooLarge),
        (423, Kind::Locked),
        (429, Kind::RateLimited),
        (500, Kind::ServerError),
        (501, Kind::NotImplemented),
        (502, Kind::ServerError),
        (503, Kind::ServerError),
        (507, Kind::QuotaExceeded),
    ] {
        let error = failure(Method::POST, reply(status, &[], "")).await;
        assert_eq!(error.kind(), kind, "{status}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
    }
}

#[tokio::test]
async fn words_of_sabre_are_understood() {
    let body = r#"<?xml version="1.0"?><d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns">
        <s:exception>Sabre\DAV\Exception\NotFound</s:exception>
        <s:message>File with name /Notes/x.md could not be located</s:message></d:error>"#;
    let given = reply(404, &["Content-Type: application/xml; charset=utf-8"], body);
    let error = failure(Method::GET, given).await;
    assert_eq!(error.exception(), Some("NotFound"));
    assert_eq!(
        error.message(),
        Some("File with name /Notes/x.md could not be located")
    );
    assert!(!error.is_unknown_route());
}

#[tokio::test]
async fn password_confirmation_is_not_a_plain_403() {
    let meta = json!({"statuscode": 403, "message": "Password confirmation is required"});
    let given = answer(403, &json!({"ocs": {"meta": meta, "data": []}}));
    let error = failure(Method::POST, given).await;
    assert_eq!(error.kind(), Kind::PasswordConfirmation);
}

#[tokio::test]
async fn a_failed_csrf_check_is_no_stale_etag() {
    let given = answer(412, &json!({"message": "CSRF check failed"}));
    let error = failure(Method::GET, given).await;
    assert_eq!(error.kind(), Kind::Forbidden);
    let hint = error.hint().expect("a hint");
    assert!(hint.contains("OCS-APIRequest"), "{hint}");
}

#[tokio::test]
async fn a_stale_etag_carries_the_current_version() {
    let given = answer(412, &json!({"id": 7, "content": "newer"}));
    let error = failure(Method::PUT, given).await;
    let current: Value = serde_json::from_slice(error.body()).expect("the current note");
    assert_eq!(error.kind(), Kind::PreconditionFailed);
    assert_eq!(error.retry(), Retry::Now);
    assert_eq!(current["content"], "newer");
    assert!(!format!("{error:?} {error}").contains("newer"));
}

#[tokio::test]
async fn an_unknown_route_differs_from_a_missing_thing() {
    let says = |message: &str| json!({"ocs": {"meta": {"statuscode": 998, "message": message}, "data": []}});
    let route = failure(
        Method::GET,
        answer(404, &says("Invalid query, please check the syntax.")),
    )
    .await;
    let thing = failure(Method::GET, answer(404, &says(""))).await;
    assert_eq!(
        (route.kind(), thing.kind()),
        (Kind::NotFound, Kind::NotFound)
    );
    assert!(route.is_unknown_route() && !thing.is_unknown_route());
    assert_ne!(route.hint(), thing.hint());
}

#[tokio::test]
async fn an_empty_400_says_what_to_check() {
    let given = reply(400, &["Content-Type: text/html; charset=UTF-8"], "");
    let error = failure(Method::POST, given).await;
    assert_eq!((error.kind(), error.message()), (Kind::BadRequest, None));
    assert!(error.hint().expect("a hint").contains("required value"));
}

#[tokio::test]
async fn maintenance_is_named_and_not_repeated() {
    let flagged = || {
        reply(
            503,
            &["X-Nextcloud-Maintenance-Mode: 1", "Retry-After: 120"],
            "",
        )
    };
    let sabre = || {
        let body = "<d:error xmlns:d=\"DAV:\" xmlns:s=\"x\"><s:exception>Sabre\\DAV\\Exception\\ServiceUnavailable</s:exception><s:message>System is in maintenance mode.</s:message></d:error>";
        reply(503, &["Content-Type: application/xml"], body)
    };
    let page = || {
        let body = "<!DOCTYPE html><html><h2>Maintenance mode</h2></html>";
        reply(503, &["Content-Type: text/html"], body)
    };
    let envelope = || {
        let meta = json!({"statuscode": 503, "message": "Service unavailable: maintenance mode"});
        answer(503, &json!({"ocs": {"meta": meta, "data": []}}))
    };
    for given in [flagged(), sabre(), page(), envelope()] {
        let stub = Stub::start([given]).await;
        let call = stub.session().request(Method::GET, "/x").send().await;
        assert_eq!(call.expect_err("down").kind(), Kind::Maintenance);
        assert_eq!(stub.seen().len(), 1);
    }
}

#[tokio::test]
async fn server_words_are_short_and_plain() {
    let long = format!(
        "SQL failed at /var/www/html/lib/private/DB.php {}",
        "y".repeat(500)
    );
    let error = failure(Method::GET, answer(500, &json!({"message": long}))).await;
    let message = error.message().expect("words");
    assert!(message.chars().count() <= 300);
    assert!(!message.contains("/var/www"), "{message}");
    let page = "<!DOCTYPE html><html><body><h1>Internal Server Error</h1></body></html>";
    let error = failure(Method::GET, reply(500, &["Content-Type: text/html"], page)).await;
    assert_eq!(error.message(), None);
}

#[tokio::test]
async fn what_is_not_logged_in_is_unauthorized_whatever_the_status() {
    let error = failure(Method::GET, ocs(500, 997, &json!([]))).await;
    assert_eq!(error.kind(), Kind::Unauthorized);
}

#[tokio::test]
async fn every_failure_can_be_shown() {
    let stub = Stub::start((400..=599).map(|status| reply(status, &[], ""))).await;
    let session = stub.session();
    for status in 400..=599 {
        let call = session.request(Method::POST, "/x").send().await;
        let error = call.expect_err("a failure");
        let shown = format!("{error} {:?}", error.hint());
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert!(!shown.contains("127.0.0.1"), "{shown}");
    }
}

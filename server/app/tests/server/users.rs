//! Whose data a caller sees.

use http::{StatusCode, header};
use serde_json::json;

use crate::support::TestServer;

/// Base64 of `bob:bob-app-password`.
const BOB: &str = "Basic Ym9iOmJvYi1hcHAtcGFzc3dvcmQ=";
/// Base64 of `bob:wrong`.
const WRONG: &str = "Basic Ym9iOndyb25n";

#[tokio::test]
async fn without_credentials_nobody_comes_in() {
    let server = TestServer::multi_user().await;
    for headers in [&[][..], &[("authorization", WRONG)][..]] {
        let answer = server.ask("", headers, "tools/list", json!({})).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert!(answer.headers.contains_key(header::WWW_AUTHENTICATE));
        assert!(answer.body["hint"].is_string(), "{}", answer.body);
    }
}

#[tokio::test]
async fn everybody_acts_as_themselves() {
    let server = TestServer::multi_user().await;
    let params = json!({ "name": "nc_users_get_me", "arguments": {} });
    let answer = server
        .ask("", &[("authorization", BOB)], "tools/call", params)
        .await;
    assert_eq!(
        answer.body["result"]["structuredContent"]["id"],
        json!("bob"),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn no_answer_names_the_host_behind_us() {
    let server = TestServer::single_user(&[]).await;
    server.sandbox.set_maintenance(true);
    let answer = server
        .call("nc_notes_get_note", json!({ "note_id": 1 }))
        .await;
    assert!(
        !answer.body.to_string().contains(&server.nextcloud()),
        "{}",
        answer.body
    );
}

//! Whose data a caller sees.

use axum::body::Body;
use http::{Request, StatusCode, header};
use serde_json::json;

use crate::support::TestServer;

/// Base64 of `bob:bob-app-password`.
const BOB: &str = "Basic Ym9iOmJvYi1hcHAtcGFzc3dvcmQ=";
/// Base64 of `alice:alice-app-password`.
const ALICE: &str = "Basic YWxpY2U6YWxpY2UtYXBwLXBhc3N3b3Jk";
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

#[tokio::test]
async fn a_session_serves_only_who_began_it() {
    let settings = [
        ("MCP_DEPLOYMENT_MODE", "multi_user_basic"),
        ("MCP_LEGACY_SESSIONS", "true"),
    ];
    let server = TestServer::start(&settings).await;
    let hello = json!({
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": {
            "protocolVersion": "2025-11-25",
            "capabilities": {},
            "clientInfo": { "name": "test", "version": "1" },
        },
    });
    let post = |user: &str, session: Option<&str>, message: &serde_json::Value| {
        let mut request = Request::post("/mcp")
            .header(header::HOST, "localhost")
            .header(header::AUTHORIZATION, user)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json, text/event-stream");
        if let Some(session) = session {
            request = request.header("mcp-session-id", session);
        }
        request
            .body(Body::from(message.to_string()))
            .expect("a request")
    };
    let begun = server.send(post(ALICE, None, &hello)).await;
    let session = begun.headers["mcp-session-id"]
        .to_str()
        .expect("ASCII")
        .to_owned();
    let ready = json!({ "jsonrpc": "2.0", "method": "notifications/initialized" });
    let stolen = server.send(post(BOB, Some(&session), &ready)).await;
    assert_eq!(stolen.status, StatusCode::NOT_FOUND);
    let own = server.send(post(ALICE, Some(&session), &ready)).await;
    assert_eq!(own.status, StatusCode::ACCEPTED);
}

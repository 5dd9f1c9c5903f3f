//! The mode oauth: a resource that describes itself, callers by token, and what a token does not grant.

use std::net::Ipv4Addr;

use axum::{Json, Router, body::Bytes, extract::State, routing};
use http::{Method, Request, StatusCode, header};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::support::{Answer, TestServer};

const MCP: &str = "https://mcp.test/mcp";
const METADATA: &str = "https://mcp.test/.well-known/oauth-protected-resource/mcp";
/// What the sandbox takes as an access token of bob.
pub(crate) const BOB: &str = "bob-app-password";
/// And of alice.
pub(crate) const ALICE: &str = "alice-app-password";
pub(crate) const CLIENT_SECRET: &str = "canary-client-secret";

/// A token that alice's client got later.
const ALICE_LATER: &str = "alices-refreshed-token";
/// A token of alice for another client.
const ALICE_ELSEWHERE: &str = "alices-token-of-another-client";

/// A provider that knows the tokens of alice, who granted all, and of bob, who granted reading notes.
async fn provider() -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .expect("a port");
    let issuer = format!("http://{}", listener.local_addr().expect("an address"));
    let document =
        json!({ "issuer": issuer, "introspection_endpoint": format!("{issuer}/introspect") });
    let router = Router::new()
        .route(
            "/.well-known/openid-configuration",
            routing::get(|State(document): State<Value>| async { Json(document) }),
        )
        .route("/introspect", routing::post(introspect))
        .with_state(document);
    #[expect(
        clippy::disallowed_methods,
        reason = "the task ends with the runtime of the test"
    )]
    tokio::spawn(async move { axum::serve(listener, router).await });
    issuer
}

async fn introspect(body: Bytes) -> Json<Value> {
    let body = String::from_utf8_lossy(&body);
    let told = |user: &str, client: &str, scope: &str| {
        let aud = [MCP, "nextcloud"];
        json!({ "active": true, "sub": user, "client_id": client, "aud": aud, "scope": scope, "exp": 4_000_000_000_i64 })
    };
    Json(if body.contains(ALICE) {
        told("alice", "c", "notes.read notes:write files.read")
    } else if body.contains(ALICE_LATER) {
        told("alice", "c", "notes.read")
    } else if body.contains(ALICE_ELSEWHERE) {
        told("alice", "d", "notes.read")
    } else if body.contains(BOB) {
        told("bob", "c", "notes.read")
    } else {
        json!({ "active": false })
    })
}

pub(crate) async fn server(more: &[(&str, &str)]) -> TestServer {
    let discovery = format!("{}/.well-known/openid-configuration", provider().await);
    let settings = [
        ("MCP_DEPLOYMENT_MODE", "oauth"),
        ("NEXTCLOUD_MCP_SERVER_URL", "https://mcp.test"),
        ("OIDC_DISCOVERY_URL", discovery.as_str()),
        ("NEXTCLOUD_OIDC_CLIENT_ID", "mcp"),
        ("NEXTCLOUD_OIDC_CLIENT_SECRET", CLIENT_SECRET),
    ];
    TestServer::start(&[&settings[..], more].concat()).await
}

pub(crate) async fn call(server: &TestServer, token: &str, tool: &str, arguments: Value) -> Answer {
    let bearer = format!("Bearer {token}");
    let params = json!({ "name": tool, "arguments": arguments });
    server
        .ask("", &[("Authorization", &bearer)], "tools/call", params)
        .await
}

fn challenge(answer: &Answer) -> &str {
    let value = answer.headers.get(header::WWW_AUTHENTICATE);
    value.expect("a challenge").to_str().expect("text")
}

#[tokio::test]
async fn the_resource_names_its_provider_and_its_scopes_to_everybody() {
    let server = server(&[]).await;
    for path in [
        "/.well-known/oauth-protected-resource",
        "/.well-known/oauth-protected-resource/mcp",
    ] {
        let request = Request::get(path)
            .header(header::HOST, "evil.test")
            .header(header::ORIGIN, "https://any.test");
        let answer = server
            .send(request.body(axum::body::Body::empty()).expect("a request"))
            .await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert_eq!(
            answer.body["resource"], MCP,
            "fixed by configuration, not by Host"
        );
        let issuer = answer.body["authorization_servers"][0]
            .as_str()
            .expect("an issuer");
        assert!(issuer.starts_with("http://127.0.0.1:"));
        let scopes = answer.body["scopes_supported"].as_array().expect("scopes");
        assert!(
            scopes.contains(&json!("notes.read")) && !scopes.contains(&json!("offline_access"))
        );
        assert_eq!(answer.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*");
        assert!(!answer.body.to_string().contains("canary"));
    }
}

#[tokio::test]
async fn other_modes_have_no_such_document() {
    let server = TestServer::multi_user().await;
    let answer = server
        .get("/.well-known/oauth-protected-resource/mcp")
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nobody_comes_in_without_a_token_and_is_told_where_to_get_one() {
    let server = server(&[]).await;
    let answer = server
        .call("nc_notes_search_notes", json!({ "query": "" }))
        .await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        challenge(&answer),
        format!("Bearer realm=\"Nextcloud\", resource_metadata=\"{METADATA}\"")
    );
    let answer = call(
        &server,
        "unknown",
        "nc_notes_search_notes",
        json!({ "query": "" }),
    )
    .await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    assert!(challenge(&answer).ends_with("error=\"invalid_token\""));
    assert!(!answer.body.to_string().contains("unknown"));
}

#[tokio::test]
async fn a_token_counts_in_the_header_only() {
    let server = server(&[]).await;
    let query = format!("?access_token={ALICE}");
    let answer = server.ask(&query, &[], "tools/list", json!({})).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    let two = [("Authorization", "Bearer a"), ("Authorization", "Bearer b")];
    let answer = server.ask("", &two, "tools/list", json!({})).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    let basic = [("Authorization", "Basic YWxpY2U6YWxpY2UtYXBwLXBhc3N3b3Jk")];
    let answer = server.ask("", &basic, "tools/list", json!({})).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn each_acts_as_themselves() {
    let server = server(&[]).await;
    for token in [ALICE, BOB] {
        let answer = call(
            &server,
            token,
            "nc_notes_search_notes",
            json!({ "query": "" }),
        )
        .await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert_eq!(
            answer.body["result"]["isError"],
            json!(false),
            "{}",
            answer.body
        );
    }
    let made = json!({ "title": "Only of alice", "content": "x", "category": "" });
    let made = call(&server, ALICE, "nc_notes_create_note", made).await;
    let id = made.body["result"]["structuredContent"]["id"].clone();
    assert!(id.is_i64(), "{}", made.body);
    let answer = call(&server, BOB, "nc_notes_get_note", json!({ "note_id": id })).await;
    assert_eq!(
        answer.body["result"]["isError"],
        json!(true),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn a_list_shows_what_the_token_grants() {
    let server = server(&[]).await;
    let bearer = format!("Bearer {BOB}");
    let names = server.listed("", &[("Authorization", &bearer)]).await;
    assert!(names.contains(&"nc_notes_get_note".to_owned()), "{names:?}");
    assert!(!names.contains(&"nc_notes_create_note".to_owned()));
    assert!(!names.iter().any(|name| name.starts_with("nc_webdav_")));
}

#[tokio::test]
async fn a_call_beyond_the_token_is_forbidden_with_all_that_it_needs_and_is_not_made() {
    let server = server(&[]).await;
    let arguments = json!({ "title": "Never made", "content": "y", "category": "" });
    let answer = call(&server, BOB, "nc_notes_create_note", arguments.clone()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(answer.body["error"], "insufficient_scope");
    assert_eq!(
        challenge(&answer),
        format!(
            "Bearer realm=\"Nextcloud\", error=\"insufficient_scope\", scope=\"notes.write\", resource_metadata=\"{METADATA}\""
        )
    );
    let inner = json!({ "name": "nc_notes_create_note", "arguments": arguments });
    let answer = call(&server, BOB, "nc_call_tool", inner).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let found = call(
        &server,
        BOB,
        "nc_notes_search_notes",
        json!({ "query": "" }),
    )
    .await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(
        !found.body.to_string().contains("Never made"),
        "{}",
        found.body
    );
}

#[tokio::test]
async fn a_resource_beyond_the_token_is_forbidden_too() {
    let server = server(&[]).await;
    let bearer = format!("Bearer {BOB}");
    let params = json!({ "uri": "nc://Deck/boards" });
    let answer = server
        .ask("", &[("Authorization", &bearer)], "resources/read", params)
        .await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(challenge(&answer).contains("scope=\"deck.read\""));
}

#[tokio::test]
async fn a_provider_that_is_away_is_no_verdict() {
    let settings = [
        ("MCP_DEPLOYMENT_MODE", "oauth"),
        ("NEXTCLOUD_MCP_SERVER_URL", "https://mcp.test"),
        (
            "OIDC_DISCOVERY_URL",
            "http://127.0.0.1:9/.well-known/openid-configuration",
        ),
    ];
    let server = TestServer::start(&settings).await;
    let answer = call(
        &server,
        ALICE,
        "nc_notes_search_notes",
        json!({ "query": "" }),
    )
    .await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.headers.contains_key(header::RETRY_AFTER));
    assert!(
        !answer.body.to_string().contains("127.0.0.1"),
        "{}",
        answer.body
    );
    let document = server
        .get("/.well-known/oauth-protected-resource/mcp")
        .await;
    assert_eq!(document.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_by_whoever_reads_it_whole() {
    let server = server(&[]).await;
    for body in ["", "no json", "[]", "{\"method\":7}"] {
        let request = Request::builder()
            .method(Method::POST)
            .uri("/mcp")
            .header(header::HOST, "localhost")
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json, text/event-stream")
            .header(header::AUTHORIZATION, format!("Bearer {BOB}"));
        let answer = server
            .send(request.body(body.into()).expect("a request"))
            .await;
        assert!(answer.status.is_client_error(), "{body}: {}", answer.status);
    }
}

#[tokio::test]
async fn a_session_is_of_one_person_through_one_client_whatever_token_they_have() {
    let server = server(&[("MCP_LEGACY_SESSIONS", "true")]).await;
    let post = |token: &str, session: Option<&str>, message: &Value| {
        let mut request = Request::post("/mcp")
            .header(header::HOST, "localhost")
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json, text/event-stream");
        if let Some(session) = session {
            request = request.header("mcp-session-id", session);
        }
        let body = axum::body::Body::from(message.to_string());
        request.body(body).expect("a request")
    };
    let hello = json!({
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": {
            "protocolVersion": "2025-11-25",
            "capabilities": {},
            "clientInfo": { "name": "test", "version": "1" },
        },
    });
    let begun = server.send(post(ALICE, None, &hello)).await;
    let session = begun.headers["mcp-session-id"].to_str().expect("ASCII");
    let ready = json!({ "jsonrpc": "2.0", "method": "notifications/initialized" });
    for foreign in [BOB, ALICE_ELSEWHERE] {
        let stolen = server.send(post(foreign, Some(session), &ready)).await;
        assert_eq!(stolen.status, StatusCode::NOT_FOUND, "{foreign}");
        let unknown = server.send(post(foreign, Some("no-such-session"), &ready));
        assert_eq!(stolen.status, unknown.await.status, "as one that never was");
    }
    for own in [ALICE, ALICE_LATER] {
        let kept = server.send(post(own, Some(session), &ready)).await;
        assert_eq!(kept.status, StatusCode::ACCEPTED, "{own}");
    }
}

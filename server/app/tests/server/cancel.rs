//! A call that the client gives up drops its request to Nextcloud, in both eras.

use std::{net::Ipv4Addr, time::Duration};

use nc_sandbox::Sandbox;
use nextcloud_mcp_server::Overrides;
use serde_json::json;
use tokio::{
    io::AsyncReadExt,
    net::{TcpListener, TcpStream},
    time::timeout,
};

use crate::{legacy::Session, support::TestServer};

const SOON: Duration = Duration::from_secs(5);

/// A server in front of a Nextcloud that takes requests and never answers.
async fn silent(sessions: &str) -> (TestServer, TcpListener) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
    let listener = listener.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let settings = [
        ("NEXTCLOUD_USERNAME", "alice"),
        ("NEXTCLOUD_PASSWORD", "alice-app-password"),
        ("MCP_DISABLE_CAPABILITY_GATING", "true"),
        ("MCP_LEGACY_SESSIONS", sessions),
    ];
    let server = TestServer::before(Sandbox::empty(), port, &settings, Overrides::default());
    (server, listener)
}

/// The request that arrives.
async fn arrived(listener: &TcpListener) -> TcpStream {
    let (mut stream, _) = timeout(SOON, listener.accept())
        .await
        .expect("soon")
        .expect("a stream");
    let mut bytes = [0; 4096];
    let read = timeout(SOON, stream.read(&mut bytes))
        .await
        .expect("soon")
        .expect("bytes");
    assert!(
        bytes[..read].starts_with(b"GET /index.php/apps/notes/"),
        "the call"
    );
    stream
}

/// Whether the other side closes the connection soon.
async fn is_dropped(mut stream: TcpStream) -> bool {
    let mut bytes = [0; 64];
    matches!(
        timeout(SOON, stream.read(&mut bytes)).await,
        Ok(Ok(0) | Err(_))
    )
}

#[tokio::test]
async fn a_client_that_leaves_drops_the_request() {
    let (server, listener) = silent("false").await;
    let call = server.call("nc_notes_get_note", json!({ "note_id": 1 }));
    let stream = tokio::select! {
        stream = arrived(&listener) => stream,
        answer = call => panic!("an answer from nobody: {}", answer.body),
    };
    assert!(is_dropped(stream).await);
}

#[tokio::test]
async fn an_older_client_without_session_that_leaves_drops_the_request() {
    let (server, listener) = silent("false").await;
    let session = Session::begin(&server, json!({})).await;
    let params = json!({ "name": "nc_notes_get_note", "arguments": { "note_id": 1 } });
    let call = async { session.ask(1, "tools/call", params).await.next().await };
    let stream = tokio::select! {
        stream = arrived(&listener) => stream,
        answer = call => panic!("an answer from nobody: {answer:?}"),
    };
    assert!(is_dropped(stream).await);
}

#[tokio::test]
async fn an_older_client_that_cancels_drops_the_request() {
    let (server, listener) = silent("true").await;
    let session = Session::begin(&server, json!({})).await;
    let params = json!({ "name": "nc_notes_get_note", "arguments": { "note_id": 1 } });
    let mut events = session.ask(7, "tools/call", params).await;
    let stream = tokio::select! {
        stream = arrived(&listener) => stream,
        answer = events.next() => panic!("an answer from nobody: {answer:?}"),
    };
    session
        .tell(&json!({
            "jsonrpc": "2.0", "method": "notifications/cancelled",
            "params": { "requestId": 7, "reason": "enough" },
        }))
        .await;
    assert!(is_dropped(stream).await);
}

//! Limits of time and number, and how the server stops.

use std::time::Duration;

use http::{StatusCode, header};
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
};

use crate::support::TestServer;

#[tokio::test]
async fn one_request_too_many_is_told_at_once() {
    let server = TestServer::single_user(&[("MCP_MAX_REQUESTS", "1")]).await;
    server.sandbox.set_latency(Duration::from_millis(200));
    let call = || server.call("nc_users_get_me", json!({}));
    let (first, second) = tokio::join!(call(), call());
    assert_eq!(first.status, StatusCode::OK);
    assert_eq!(second.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(second.headers[header::RETRY_AFTER], "1");
    assert_eq!(call().await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_call_that_takes_too_long_ends_with_words() {
    let server = TestServer::single_user(&[("MCP_REQUEST_TIMEOUT", "50ms")]).await;
    server.sandbox.set_latency(Duration::from_millis(300));
    let answer = server.call("nc_users_get_me", json!({})).await;
    assert_eq!(answer.body["result"]["isError"], json!(true));
    assert!(answer.text().contains("took longer"), "{}", answer.body);
}

#[tokio::test]
async fn stopping_lets_a_request_finish_and_takes_no_other() {
    let server = TestServer::single_user(&[]).await;
    server.sandbox.set_latency(Duration::from_millis(200));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel::<()>();
    let client = async {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        let body = json!({
            "jsonrpc": "2.0", "id": 1, "method": "tools/call",
            "params": { "name": "nc_users_get_me", "arguments": {} },
        })
        .to_string();
        let head = format!(
            "POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
             accept: application/json, text/event-stream\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(head.as_bytes()).await.expect("sent");
        while server.sandbox.requests().is_empty() {
            tokio::task::yield_now().await;
        }
        stop.send(()).expect("still serving");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("an answer");
        answer
    };
    let shutdown = async move {
        let _ = stopped.await;
    };
    let (outcome, answer) = tokio::join!(server.serve(listener, shutdown), client);
    outcome.expect("served");
    assert!(
        answer.starts_with("HTTP/1.1 200") && answer.contains("alice"),
        "{answer}"
    );
    assert!(TcpStream::connect(address).await.is_err());
}

//! Watching: an open request hears of changes to what it named, and of nothing else.

use axum::body::Body;
use http::{Request, header};
use http_body_util::BodyExt;
use serde_json::{Value, json};

use crate::support::{TestServer, meta};

/// An open `subscriptions/listen`.
pub(crate) struct Stream(Body, String);

impl Stream {
    pub(crate) async fn open(server: &TestServer, uris: &[&str]) -> Self {
        let message = json!({
            "jsonrpc": "2.0", "id": 9, "method": "subscriptions/listen",
            "params": { "notifications": { "resourceSubscriptions": uris }, "_meta": meta(&json!({})) },
        });
        let request = Request::post("/mcp")
            .header(header::HOST, "localhost")
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json, text/event-stream")
            .header("mcp-protocol-version", "2026-07-28")
            .header("mcp-method", "subscriptions/listen")
            .body(Body::from(message.to_string()))
            .expect("a request");
        Self(server.open(request).await.into_body(), String::new())
    }

    /// The next message; `None` when the stream has ended.
    pub(crate) async fn next(&mut self) -> Option<Value> {
        loop {
            if let Some(end) = self.1.find("\n\n") {
                let event: String = self.1.drain(..end + 2).collect();
                let data = event.lines().filter_map(|line| line.strip_prefix("data:"));
                let data: String = data.collect();
                if let Ok(message) = serde_json::from_str(&data) {
                    return Some(message);
                }
                continue;
            }
            let frame = self.0.frame().await?.expect("a frame");
            if let Some(data) = frame.data_ref() {
                self.1.push_str(&String::from_utf8_lossy(data));
            }
        }
    }
}

fn first_note(list: &Value) -> i64 {
    list["results"][0]["id"].as_i64().expect("a note")
}

#[tokio::test]
async fn a_change_of_a_note_is_told() {
    let server = TestServer::single_user(&[("MCP_WATCH_INTERVAL", "20ms")]).await;
    let list = server.call("nc_notes_list_notes", json!({})).await;
    let id = first_note(&list.body["result"]["structuredContent"]);
    let uri = format!("nc://Notes/{id}");
    let mut stream = Stream::open(&server, &[&uri]).await;
    let acknowledged = stream.next().await.expect("an acknowledgment");
    assert_eq!(
        acknowledged["method"],
        json!("notifications/subscriptions/acknowledged")
    );
    // Until the first look is through there is nothing to compare with, so it is changed until somebody tells.
    let changing = async {
        loop {
            let args = json!({ "note_id": id, "content": "more" });
            server.call("nc_notes_append_content", args).await;
        }
    };
    let told = tokio::select! {
        told = stream.next() => told.expect("a notification"),
        () = changing => unreachable!("it goes on for ever"),
    };
    assert_eq!(
        told["method"],
        json!("notifications/resources/updated"),
        "{told}"
    );
    assert_eq!(told["params"]["uri"], json!(uri));
}

#[tokio::test]
async fn what_cannot_be_watched_is_not_accepted() {
    let server = TestServer::single_user(&[]).await;
    let mut stream = Stream::open(&server, &["nc://capabilities", "nc://Nothing/7"]).await;
    let acknowledged = stream.next().await.expect("an acknowledgment");
    let accepted = &acknowledged["params"]["notifications"]["resourceSubscriptions"];
    assert!(accepted.is_null(), "{acknowledged}");
}

#[tokio::test]
async fn what_the_request_leaves_out_cannot_be_watched() {
    let server = TestServer::single_user(&[("MCP_TOOLSETS", "tables")]).await;
    let mut stream = Stream::open(&server, &["nc://Notes/1"]).await;
    stream.next().await.expect("an acknowledgment");
    let end = stream.next().await.expect("an end");
    assert!(end.get("error").is_some(), "{end}");
}

#[tokio::test]
async fn older_clients_without_a_session_are_told_why_not() {
    let server = TestServer::single_user(&[]).await;
    let message = json!({
        "jsonrpc": "2.0", "id": 3, "method": "resources/subscribe", "params": { "uri": "nc://Notes/1" },
    });
    let request = Request::post("/mcp")
        .header(header::HOST, "localhost")
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::ACCEPT, "application/json, text/event-stream")
        .header("mcp-protocol-version", "2025-11-25")
        .body(Body::from(message.to_string()))
        .expect("a request");
    let answer = server.send(request).await;
    let text = answer.body.to_string();
    assert!(text.contains("no sessions"), "{text}");
}

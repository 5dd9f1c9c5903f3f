//! Requests byte for byte, as no library sends them: what could be read in two ways is refused.

use std::fmt::Write;

use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
};

use crate::support::TestServer;

/// All that a server answers to these bytes until it closes.
async fn answer(server: &TestServer, bytes: &[u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel::<()>();
    let client = async {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        // The server may close before it has read everything.
        let _ = stream.write_all(bytes).await;
        let _ = stream.shutdown().await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let _ = stop.send(());
        String::from_utf8_lossy(&answer).into_owned()
    };
    let shutdown = async move {
        let _ = stopped.await;
    };
    let (done, answer) = tokio::join!(server.serve(listener, shutdown), client);
    done.expect("served");
    answer
}

async fn status(head: &str, body: &str) -> String {
    let server = TestServer::single_user(&[]).await;
    let answer = answer(&server, format!("{head}\r\n\r\n{body}").as_bytes()).await;
    assert!(
        server.sandbox.requests().is_empty(),
        "{head:?} reached Nextcloud"
    );
    answer.get(9..12).unwrap_or("closed").to_owned()
}

#[tokio::test]
async fn two_names_of_the_host_are_refused() {
    let two = "POST /mcp HTTP/1.1\r\nhost: localhost\r\nhost: evil.test\r\ncontent-length: 0";
    assert_eq!(status(two, "").await, "400");
    let other = "POST http://evil.test/mcp HTTP/1.1\r\nhost: localhost\r\ncontent-length: 0";
    assert_eq!(status(other, "").await, "403");
    let forwarded =
        "POST /mcp HTTP/1.1\r\nhost: evil.test\r\nx-forwarded-host: localhost\r\ncontent-length: 0";
    assert_eq!(status(forwarded, "").await, "403");
}

#[tokio::test]
async fn a_length_that_could_be_read_in_two_ways_is_refused() {
    let post = "POST /mcp HTTP/1.1\r\nhost: localhost\r\n";
    for lines in [
        "content-length: 4\r\ncontent-length: 5",
        "content-length: +4",
        "transfer-encoding: xchunked",
        "content-length: 4\r\n  folded",
        "content-length : 4",
        "x: a\0b\r\ncontent-length: 4",
    ] {
        assert_eq!(
            status(&format!("{post}{lines}"), "{}{}").await,
            "400",
            "{lines:?}"
        );
    }
}

#[tokio::test]
async fn what_stands_behind_a_chunked_body_is_no_second_request() {
    let call = json!({
        "jsonrpc": "2.0", "id": 1, "method": "tools/call",
        "params": { "name": "nc_users_get_me", "arguments": {} },
    })
    .to_string();
    let smuggled = format!(
        "POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
         accept: application/json, text/event-stream\r\ncontent-length: {}\r\n\r\n{call}",
        call.len()
    );
    let head = "POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
                accept: application/json\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n";
    let server = TestServer::single_user(&[]).await;
    let told = answer(&server, format!("{head}{smuggled}").as_bytes()).await;
    assert!(told.matches("HTTP/1.1 ").count() <= 1, "{told}");
    assert!(server.sandbox.requests().is_empty(), "{told}");
}

#[tokio::test]
async fn too_many_headers_and_too_long_bodies_are_refused() {
    let mut many = "POST /mcp HTTP/1.1\r\nhost: localhost".to_owned();
    for number in 0..150 {
        let _ = write!(many, "\r\nx-{number}: a");
    }
    assert_eq!(status(&many, "").await, "431");
    let server = TestServer::single_user(&[("MCP_MAX_REQUEST_MB", "1")]).await;
    let long = format!(
        "POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
         accept: application/json, text/event-stream\r\ncontent-length: {}\r\n\r\n{}",
        2 << 20,
        " ".repeat(2 << 20)
    );
    let told = answer(&server, long.as_bytes()).await;
    assert!(told.starts_with("HTTP/1.1 413"), "{told}");
}

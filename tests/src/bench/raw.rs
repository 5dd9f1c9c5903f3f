//! A connection that sends prepared bytes and reads answers: cheap enough not to be what is measured.

use anyhow::{Context as _, bail};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::modern::{REVISION, with_meta};

/// One kept-alive HTTP/1.1 connection.
#[derive(Debug)]
pub(super) struct Raw {
    stream: TcpStream,
    buffer: Vec<u8>,
    part: Vec<u8>,
}

impl Raw {
    /// Connect to a port on loopback.
    pub(super) async fn open(port: u16) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: Vec::with_capacity(16 * 1024),
            part: vec![0; 16 * 1024],
        })
    }

    /// Send a whole request; gives the body of a 200.
    pub(super) async fn ask(&mut self, request: &[u8]) -> anyhow::Result<Vec<u8>> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        loop {
            let read = self.stream.read(&mut self.part).await?;
            if read == 0 {
                bail!("the server closed the connection");
            }
            self.buffer
                .extend_from_slice(self.part.get(..read).unwrap_or_default());
            if let Some((head, body)) = split(&self.buffer) {
                let length = length(head)?;
                if body.len() >= length {
                    let head = String::from_utf8_lossy(head);
                    let ok = head.starts_with("HTTP/1.1 200");
                    let body = body.to_vec();
                    if !ok {
                        bail!("{head}\n{}", String::from_utf8_lossy(&body));
                    }
                    return Ok(body);
                }
            }
        }
    }
}

/// Head and what follows it, once the head is there.
pub(super) fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    Some((bytes.get(..at)?, bytes.get(at + 4..)?))
}

/// What `content-length` says; 0 without one.
pub(super) fn length(head: &[u8]) -> anyhow::Result<usize> {
    let head = std::str::from_utf8(head)?.to_ascii_lowercase();
    if head.contains("transfer-encoding: chunked") {
        bail!("a chunked answer, which this client does not read: {head}");
    }
    let line = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"));
    line.map_or(Ok(0), |text| text.trim().parse().context("content-length"))
}

/// A request to `/mcp` of the 2026-07-28 revision.
pub(super) fn mcp(method: &str, name: &str, params: &serde_json::Value) -> Vec<u8> {
    let params = with_meta(params.clone(), "bench", false);
    let body = serde_json::json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
        .to_string();
    let name = if name.is_empty() {
        String::new()
    } else {
        format!("mcp-name: {name}\r\n")
    };
    format!(
        "POST /mcp HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json, text/event-stream\r\nmcp-protocol-version: {REVISION}\r\nmcp-method: {method}\r\n{name}content-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// A bare request to the backend.
pub(super) fn get(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nOCS-APIRequest: true\r\n\r\n").into_bytes()
}

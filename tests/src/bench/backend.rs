//! A Nextcloud that answers a few requests from memory, as fast as a socket allows.

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

use super::raw::{length, split};

/// The note that every call reads.
pub(super) const NOTE: &str = "/index.php/apps/notes/api/v1/notes/7";

const NOTE_BODY: &str = r#"{"id":7,"title":"Shopping","modified":1795217503,"category":"Home","favorite":false,"readonly":false,"internalPath":"/Notes/Home/Shopping.md","shareTypes":[],"isShared":false,"error":false,"errorType":"","content":"- oat milk\n- bread\n- cheese\n- apples","etag":"3f518a37163771887e29869ab5923099"}"#;
const USER_BODY: &str = r#"{"ocs":{"meta":{"status":"ok","statuscode":200,"message":"OK"},"data":{"id":"alice","display-name":"Alice"}}}"#;
const CAPABILITIES_BODY: &str = r#"{"ocs":{"meta":{"status":"ok","statuscode":200,"message":"OK"},"data":{"version":{"major":34,"minor":0,"micro":1,"string":"34.0.1","edition":""},"capabilities":{"notes":{"api_version":["1.4"]},"tables":{"enabled":true},"files":{},"files_sharing":{"api_enabled":true},"user_status":{"enabled":true},"notifications":{},"activity":{}}}}}"#;
const STATUS_BODY: &str = r#"{"installed":true,"maintenance":false,"needsDbUpgrade":false,"version":"34.0.1.2","versionstring":"34.0.1","edition":"","productname":"Nextcloud","extendedSupport":false}"#;

/// Answer on loopback until the runtime ends; gives the port.
#[expect(
    clippy::disallowed_methods,
    reason = "the benchmark's own server ends with the benchmark"
)]
pub(super) async fn start() -> anyhow::Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let port = listener.local_addr()?.port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    Ok(port)
}

async fn serve(mut stream: TcpStream) -> anyhow::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(4096);
    let mut part = [0_u8; 4096];
    loop {
        let read = stream.read(&mut part).await?;
        if read == 0 {
            return Ok(());
        }
        buffer.extend_from_slice(part.get(..read).unwrap_or_default());
        while let Some((head, body)) = split(&buffer) {
            let wanted = length(head)?;
            if body.len() < wanted {
                break;
            }
            let answer = answer(head);
            let used = head.len() + 4 + wanted;
            buffer.drain(..used);
            stream.write_all(answer.as_bytes()).await?;
        }
    }
}

fn answer(head: &[u8]) -> String {
    let head = String::from_utf8_lossy(head);
    let path = head.split(' ').nth(1).unwrap_or_default();
    let body = match path {
        path if path.starts_with(NOTE) => NOTE_BODY,
        path if path.contains("/cloud/capabilities") => CAPABILITIES_BODY,
        path if path.contains("/cloud/user") => USER_BODY,
        "/status.php" => STATUS_BODY,
        _ => "",
    };
    let status = if body.is_empty() {
        "404 Not Found"
    } else {
        "200 OK"
    };
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

//! An HTTP server on loopback that answers what a function says.

use std::sync::Arc;

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

/// A request, as far as the tests look at it.
#[derive(Debug, Default)]
pub(crate) struct Request {
    pub(crate) path: String,
    pub(crate) authorization: Option<String>,
    pub(crate) body: String,
}

/// A status with a JSON body.
pub(crate) type Answer = (u16, String);

/// Listens until it is dropped.
pub(crate) struct SmallHttp {
    pub(crate) url: String,
    _tasks: JoinSet<()>,
}

impl SmallHttp {
    /// Answers JSON; redirects of it lead to `/elsewhere`.
    pub(crate) async fn start(answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        Self::plain(move |request| {
            let (status, body) = answer(request);
            let headers = "Content-Type: application/json\r\nLocation: /elsewhere";
            whole(status, headers, &body)
        })
        .await
    }

    /// Sends everybody to `location`.
    pub(crate) async fn redirecting(location: &str) -> Self {
        let answer = whole(302, &format!("Location: {location}"), "");
        Self::plain(move |_| answer.clone()).await
    }

    /// Answers what [`whole`] writes.
    pub(crate) async fn plain(answer: impl Fn(&Request) -> String + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("bound").port();
        let answer = Arc::new(answer);
        let mut tasks = JoinSet::new();
        tasks.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let answer = Arc::clone(&answer);
                let served = async move { serve(stream, |request| answer(request)).await };
                connections.spawn(served);
            }
        });
        Self {
            url: format!("http://127.0.0.1:{port}"),
            _tasks: tasks,
        }
    }
}

/// An answer with these headers, separated by line breaks.
pub(crate) fn whole(status: u16, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status} X\r\nConnection: close\r\n{headers}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

async fn serve(stream: TcpStream, answer: impl Fn(&Request) -> String) {
    let mut stream = BufReader::new(stream);
    let request = read(&mut stream).await;
    let text = answer(&request);
    let _ = stream.get_mut().write_all(text.as_bytes()).await;
}

async fn read(stream: &mut BufReader<TcpStream>) -> Request {
    let mut request = Request::default();
    let mut length = 0;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.unwrap_or(0) <= 2 {
            break;
        }
        let line = line.trim_end();
        match line.split_once(": ") {
            Some(("authorization", value)) => request.authorization = Some(value.to_owned()),
            Some(("content-length", value)) => length = value.parse().expect("a length"),
            Some(_) => {}
            None => {
                let path = line.split(' ').nth(1);
                request.path = path.unwrap_or_default().to_owned();
            }
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.expect("a whole body");
    request.body = String::from_utf8(body).expect("text");
    request
}

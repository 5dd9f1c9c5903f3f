//! Serve the sample world on `127.0.0.1`: `cargo run -p nc-sandbox --example serve [port]`.
//!
//! The user `quota` is there for the live tests of other crates, which run against this as against a real server.

use std::{convert::Infallible, error::Error};

use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use nc_sandbox::Sandbox;
use tokio::{net::TcpListener, task::JoinSet};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let port = std::env::args()
        .nth(1)
        .map_or(Ok(8099), |port| port.parse::<u16>())?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let sandbox = Sandbox::sample();
    sandbox.add_user("quota", "Quota");
    sandbox.set_quota("quota", Some(1024 * 1024));
    let mut connections = JoinSet::new();
    loop {
        let (stream, _) = listener.accept().await?;
        let sandbox = sandbox.clone();
        let service = service_fn(move |request: http::Request<Incoming>| {
            let sandbox = sandbox.clone();
            async move { Ok::<_, Infallible>(sandbox.handle(request).await) }
        });
        connections.spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        while connections.try_join_next().is_some() {}
    }
}

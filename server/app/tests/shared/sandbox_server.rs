//! The sandbox as a web service, for every suite of this crate.

use std::net::Ipv4Addr;

use axum::{Router, body::Body};
use http::Request;
use nc_sandbox::Sandbox;
use tokio::net::TcpListener;

/// A Nextcloud with sample data on a port of loopback; it ends with the runtime of the test.
pub(crate) async fn start() -> (Sandbox, u16) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let sandbox = Sandbox::sample();
    let answers = sandbox.clone();
    let service = Router::new().fallback(move |request: Request<Body>| {
        let sandbox = answers.clone();
        async move { sandbox.handle(request).await.map(Body::new) }
    });
    #[expect(
        clippy::disallowed_methods,
        reason = "the task ends with the runtime of the test"
    )]
    tokio::spawn(async move { axum::serve(listener, service).await });
    (sandbox, port)
}

//! Hosts and origins that a request may name.

use axum::body::Body;
use http::{Request, StatusCode, header};

use crate::support::TestServer;

async fn status(server: &TestServer, host: &str, origin: Option<&str>) -> StatusCode {
    let mut request = Request::get("/").header(header::HOST, host);
    if let Some(origin) = origin {
        request = request.header(header::ORIGIN, origin);
    }
    server
        .send(request.body(Body::empty()).expect("a request"))
        .await
        .status
}

#[tokio::test]
async fn foreign_names_are_refused_everywhere_but_at_health() {
    let server = TestServer::single_user(&[]).await;
    assert_eq!(
        status(&server, "evil.example.org", None).await,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        status(&server, "localhost", Some("https://evil.example.org")).await,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        status(&server, "localhost", None).await,
        StatusCode::NOT_FOUND
    );
    let probe = Request::get("/health/live")
        .header(header::HOST, "10.0.0.7:8000")
        .body(Body::empty());
    assert_eq!(
        server.send(probe.expect("a request")).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn a_browser_page_that_is_allowed_gets_its_preflight() {
    let server =
        TestServer::single_user(&[("MCP_ALLOWED_ORIGINS", "https://app.example.org")]).await;
    let preflight = Request::options("/mcp")
        .header(header::HOST, "localhost")
        .header(header::ORIGIN, "https://app.example.org")
        .header(header::ACCESS_CONTROL_REQUEST_METHOD, "POST")
        .body(Body::empty());
    let answer = server.send(preflight.expect("a request")).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert_eq!(
        answer.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN],
        "https://app.example.org"
    );
}

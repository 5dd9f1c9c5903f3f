//! Budgets behind a proxy: each client has its own, and nobody gets another by writing headers.

use std::net::SocketAddr;

use axum::{body::Body, extract::ConnectInfo};
use http::{Request, StatusCode, header};
use serde_json::json;

use crate::{
    login_flow_support::{REDIRECT, server},
    support::TestServer,
};

/// Registrations that one client may make at once.
const BURST: usize = 10;

/// A registration that comes from `peer`, who writes this about where it got it from.
async fn register(server: &TestServer, peer: &str, line: (&str, &str)) -> StatusCode {
    let mut request = Request::post("/oauth/register")
        .header(header::HOST, "mcp.test")
        .header(header::CONTENT_TYPE, "application/json")
        .header(line.0, line.1)
        .header("x-forwarded-host", "evil.test")
        .header("x-forwarded-proto", "http")
        .body(Body::from(
            json!({ "redirect_uris": [REDIRECT] }).to_string(),
        ))
        .expect("a request");
    let peer: SocketAddr = format!("{peer}:4711").parse().expect("an address");
    request.extensions_mut().insert(ConnectInfo(peer));
    let answer = server.send(request).await;
    assert!(
        !answer.body.to_string().contains("evil.test"),
        "{}",
        answer.body
    );
    answer.status
}

/// What the last of more registrations than one client may make is answered, where each names another client.
async fn flooded(server: &TestServer, peer: &str, header: &str, prefix: &str) -> StatusCode {
    let mut last = StatusCode::OK;
    for number in 0..=BURST {
        let line = format!("{prefix}203.0.113.{number}");
        last = register(server, peer, (header, &line)).await;
    }
    last
}

#[tokio::test]
async fn clients_behind_a_trusted_proxy_have_a_budget_each() {
    let server = server(&[("TRUSTED_PROXIES", "10.0.0.0/8")]).await;
    let many = flooded(&server, "10.0.0.1", "x-forwarded-for", "").await;
    assert_eq!(many, StatusCode::CREATED);
    for number in 0..=BURST {
        let line = format!("198.51.100.{number}, 203.0.113.200");
        let last = register(&server, "10.0.0.1", ("x-forwarded-for", &line)).await;
        let spent = number == BURST;
        assert_eq!(
            last == StatusCode::TOO_MANY_REQUESTS,
            spent,
            "{number}: {last}"
        );
    }
}

#[tokio::test]
async fn nobody_else_gets_another_budget_by_writing_who_they_are() {
    let spent = StatusCode::TOO_MANY_REQUESTS;
    let trusting = server(&[("TRUSTED_PROXIES", "10.0.0.0/8")]).await;
    assert_eq!(
        flooded(&trusting, "192.0.2.1", "x-forwarded-for", "").await,
        spent
    );
    assert_eq!(
        flooded(&trusting, "10.0.0.1", "forwarded", "for=").await,
        spent
    );
    assert_eq!(flooded(&trusting, "10.0.0.2", "x-real-ip", "").await, spent);
    let plain = server(&[]).await;
    assert_eq!(
        flooded(&plain, "10.0.0.1", "x-forwarded-for", "").await,
        spent
    );
}

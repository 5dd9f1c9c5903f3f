//! The management API in the mode login_flow: clients show tokens that we issued.

use axum::body::Body;
use http::{Request, StatusCode, header};

use crate::{
    login_flow_support::{CLIENT, server, tokens},
    support::{Answer, TestServer},
};

async fn session(server: &TestServer, user: &str, token: &str) -> Answer {
    let request = Request::get(format!("/api/v1/users/{user}/session"))
        .header(header::HOST, "mcp.test")
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .body(Body::empty());
    server.send(request.expect("a request")).await
}

#[tokio::test]
async fn a_client_that_may_manage_does_so_for_whoever_signed_in() {
    let server = server(&[("ALLOWED_MGMT_CLIENT", CLIENT)]).await;
    let (access, refresh) = tokens(&server, "alice").await;
    let own = session(&server, "alice", &access).await;
    assert_eq!(own.status, StatusCode::OK, "{}", own.body);
    let other = session(&server, "bob", &access).await;
    assert_eq!(other.status, StatusCode::FORBIDDEN, "{}", other.body);
    for nothing in [refresh.as_str(), "not-a-token"] {
        let refused = session(&server, "alice", nothing).await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{}", refused.body);
    }
}

#[tokio::test]
async fn a_client_that_may_not_manage_is_refused_with_a_good_token() {
    for allowed in ["somebody-else", "named"] {
        let server = server(&[("ALLOWED_MGMT_CLIENT", allowed)]).await;
        let (access, _) = tokens(&server, "alice").await;
        let refused = session(&server, "alice", &access).await;
        let status = refused.status;
        assert!(
            status == StatusCode::UNAUTHORIZED || status == StatusCode::FORBIDDEN,
            "{status} {}",
            refused.body
        );
    }
}

//! The management API in the mode login_flow: clients show tokens that we issued.

use axum::body::Body;
use http::{Request, StatusCode, header};

use crate::{
    login_flow_support::{CLIENT, ISSUER, server, tokens},
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

#[tokio::test]
async fn whoever_manages_finds_the_sign_in_by_the_status() {
    let server = server(&[("ALLOWED_MGMT_CLIENT", CLIENT)]).await;
    let status = server.get("/api/v1/status").await.body;
    assert_eq!(status["auth_mode"], "oauth");
    let document = status["oidc"]["discovery_url"]
        .as_str()
        .expect("an address");
    let path = document.strip_prefix(ISSUER).expect("one of ours");
    let metadata = server.get(path).await;
    assert_eq!(metadata.status, StatusCode::OK, "{}", metadata.body);
    for endpoint in ["authorization_endpoint", "token_endpoint"] {
        let at = metadata.body[endpoint].as_str().expect("an address");
        assert!(at.starts_with(ISSUER), "{at}");
    }
}

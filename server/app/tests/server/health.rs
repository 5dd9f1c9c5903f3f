//! What probes and lost people find.

use http::StatusCode;
use serde_json::json;

use crate::support::TestServer;

#[tokio::test]
async fn readiness_names_the_reason() {
    let server = TestServer::single_user(&[]).await;
    server.sandbox.set_maintenance(true);
    let answer = server.get("/health/ready").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(
        answer.body["reason"],
        json!("maintenance"),
        "{}",
        answer.body
    );
    assert_eq!(
        server.get("/health/live").await.body["status"],
        json!("alive")
    );
}

#[tokio::test]
async fn readiness_asks_nextcloud_once_for_many_probes() {
    let server = TestServer::single_user(&[]).await;
    for _ in 0..5 {
        assert_eq!(server.get("/health/ready").await.status, StatusCode::OK);
    }
    let asked = server
        .sandbox
        .requests()
        .into_iter()
        .filter(|seen| seen.path == "/status.php")
        .count();
    assert_eq!(asked, 1);
}

#[tokio::test]
async fn the_root_points_at_the_endpoint() {
    let server = TestServer::single_user(&[]).await;
    let answer = server.get("/").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(
        answer.body["message"]
            .as_str()
            .is_some_and(|words| words.contains("/mcp"))
    );
}

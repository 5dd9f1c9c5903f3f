//! What probes and lost people find.

use std::sync::Arc;

use http::StatusCode;
use nc_base::{MasterKey, SystemClock};
use nc_store::{Address, Keyring, Store};
use nextcloud_mcp_server::Overrides;
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
async fn readiness_asks_the_database_where_there_is_one() {
    let key = MasterKey::random();
    let keys = Keyring::new(&key, []);
    let store = Store::open(&Address::memory(), keys, Arc::new(SystemClock))
        .await
        .expect("a store");
    let with_store = |store: &Store| Overrides {
        store: Some(store.clone()),
        ..Overrides::default()
    };
    let server = TestServer::single_user(&[]).await;
    let answer = server.get("/health/ready").await;
    assert_eq!(answer.body["checks"].get("database"), None);

    let ready = server.replica_with(&[], with_store(&store));
    let answer = ready.get("/health/ready").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.body["checks"]["database"], json!("ok"));

    let broken = server.replica_with(&[], with_store(&store));
    store.close().await;
    let answer = broken.get("/health/ready").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.body["reason"], json!("database_unreachable"));
    assert_eq!(answer.body["checks"]["nextcloud_reachable"], json!("ok"));
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

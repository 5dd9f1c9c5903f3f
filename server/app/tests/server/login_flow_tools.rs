//! Tools about the caller's own access, in the mode login_flow.

use http::StatusCode;
use serde_json::json;

use crate::login_flow_support::{ISSUER, TestBrowser, call, search, server, tokens};

#[tokio::test]
async fn a_caller_without_access_connects_again_by_a_tool() {
    let server = server(&[]).await;
    let (token, _) = tokens(&server, "alice").await;
    let bearer = format!("Bearer {token}");
    let listed = server.listed("", &[("Authorization", &bearer)]).await;
    assert!(listed.contains(&"nc_auth_check_status".to_owned()));
    let status = async || {
        let answer = call(&server, &token, "nc_auth_check_status", json!({})).await;
        answer.body["result"]["structuredContent"].clone()
    };
    let good = status().await;
    assert_eq!(
        (&good["status"], &good["user_id"]),
        (&json!("provisioned"), &json!("alice"))
    );
    server.sandbox.revoke("alice");
    search(&server, &token).await;
    assert_eq!(status().await["status"], "not_provisioned");
    let answer = call(&server, &token, "nc_auth_provision_access", json!({})).await;
    let told = &answer.body["result"]["structuredContent"];
    assert_eq!(told["status"], "pending", "{}", answer.body);
    let url = told["login_url"].as_str().expect("an address").to_owned();
    let path = url.strip_prefix(ISSUER).expect("our own page");
    let page = TestBrowser::default().get(&server, path).await;
    assert!(page.text.contains("/login/v2/flow/"), "{}", page.text);
    assert_eq!(status().await["status"], "pending");
    server.sandbox.accept_logins("alice");
    assert_eq!(status().await["status"], "provisioned");
    assert_eq!(
        search(&server, &token).await.body["result"]["isError"],
        json!(false)
    );
}

#[tokio::test]
async fn somebody_else_cannot_finish_what_a_tool_began() {
    let server = server(&[]).await;
    let (token, _) = tokens(&server, "alice").await;
    server.sandbox.revoke("alice");
    search(&server, &token).await;
    call(&server, &token, "nc_auth_provision_access", json!({})).await;
    server.sandbox.accept_logins("bob");
    let answer = call(&server, &token, "nc_auth_check_status", json!({})).await;
    let told = &answer.body["result"]["structuredContent"];
    assert_eq!(told["status"], "not_provisioned");
    assert!(
        told["message"]
            .as_str()
            .is_some_and(|words| words.contains("Somebody else"))
    );
    let lost = search(&server, &token).await;
    assert!(
        lost.text().contains("nc_auth_provision_access"),
        "{}",
        lost.body
    );
}

#[tokio::test]
async fn less_is_allowed_at_once_and_more_by_the_person() {
    let server = server(&[]).await;
    let (token, _) = tokens(&server, "alice").await;
    let less = json!({ "remove_scopes": ["notes.read"] });
    let answer = call(&server, &token, "nc_auth_update_scopes", less).await;
    assert_eq!(
        answer.body["result"]["structuredContent"]["status"], "provisioned",
        "{}",
        answer.body
    );
    assert_eq!(search(&server, &token).await.status, StatusCode::FORBIDDEN);
    let more = json!({ "add_scopes": ["notes.read"] });
    let answer = call(&server, &token, "nc_auth_update_scopes", more).await;
    assert_eq!(
        answer.body["result"]["structuredContent"]["status"], "pending",
        "{}",
        answer.body
    );
    assert_eq!(
        search(&server, &token).await.status,
        StatusCode::FORBIDDEN,
        "nobody said yes yet"
    );
    server.sandbox.accept_logins("alice");
    call(&server, &token, "nc_auth_check_status", json!({})).await;
    assert_eq!(search(&server, &token).await.status, StatusCode::OK);
    let nonsense = json!({ "add_scopes": ["everything"] });
    let answer = call(&server, &token, "nc_auth_update_scopes", nonsense).await;
    assert_eq!(answer.body["result"]["isError"], json!(true));
}

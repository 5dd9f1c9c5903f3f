//! Tools about the caller's own access, in the mode login_flow.

use std::{collections::BTreeSet, sync::Arc};

use http::{StatusCode, header};
use nc_auth::Grants;
use nextcloud_mcp_server::Overrides;
use serde_json::json;

use crate::{
    background_world::{self, World},
    login_flow_support::{ISSUER, TestBrowser, call, search, server, server_with, tokens},
    support::TestServer,
};

const ALL: [&str; 3] = [
    "nc_auth_check_status",
    "nc_auth_provision_access",
    "nc_auth_update_scopes",
];

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
    let lost = search(&server, &token).await;
    assert!(
        lost.text().contains("nc_auth_provision_access"),
        "{}",
        lost.body
    );
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

#[tokio::test]
async fn whose_app_password_died_lists_them_all_the_same() {
    let server = server(&[]).await;
    let (token, _) = tokens(&server, "alice").await;
    let bearer = format!("Bearer {token}");
    server.sandbox.revoke("alice");
    for query in ["", "?toolset=notes", "?profile=compact"] {
        let listed = server.listed(query, &[("Authorization", &bearer)]).await;
        for tool in ALL {
            assert!(listed.contains(&tool.to_owned()), "{query} {listed:?}");
        }
    }
    let answer = call(&server, &token, ALL[0], json!({})).await;
    let told = &answer.body["result"]["structuredContent"];
    assert_eq!(told["status"], "not_provisioned", "{}", answer.body);
    assert!(
        answer.text().contains("no longer accepts"),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn they_are_there_in_this_mode_and_in_no_other() {
    let single = TestServer::single_user(&[]).await;
    let oauth = World::start("oauth").await;
    let bearer = format!("Bearer {}", background_world::ALICE);
    let headers = [("Authorization", bearer.as_str())];
    let listed = [
        single.listed("", &[]).await,
        oauth.server.listed("", &headers).await,
    ];
    for tool in ALL {
        assert!(
            listed.iter().all(|names| !names.contains(&tool.to_owned())),
            "{tool}"
        );
        let one = single.call(tool, json!({})).await;
        let other = oauth
            .call(background_world::ALICE, tool, &json!({}), json!({}))
            .await;
        for refused in [one, other] {
            let words = refused.body["error"]["message"].to_string();
            assert!(
                words.contains("in the mode login_flow only"),
                "{}",
                refused.body
            );
        }
    }
}

#[tokio::test]
async fn who_may_do_less_than_say_who_they_are_is_told_so() {
    let overrides = Overrides {
        grants: Grants::Only(Arc::new(BTreeSet::from(["notes.read".to_owned()]))),
        ..Overrides::default()
    };
    let server = server_with(&[], overrides).await;
    let (token, _) = tokens(&server, "alice").await;
    let bearer = format!("Bearer {token}");
    let listed = server.listed("", &[("Authorization", &bearer)]).await;
    for tool in ALL {
        assert!(!listed.contains(&tool.to_owned()), "{listed:?}");
        let refused = call(&server, &token, tool, json!({})).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.body);
        let challenge = refused.headers[header::WWW_AUTHENTICATE].to_str();
        assert!(challenge.expect("text").contains("scope=\"openid\""));
    }
}

#[tokio::test]
async fn arguments_that_cannot_be_used_are_named_and_nothing_happens() {
    let server = server(&[]).await;
    let (token, _) = tokens(&server, "alice").await;
    server.sandbox.clear_requests();
    for (tool, args, name) in [
        (ALL[0], json!({ "frobnicate": 1 }), "frobnicate"),
        (ALL[1], json!({ "frobnicate": 1 }), "frobnicate"),
        (ALL[2], json!({ "frobnicate": 1 }), "frobnicate"),
        (ALL[1], json!({ "scopes": 7 }), "scopes"),
        (ALL[2], json!({ "add_scopes": { "a": 1 } }), "add_scopes"),
    ] {
        let told = call(&server, &token, tool, args).await;
        assert_eq!(told.body["result"]["isError"], json!(true), "{}", told.body);
        assert!(told.text().contains(&format!("`{name}`")), "{}", told.body);
    }
    for (tool, args) in [
        (ALL[1], json!({ "scopes": ["everything"] })),
        (ALL[2], json!({ "add_scopes": ["openid"] })),
        (ALL[2], json!({ "remove_scopes": ["everything"] })),
        (ALL[2], json!({ "add_scopes": ["notes.read"] })),
        (ALL[2], json!({})),
    ] {
        let told = call(&server, &token, tool, args.clone()).await;
        assert_eq!(
            told.body["result"]["isError"],
            json!(true),
            "{args} {}",
            told.body
        );
        assert!(told.text().contains("scopes"), "{}", told.body);
    }
    let asked = server.sandbox.requests();
    assert!(
        asked.iter().all(|seen| !seen.path.contains("login/v2")),
        "{asked:?}"
    );
}

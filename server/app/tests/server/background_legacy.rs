//! Tools with which people allow background work, for clients of 2025-11-25: asked while the call waits.

use http::StatusCode;
use nextcloud_mcp_server::Overrides;
use serde_json::json;

use crate::{
    background_world::{ALICE, World},
    legacy::Session,
};

async fn world(mode: &str) -> World {
    let settings = [
        ("ENABLE_BACKGROUND_OPERATIONS", "true"),
        ("MCP_LEGACY_SESSIONS", "true"),
    ];
    World::with(mode, &settings, Overrides::default()).await
}

/// Both tools that have a page in these modes.
const TOOLS: [&str; 2] = ["check_logged_in", "provision_nextcloud_access"];

#[tokio::test]
async fn a_client_that_opens_pages_waits_until_the_person_came_back() {
    for (mode, tool) in ["oauth", "token_exchange"]
        .map(|mode| TOOLS.map(|tool| (mode, tool)))
        .concat()
    {
        let world = world(mode).await;
        let can = json!({ "elicitation": { "url": {} } });
        let session = Session::begin_with(&world.server, ALICE, can).await;
        for (action, signs_in, result) in [
            ("decline", false, "does not want"),
            ("cancel", false, "put the question away"),
            ("accept", false, "not allowed it yet"),
            (
                "accept",
                true,
                if tool == "check_logged_in" {
                    "yes"
                } else {
                    "may act for you"
                },
            ),
        ] {
            let call = json!({ "name": tool, "arguments": {} });
            let mut events = session.ask(1, "tools/call", call).await;
            let question = events.next().await.expect("a question");
            assert_eq!(question["params"]["mode"], "url", "{question}");
            assert_eq!(
                question["params"]["elicitationId"].as_str().map(str::len),
                Some(32)
            );
            if signs_in {
                let url = question["params"]["url"].as_str().expect("an address");
                let (status, page) = world.sign_in(url, "alice").await;
                assert_eq!(status, StatusCode::OK, "{page}");
            }
            let said = json!({ "action": action });
            session
                .tell(&json!({ "jsonrpc": "2.0", "id": question["id"], "result": said }))
                .await;
            let told = events.next().await.expect("a result");
            let told = told["result"]["structuredContent"].to_string();
            assert!(told.contains(result), "{mode} {tool} {action}: {told}");
        }
    }
}

#[tokio::test]
async fn a_client_that_shows_forms_shows_the_address_and_one_that_cannot_gets_it_as_text() {
    let world = world("oauth").await;
    for tool in TOOLS {
        let call = || json!({ "name": tool, "arguments": {} });
        let session = Session::begin_with(&world.server, ALICE, json!({ "elicitation": {} })).await;
        let mut events = session.ask(1, "tools/call", call()).await;
        let question = events.next().await.expect("a question");
        assert_eq!(question["params"]["mode"], "form", "{question}");
        let message = question["params"]["message"].to_string();
        let address = "/oauth/authorize-nextcloud?state=";
        assert!(message.contains(address), "{message}");
        let session = Session::begin_with(&world.server, ALICE, json!({})).await;
        let mut events = session.ask(1, "tools/call", call()).await;
        let told = events.next().await.expect("a result");
        let told = told["result"]["structuredContent"].to_string();
        assert!(told.contains(address), "{told}");
    }
}

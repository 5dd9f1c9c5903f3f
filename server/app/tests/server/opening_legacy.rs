//! Pages that tools want the person to open: clients of 2025-11-25 are asked while the call waits. The tools are
//! nc_auth_provision_access and nc_auth_update_scopes.

use serde_json::{Value, json};

use crate::{
    legacy::Session,
    login_flow_support::ISSUER,
    opening::{Asking, TOOLS},
};

const SESSIONS: [(&str, &str); 1] = [("MCP_LEGACY_SESSIONS", "true")];

/// Call, let `user` grant access, answer the one question; gives question and result.
async fn asked(
    alice: &Asking,
    session: &Session<'_>,
    user: Option<&str>,
    answer: Value,
) -> (Value, Value) {
    let mut events = session.ask(1, "tools/call", alice.params()).await;
    let question = events.next().await.expect("a question");
    assert_eq!(question["method"], "elicitation/create", "{question}");
    if let Some(user) = user {
        assert!(alice.server.sandbox.accept_logins(user) > 0);
    }
    let answer = json!({ "jsonrpc": "2.0", "id": question["id"], "result": answer });
    session.tell(&answer).await;
    let result = events.next().await.expect("a result");
    (
        question["params"].clone(),
        result["result"]["structuredContent"].clone(),
    )
}

#[tokio::test]
async fn a_client_that_opens_pages_gets_ours_under_a_name() {
    for tool in TOOLS {
        let alice = Asking::start(tool, &SESSIONS).await;
        let can = json!({ "elicitation": { "url": {}, "form": {} } });
        let session = Session::begin_with(&alice.server, &alice.token, can).await;
        let yes = json!({ "action": "accept" });
        let (question, told) = asked(&alice, &session, Some("alice"), yes).await;
        assert_eq!(question["mode"], "url");
        let url = question["url"].as_str().expect("an address");
        assert!(url.starts_with(&format!("{ISSUER}/connect/")), "{url}");
        let name = question["elicitationId"].as_str().expect("a name");
        assert!(name.len() == 32 && !url.contains(name), "{name}");
        assert_eq!(told["status"], "provisioned", "{told}");
    }
}

#[tokio::test]
async fn a_client_that_shows_forms_shows_the_address_in_one() {
    for tool in TOOLS {
        let alice = Asking::start(tool, &SESSIONS).await;
        let can = json!({ "elicitation": {} });
        let session = Session::begin_with(&alice.server, &alice.token, can).await;
        let done = json!({ "action": "accept", "content": { "acknowledged": true } });
        let (question, told) = asked(&alice, &session, None, done).await;
        assert_eq!(question["mode"], "form");
        let message = question["message"].as_str().expect("words");
        assert!(message.contains(&format!("{ISSUER}/connect/")), "{message}");
        assert_eq!(
            told["status"], "pending",
            "who says that they are done and is not: {told}"
        );
    }
}

#[tokio::test]
async fn who_declines_is_not_connected_and_neither_is_somebody_else() {
    for tool in TOOLS {
        let alice = Asking::start(tool, &SESSIONS).await;
        let can = json!({ "elicitation": { "url": {} } });
        let session = Session::begin_with(&alice.server, &alice.token, can).await;
        let no = json!({ "action": "decline" });
        let (_, told) = asked(&alice, &session, None, no).await;
        assert_eq!(told["status"], "declined", "{told}");
        let yes = json!({ "action": "accept" });
        alice.server.sandbox.accept_logins("alice");
        let (_, told) = asked(&alice, &session, Some("bob"), yes).await;
        assert!(told.to_string().contains("Somebody else"), "{told}");
    }
}

#[tokio::test]
async fn a_client_that_can_do_neither_or_has_no_session_gets_the_address_as_text() {
    let pages = json!({ "elicitation": { "url": {} } });
    for (more, can) in [(&SESSIONS[..], json!({})), (&[], pages)] {
        for tool in TOOLS {
            let alice = Asking::start(tool, more).await;
            let session = Session::begin_with(&alice.server, &alice.token, can.clone()).await;
            let mut events = session.ask(1, "tools/call", alice.params()).await;
            let result = events.next().await.expect("a result");
            let told = &result["result"]["structuredContent"];
            assert_eq!(told["status"], "pending", "{result}");
            let url = told["login_url"].as_str().expect("an address");
            assert!(url.starts_with(&format!("{ISSUER}/connect/")), "{url}");
        }
    }
}

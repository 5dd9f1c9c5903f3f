//! Tools that ask the person: clients of 2025-11-25 are asked while the call waits.

use serde_json::{Value, json};

use crate::{
    asking::{delete_row, first_row, rows},
    legacy::Session,
    support::TestServer,
};

async fn server() -> TestServer {
    TestServer::single_user(&[("MCP_LEGACY_SESSIONS", "true")]).await
}

/// Call, answer the one question with `answer`, give the result of the call.
async fn asked(session: &Session<'_>, row: i64, answer: Value) -> Value {
    let mut events = session.ask(1, "tools/call", delete_row(row)).await;
    let question = events.next().await.expect("a question");
    assert_eq!(
        question["method"],
        json!("elicitation/create"),
        "{question}"
    );
    let words = &question["params"]["message"];
    assert_eq!(
        *words,
        json!(format!("Delete row {row} of a table for good?"))
    );
    session
        .tell(&json!({ "jsonrpc": "2.0", "id": question["id"], "result": answer }))
        .await;
    events.next().await.expect("a result")
}

#[tokio::test]
async fn a_yes_lets_the_call_run() {
    let server = server().await;
    let (row, before) = (first_row(&server).await, rows(&server).await);
    let session = Session::begin(&server, json!({ "elicitation": {} })).await;
    let done = asked(&session, row, json!({ "action": "accept", "content": {} })).await;
    assert_eq!(
        done["result"]["structuredContent"]["id"],
        json!(row),
        "{done}"
    );
    assert_eq!(rows(&server).await, before - 1);
}

#[tokio::test]
async fn a_no_and_a_question_put_away_do_nothing() {
    let server = server().await;
    let (row, before) = (first_row(&server).await, rows(&server).await);
    let session = Session::begin(&server, json!({ "elicitation": {} })).await;
    for action in ["decline", "cancel"] {
        let told = asked(&session, row, json!({ "action": action })).await;
        assert_eq!(told["result"]["isError"], json!(true), "{told}");
    }
    assert_eq!(rows(&server).await, before);
}

#[tokio::test]
async fn a_client_that_cannot_ask_is_refused() {
    let server = server().await;
    let (row, before) = (first_row(&server).await, rows(&server).await);
    let session = Session::begin(&server, json!({})).await;
    let told = session
        .ask(1, "tools/call", delete_row(row))
        .await
        .next()
        .await;
    let told = told.expect("a result");
    assert_eq!(told["result"]["isError"], json!(true), "{told}");
    assert_eq!(rows(&server).await, before);
}

#[tokio::test]
async fn without_a_session_nobody_can_be_asked() {
    let server = TestServer::single_user(&[]).await;
    let (row, before) = (first_row(&server).await, rows(&server).await);
    let session = Session::begin(&server, json!({ "elicitation": {} })).await;
    let told = session
        .ask(1, "tools/call", delete_row(row))
        .await
        .next()
        .await;
    let told = told.expect("a result");
    assert!(told.to_string().contains("MCP_LEGACY_SESSIONS"), "{told}");
    assert_eq!(rows(&server).await, before);
}

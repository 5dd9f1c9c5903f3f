//! Prompts: shown to those who may use their tools, filled with what was given, completed from lists.

use serde_json::{Value, json};

use crate::support::TestServer;

fn names(answer: &Value) -> Vec<&str> {
    let prompts = answer["result"]["prompts"].as_array();
    let names = prompts.into_iter().flatten();
    names.filter_map(|prompt| prompt["name"].as_str()).collect()
}

#[tokio::test]
async fn only_prompts_whose_tools_are_offered_are_listed() {
    let server = TestServer::single_user(&[]).await;
    let chosen = [("x-mcp-toolsets", "tables")];
    let answer = server.ask("", &chosen, "prompts/list", json!({})).await;
    assert_eq!(names(&answer.body), ["table_report"], "{}", answer.body);
    let all = server.ask("", &[], "prompts/list", json!({})).await;
    assert!(names(&all.body).len() > 1, "{}", all.body);
}

#[tokio::test]
async fn a_prompt_has_what_was_given_in_its_words() {
    let server = TestServer::single_user(&[]).await;
    let params = json!({ "name": "table_report", "arguments": { "question": "How many {days}?" } });
    let answer = server.ask("", &[], "prompts/get", params).await;
    let text = answer.body["result"]["messages"][0]["content"]["text"].as_str();
    let text = text.unwrap_or_else(|| panic!("{}", answer.body));
    assert!(
        text.starts_with("Answer from my tables: How many {days}?"),
        "{text}"
    );
}

#[tokio::test]
async fn a_missing_argument_is_named() {
    let server = TestServer::single_user(&[]).await;
    let answer = server
        .ask("", &[], "prompts/get", json!({ "name": "table_report" }))
        .await;
    let message = answer.body["error"]["message"].as_str().unwrap_or_default();
    assert!(message.contains("`question`"), "{}", answer.body);
}

#[tokio::test]
async fn a_prompt_that_is_left_out_cannot_be_had() {
    let server = TestServer::single_user(&[]).await;
    let chosen = [("x-mcp-toolsets", "notes")];
    let params = json!({ "name": "table_report", "arguments": { "question": "x" } });
    let answer = server.ask("", &chosen, "prompts/get", params).await;
    let message = answer.body["error"]["message"].as_str().unwrap_or_default();
    assert!(message.contains("not offered"), "{}", answer.body);
}

#[tokio::test]
async fn an_argument_of_a_prompt_completes_from_a_list() {
    let server = TestServer::single_user(&[]).await;
    let params = json!({
        "ref": { "type": "ref/prompt", "name": "note_to_tasks" },
        "argument": { "name": "note", "value": "garden" },
    });
    let answer = server.ask("", &[], "completion/complete", params).await;
    let values = &answer.body["result"]["completion"]["values"];
    assert_eq!(values.as_array().map(Vec::len), Some(1), "{}", answer.body);
}

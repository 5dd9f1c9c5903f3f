//! Fixture tools that talk to the client while they run, as servers did before 2026-07-28.

use std::time::Duration;

use rmcp::{
    ErrorData, RoleServer,
    model::{
        CallToolRequestParams, CallToolResult, ClientCapabilities, CreateMessageRequestParams,
        ElicitRequestParams, LoggingMessageNotificationParam, ProgressNotificationParam,
    },
    service::{RequestContext, ServiceError},
};
use serde_json::{Value, json};

use super::content::{texts, typed};

type Context = RequestContext<RoleServer>;

/// The result of the fixture, if it is one of these.
pub(super) async fn call(
    request: &CallToolRequestParams,
    context: &Context,
) -> Result<Option<CallToolResult>, ErrorData> {
    let argument = |name: &str| {
        let arguments = request.arguments.as_ref();
        arguments
            .and_then(|given| given.get(name))
            .cloned()
            .unwrap_or_default()
    };
    match &*request.name {
        "test_tool_with_progress" => progress(context).await?,
        "test_tool_with_logging" => logging(context).await?,
        "test_sampling" => return sampling(context, &argument("prompt")).await.map(Some),
        "test_elicitation" => {
            let schema = json!({
                "type": "object",
                "properties": {
                    "username": { "type": "string", "description": "User's response" },
                    "email": { "type": "string", "description": "User's email address" },
                },
                "required": ["username", "email"],
            });
            return elicit(context, "User response", &argument("message"), schema)
                .await
                .map(Some);
        }
        "test_elicitation_sep1034_defaults" => {
            let message = json!("Review and update client elicitation defaults");
            return elicit(context, "Elicitation completed", &message, defaults())
                .await
                .map(Some);
        }
        "test_elicitation_sep1330_enums" => {
            let message = json!("Choose from every kind of list");
            return elicit(context, "Elicitation completed", &message, enums())
                .await
                .map(Some);
        }
        "test_missing_capability" => {
            let can = context.client_capabilities().unwrap_or_default();
            if can.sampling.is_none() {
                let needed: ClientCapabilities = typed(json!({ "sampling": {} }))?;
                return Err(ErrorData::missing_required_client_capability(needed));
            }
        }
        "test_streaming_elicitation" => {
            if let Some(token) = context.meta.get_progress_token() {
                notify(
                    context
                        .peer
                        .notify_progress(ProgressNotificationParam::new(token, 1.0))
                        .await,
                )?;
            }
        }
        _ => return Ok(None),
    }
    typed(texts(&["done"])).map(Some)
}

async fn progress(context: &Context) -> Result<(), ErrorData> {
    let token = context.meta.get_progress_token();
    for done in [0.0, 50.0, 100.0] {
        if let Some(token) = &token {
            let told = ProgressNotificationParam::new(token.clone(), done).with_total(100.0);
            notify(context.peer.notify_progress(told).await)?;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(())
}

async fn logging(context: &Context) -> Result<(), ErrorData> {
    for line in [
        "Tool execution started",
        "Tool processing data",
        "Tool execution completed",
    ] {
        let told: LoggingMessageNotificationParam =
            typed(json!({ "level": "info", "data": line }))?;
        let sent = context.peer.notify_logging_message(told).await;
        notify(sent)?;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(())
}

async fn sampling(context: &Context, prompt: &Value) -> Result<CallToolResult, ErrorData> {
    let asked: CreateMessageRequestParams = typed(json!({
        "messages": [{ "role": "user", "content": { "type": "text", "text": prompt } }],
        "maxTokens": 100,
    }))?;
    let answer = context.peer.create_message(asked).await.map_err(failed)?;
    let answer = serde_json::to_value(answer).unwrap_or_default();
    let text = answer
        .pointer("/content/text")
        .and_then(Value::as_str)
        .unwrap_or_default();
    typed(texts(&[&format!("LLM response: {text}")]))
}

async fn elicit(
    context: &Context,
    word: &str,
    message: &Value,
    schema: Value,
) -> Result<CallToolResult, ErrorData> {
    let asked: ElicitRequestParams =
        typed(json!({ "mode": "form", "message": message, "requestedSchema": schema }))?;
    let answer = context
        .peer
        .create_elicitation(asked)
        .await
        .map_err(failed)?;
    let action = serde_json::to_value(&answer.action).unwrap_or_default();
    let action = action.as_str().unwrap_or_default();
    typed(texts(&[&format!(
        "{word}: action={action}, content={}",
        answer.content.unwrap_or_default()
    )]))
}

fn defaults() -> Value {
    json!({
        "type": "object",
        "properties": {
            "name": { "type": "string", "default": "John Doe" },
            "age": { "type": "integer", "default": 30 },
            "score": { "type": "number", "default": 95.5 },
            "status": { "type": "string", "enum": ["active", "inactive", "pending"], "default": "active" },
            "verified": { "type": "boolean", "default": true },
        },
    })
}

fn enums() -> Value {
    let titled = |word: &str| {
        json!([
            { "const": "value1", "title": format!("First {word}") },
            { "const": "value2", "title": format!("Second {word}") },
            { "const": "value3", "title": format!("Third {word}") },
        ])
    };
    let options = json!(["option1", "option2", "option3"]);
    json!({
        "type": "object",
        "properties": {
            "untitledSingle": { "type": "string", "enum": options },
            "titledSingle": { "type": "string", "oneOf": titled("Option") },
            "legacyEnum": {
                "type": "string",
                "enum": ["opt1", "opt2", "opt3"],
                "enumNames": ["Option One", "Option Two", "Option Three"],
            },
            "untitledMulti": { "type": "array", "items": { "type": "string", "enum": options } },
            "titledMulti": { "type": "array", "items": { "anyOf": titled("Choice") } },
        },
    })
}

fn notify(sent: Result<(), ServiceError>) -> Result<(), ErrorData> {
    sent.map_err(failed)
}

fn failed(error: ServiceError) -> ErrorData {
    match error {
        ServiceError::McpError(error) => error,
        other => ErrorData::internal_error(other.to_string(), None),
    }
}

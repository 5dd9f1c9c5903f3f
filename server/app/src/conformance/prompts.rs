//! Fixture prompts.

use rmcp::{
    ErrorData,
    model::{
        CompleteRequestParams, CompleteResult, GetPromptRequestParams, GetPromptResponse,
        GetPromptResult, Prompt, Reference,
    },
};
use serde_json::{Value, json};

use super::{
    content::{PNG, typed},
    rounds,
};

pub(super) fn list() -> Result<Vec<Prompt>, ErrorData> {
    let one = |name: &str, arguments: &[&str]| {
        let arguments: Vec<Value> = arguments
            .iter()
            .map(|name| json!({ "name": name, "description": "An argument.", "required": true }))
            .collect();
        json!({ "name": name, "description": "Fixture of the conformance suite.", "arguments": arguments })
    };
    typed(json!([
        one("test_simple_prompt", &[]),
        one("test_prompt_with_arguments", &["arg1", "arg2"]),
        one("test_prompt_with_embedded_resource", &["resourceUri"]),
        one("test_prompt_with_image", &[]),
        one("test_input_required_result_prompt", &[]),
    ]))
}

/// What an argument of a fixture could be: `test` and what was typed, if the prompt is a fixture.
pub(super) fn complete(
    request: &CompleteRequestParams,
) -> Result<Option<CompleteResult>, ErrorData> {
    let Reference::Prompt(asked) = &request.r#ref else {
        return Ok(None);
    };
    if !list()?.iter().any(|fixture| fixture.name == asked.name) {
        return Ok(None);
    }
    let value = format!("test{}", request.argument.value.trim_start_matches("test"));
    typed(json!({ "resultType": "complete", "completion": { "values": [value], "total": 1, "hasMore": false } }))
        .map(Some)
}

/// The prompt that is asked for, if it is a fixture.
pub(super) fn get(
    request: &GetPromptRequestParams,
) -> Result<Option<GetPromptResponse>, ErrorData> {
    let argument = |name: &str| {
        let arguments = request.arguments.as_ref();
        arguments
            .and_then(|given| given.get(name))
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let text = |text: &str| json!({ "type": "text", "text": text });
    let contents = match request.name.as_str() {
        "test_simple_prompt" => vec![text("This is a simple prompt for testing.")],
        "test_prompt_with_arguments" => {
            let (one, two) = (argument("arg1"), argument("arg2"));
            vec![text(&format!(
                "Prompt with arguments: arg1='{one}', arg2='{two}'"
            ))]
        }
        "test_prompt_with_embedded_resource" => vec![
            json!({ "type": "resource", "resource": {
                "uri": argument("resourceUri"),
                "mimeType": "text/plain",
                "text": "Embedded resource content for testing.",
            } }),
            text("Please process the embedded resource above."),
        ],
        "test_prompt_with_image" => vec![
            json!({ "type": "image", "data": PNG, "mimeType": "image/png" }),
            text("Please analyze the image above."),
        ],
        "test_input_required_result_prompt" => {
            let Some(answer) = rounds::answer(request.input_responses.as_ref(), "user_context")
            else {
                let asked =
                    rounds::form("What context should the prompt use?", "context", "string");
                return rounds::required(json!({ "user_context": asked }), None)
                    .map(|asked| Some(asked.into()));
            };
            vec![text(&format!("Context: {answer}"))]
        }
        _ => return Ok(None),
    };
    let messages: Vec<Value> = contents
        .into_iter()
        .map(|content| json!({ "role": "user", "content": content }))
        .collect();
    let result: GetPromptResult = typed(json!({ "resultType": "complete", "messages": messages }))?;
    Ok(Some(result.into()))
}

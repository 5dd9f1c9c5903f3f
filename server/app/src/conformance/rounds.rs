//! Fixture tools of 2026-07-28 that need several rounds: they answer with questions, and the client asks again.

use rmcp::{
    ErrorData, RoleServer,
    model::{
        CallToolRequestParams, CallToolResponse, CallToolResult, InputRequests,
        InputRequiredResult, InputResponses, RequestStateCodec,
    },
    service::RequestContext,
};
use serde_json::{Value, json};

use super::content::{texts, typed};

/// Keeps nothing: what must survive a round travels sealed with the client.
#[derive(Debug, Clone)]
pub(super) struct Rounds(RequestStateCodec);

impl Rounds {
    pub(super) fn new() -> Self {
        // Fixtures guard nothing, and a fixed key lets any process open what another sealed.
        Self(RequestStateCodec::new_unchecked(
            *b"fixtures of the conformance suite",
        ))
    }

    /// The answer of the fixture, if it is one of these.
    pub(super) fn call(
        &self,
        request: &CallToolRequestParams,
        context: &RequestContext<RoleServer>,
    ) -> Result<Option<CallToolResponse>, ErrorData> {
        let state = match &request.request_state {
            Some(sealed) => self.0.open_json::<String>(sealed).map_err(|_| {
                ErrorData::invalid_params("requestState was changed on the way", None)
            })?,
            None => String::new(),
        };
        let given = request.input_responses.as_ref();
        let name = |message: &str| form(message, "name", "string");
        let response = match &*request.name {
            "test_input_required_result_elicitation" => match answer(given, "user_name") {
                Some(answer) => done(&format!("Hello, {answer}!")),
                None => ask(json!({ "user_name": name("What is your name?") }), None),
            },
            "test_input_required_result_sampling" => match answer(given, "capital_question") {
                Some(answer) => done(&answer),
                None => ask(
                    json!({ "capital_question": sample("What is the capital of France?", 100) }),
                    None,
                ),
            },
            "test_input_required_result_list_roots" => match answer(given, "client_roots") {
                Some(answer) => done(&answer),
                None => ask(json!({ "client_roots": roots() }), None),
            },
            "test_input_required_result_request_state"
            | "test_input_required_result_tampered_state" => match answer(given, "confirm") {
                Some(_) if state == "confirm" => done("state-ok"),
                _ => ask(
                    json!({ "confirm": form("Please confirm", "ok", "boolean") }),
                    Some(self.seal("confirm")?),
                ),
            },
            "test_input_required_result_multiple_inputs" => self.multiple(given),
            "test_input_required_result_multi_round" => self.multi_round(given, &state),
            "test_input_required_result_capabilities" => capabilities(context),
            _ => return Ok(None),
        };
        response.map(Some)
    }

    fn multiple(&self, given: Option<&InputResponses>) -> Result<CallToolResponse, ErrorData> {
        let all = ["user_name", "greeting", "client_roots"].map(|key| answer(given, key));
        if all.iter().all(Option::is_some) {
            return done("All inputs arrived.");
        }
        let asked = json!({
            "user_name": form("What is your name?", "name", "string"),
            "greeting": sample("Generate a greeting", 50),
            "client_roots": roots(),
        });
        ask(asked, Some(self.seal("multiple")?))
    }

    fn multi_round(
        &self,
        given: Option<&InputResponses>,
        state: &str,
    ) -> Result<CallToolResponse, ErrorData> {
        match (state, answer(given, "step1"), answer(given, "step2")) {
            ("step2", _, Some(color)) => done(&format!("Both steps are done: {color}")),
            ("step1", Some(_), _) | ("step2", ..) => {
                let asked = form("Step 2: What is your favorite color?", "color", "string");
                ask(json!({ "step2": asked }), Some(self.seal("step2")?))
            }
            _ => {
                let asked = form("Step 1: What is your name?", "name", "string");
                ask(json!({ "step1": asked }), Some(self.seal("step1")?))
            }
        }
    }

    fn seal(&self, state: &str) -> Result<String, ErrorData> {
        self.0
            .seal_json(&state)
            .map_err(|error| ErrorData::internal_error(error.to_string(), None))
    }
}

/// Asks only what the client says it can answer.
fn capabilities(context: &RequestContext<RoleServer>) -> Result<CallToolResponse, ErrorData> {
    let can = context.client_capabilities().unwrap_or_default();
    let mut asked = serde_json::Map::new();
    if can.sampling.is_some() {
        asked.insert("sampled".to_owned(), sample("Say hello", 20));
    }
    if can.elicitation.is_some() {
        asked.insert(
            "asked".to_owned(),
            form("What is your name?", "name", "string"),
        );
    }
    if asked.is_empty() {
        return done("The client can answer no question.");
    }
    ask(Value::Object(asked), None)
}

/// What the client answered under `key`: the content of a form, or the whole result of anything else.
pub(super) fn answer(given: Option<&InputResponses>, key: &str) -> Option<String> {
    let answer = given?.get(key)?.as_object()?;
    match answer.get("content") {
        Some(content) => Some(content.to_string()),
        None if answer.contains_key("roots") => Some(Value::Object(answer.clone()).to_string()),
        None => None,
    }
}

/// A question with a form of one field.
pub(super) fn form(message: &str, field: &str, kind: &str) -> Value {
    json!({
        "method": "elicitation/create",
        "params": {
            "mode": "form",
            "message": message,
            "requestedSchema": {
                "type": "object",
                "properties": { field: { "type": kind } },
                "required": [field],
            },
        },
    })
}

/// The result that asks the client.
pub(super) fn required(
    asked: Value,
    state: Option<String>,
) -> Result<InputRequiredResult, ErrorData> {
    let asked: InputRequests = typed(asked)?;
    Ok(InputRequiredResult::new(Some(asked), state))
}

fn sample(text: &str, tokens: u32) -> Value {
    json!({
        "method": "sampling/createMessage",
        "params": {
            "messages": [{ "role": "user", "content": { "type": "text", "text": text } }],
            "maxTokens": tokens,
        },
    })
}

fn roots() -> Value {
    json!({ "method": "roots/list", "params": {} })
}

fn ask(asked: Value, state: Option<String>) -> Result<CallToolResponse, ErrorData> {
    Ok(required(asked, state)?.into())
}

fn done(text: &str) -> Result<CallToolResponse, ErrorData> {
    let result: CallToolResult = typed(texts(&[text]))?;
    Ok(result.into())
}

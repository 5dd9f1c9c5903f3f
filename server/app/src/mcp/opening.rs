//! Pages that a tool wants the person to open: asked of the client in the way that it declared, and the tool runs again with
//! what the person said.
//!
//! The page is a page of ours; who opens it proves there who they are, so the answer of the client is believed for words only.

use std::collections::BTreeMap;

use nc_toolkit::{Opened, ToOpen};
use rmcp::{
    ErrorData, RoleServer,
    model::{
        CallToolRequestParams, ElicitRequest, ElicitRequestParams, ElicitResult, ElicitationAction,
        InputRequest, InputRequiredResult,
    },
    service::RequestContext,
};
use serde_json::json;

use super::confirm::{GOOD_FOR, is_modern};

/// The name of the one question.
const QUESTION: &str = "open";
/// The field of the form, for clients that show forms and no pages.
const FIELD: &str = "acknowledged";

/// What a client says in a call that is made again after the question; `None` in a first call.
///
/// # Errors
/// For an answer that is none.
pub(super) fn said(request: &mut CallToolRequestParams) -> Result<Option<Opened>, ErrorData> {
    let answers = request.input_responses.as_mut();
    let Some(answer) = answers.and_then(|answers| answers.remove(QUESTION)) else {
        return Ok(None);
    };
    let answer: ElicitResult = serde_json::from_value(answer).map_err(|_| {
        ErrorData::invalid_params("inputResponses.open is no answer to a question", None)
    })?;
    Ok(Some(opened(&answer)))
}

/// How a result goes on that has a page.
pub(super) enum Ask {
    /// The client asks and calls again.
    Later(Box<InputRequiredResult>),
    /// The person said this.
    Said(Opened),
    /// The client cannot ask: the result goes out as it is.
    Nobody,
}

/// Ask the person to open `page`.
///
/// # Errors
/// Never, unless the form breaks the protocol.
pub(super) async fn ask(
    page: ToOpen,
    context: &RequestContext<RoleServer>,
) -> Result<Ask, ErrorData> {
    let can = context
        .client_capabilities()
        .and_then(|can| can.elicitation);
    let Some(can) = can else {
        return Ok(Ask::Nobody);
    };
    let question = if can.url.is_some() {
        by_url(page, is_modern(context))
    } else {
        by_form(&page)?
    };
    if is_modern(context) {
        let request = InputRequest::Elicitation(ElicitRequest::new(question));
        let requests = BTreeMap::from([(QUESTION.to_owned(), request)]);
        let result = InputRequiredResult::new(Some(requests), None);
        return Ok(Ask::Later(Box::new(result)));
    }
    let peer = &context.peer;
    let asking = peer.create_elicitation_with_timeout(question, Some(GOOD_FOR));
    let answer = tokio::select! {
        answer = asking => answer,
        () = context.ct.cancelled() => return Ok(Ask::Said(Opened::Unsaid)),
    };
    Ok(match answer {
        Ok(answer) => Ask::Said(opened(&answer)),
        Err(error) => {
            tracing::debug!(%error, "the client did not ask");
            Ask::Nobody
        }
    })
}

/// The client opens the page itself. Before 2026-07-28 each such question has a name.
fn by_url(page: ToOpen, modern: bool) -> ElicitRequestParams {
    let id = || format!("{:032x}", rand::random::<u128>());
    ElicitRequestParams::UrlElicitationParams {
        meta: None,
        message: page.words,
        url: page.url,
        elicitation_id: if modern { String::new() } else { id() },
    }
}

/// The client shows the address, and the person says when they are done.
fn by_form(page: &ToOpen) -> Result<ElicitRequestParams, ErrorData> {
    let asked = json!({
        "mode": "form",
        "message": format!("{} Open {} in a browser, and go on here when you are done.", page.words, page.url),
        "requestedSchema": {
            "type": "object",
            "properties": { FIELD: {
                "type": "boolean",
                "title": "Done",
                "description": "I opened the page and finished there",
                "default": false,
            } },
            "required": [FIELD],
        },
    });
    serde_json::from_value(asked)
        .map_err(|error| ErrorData::internal_error(error.to_string(), None))
}

fn opened(answer: &ElicitResult) -> Opened {
    let acknowledged = answer.content.as_ref().and_then(|form| form.get(FIELD));
    match answer.action {
        // A form that came back with the box open says that they are not done.
        ElicitationAction::Accept if acknowledged.is_some_and(|done| *done == json!(false)) => {
            Opened::Unsaid
        }
        ElicitationAction::Accept => Opened::Yes,
        ElicitationAction::Decline => Opened::No,
        _ => Opened::Unsaid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> ToOpen {
        ToOpen {
            url: "https://mcp.test/connect/x".to_owned(),
            words: "Sign in.".to_owned(),
        }
    }

    #[test]
    fn a_question_about_a_page_has_a_name_only_where_the_protocol_wants_one() {
        let named = |modern| serde_json::to_value(by_url(page(), modern)).unwrap();
        let (old, new) = (named(false), named(true));
        assert_eq!(old["mode"], "url");
        assert_eq!(old["url"], "https://mcp.test/connect/x");
        assert_eq!(old["elicitationId"].as_str().map(str::len), Some(32));
        assert_eq!(new["elicitationId"], "");
        assert_ne!(named(false)["elicitationId"], old["elicitationId"]);
    }

    #[test]
    fn a_form_shows_the_address_and_asks_for_one_yes() {
        let form = serde_json::to_value(by_form(&page()).unwrap()).unwrap();
        assert_eq!(form["mode"], "form");
        let message = form["message"].as_str().unwrap();
        assert!(message.contains("https://mcp.test/connect/x"), "{message}");
        assert_eq!(form["requestedSchema"]["required"], json!(["acknowledged"]));
    }

    #[test]
    fn only_an_accepted_question_counts_as_opened() {
        let answer = |action| ElicitResult::new(action);
        let form = |done: bool| {
            answer(ElicitationAction::Accept).with_content(json!({ "acknowledged": done }))
        };
        assert_eq!(opened(&answer(ElicitationAction::Accept)), Opened::Yes);
        assert_eq!(opened(&form(true)), Opened::Yes);
        assert_eq!(opened(&form(false)), Opened::Unsaid);
        assert_eq!(opened(&answer(ElicitationAction::Decline)), Opened::No);
        assert_eq!(opened(&answer(ElicitationAction::Cancel)), Opened::Unsaid);
    }
}

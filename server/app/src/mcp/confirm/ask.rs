//! From a call that needs a yes to the yes, or to why there is none.

use std::collections::BTreeMap;

use nc_toolkit::{Ask, Look, Opened, ToolError};
use nc_tools::Listed;
use rmcp::{
    ErrorData, RoleServer,
    model::{
        CallToolRequestParams, CallToolResult, ElicitRequest, ElicitRequestParams, ElicitResult,
        InputRequest, InputRequiredResult, InputResponses, JsonObject, ProtocolVersion,
    },
    service::{RequestContext, ServiceError},
};
use serde_json::Value;

use super::{
    question::{self, Verdict},
    state::{Asked, GOOD_FOR, Place},
};
use crate::{
    config::Unasked,
    mcp::{Handler, answer, gate::Visit, opening},
};

/// The name of the one question in a result that asks.
const QUESTION: &str = "confirm";

/// What came back with a call that is made again after a question.
#[derive(Debug, Default)]
pub(in crate::mcp) struct Round {
    state: Option<String>,
    answers: Option<InputResponses>,
    /// What the person said to the page of the call.
    pub(in crate::mcp) opened: Option<Opened>,
}

impl Round {
    /// Take what came back out of a request.
    ///
    /// # Errors
    /// For an answer that is none.
    pub(in crate::mcp) fn of(request: &mut CallToolRequestParams) -> Result<Self, ErrorData> {
        Ok(Self {
            opened: opening::said(request)?,
            state: request.request_state.take(),
            answers: request.input_responses.take(),
        })
    }

    fn answer(&self) -> Result<Option<ElicitResult>, ErrorData> {
        let answer = self.answers.as_ref().and_then(|all| all.get(QUESTION));
        answer
            .map(|answer| serde_json::from_value(answer.clone()))
            .transpose()
            .map_err(|_| {
                ErrorData::invalid_params("inputResponses.confirm is no answer to a form", None)
            })
    }
}

/// How a call goes on.
#[derive(Debug)]
pub(in crate::mcp) enum Go {
    /// It may run.
    Ahead,
    /// The client asks the person and calls again.
    Ask(Box<InputRequiredResult>),
    /// It ends here; the word is for the log.
    Stop(&'static str, Box<CallToolResult>),
}

/// One call that may have to ask.
struct Call<'a> {
    visit: &'a Visit,
    item: &'static Listed,
    ask: &'static Ask,
    args: &'a JsonObject,
    context: &'a RequestContext<RoleServer>,
}

impl Handler {
    /// Whether a call may run: asks the person where the manifest and the operator want it.
    ///
    /// # Errors
    /// Protocol errors for state that is not ours.
    pub(in crate::mcp) async fn confirmed(
        &self,
        visit: &Visit,
        item: &'static Listed,
        args: &JsonObject,
        round: &Round,
        context: &RequestContext<RoleServer>,
    ) -> Result<Go, ErrorData> {
        let Some(ask) = item.spec().ask else {
            return Ok(Go::Ahead);
        };
        let schema = &item.definition.input_schema;
        // A question about arguments that cannot be used would waste the person's time; and what is asked must be what
        // the tool will read.
        let args = match item.entry.check(args.clone(), schema) {
            Ok(args) => args,
            Err(error) => return Ok(Go::Stop("invalid", Box::new(answer::failure(error.text())))),
        };
        let rule = self.parts.safety.confirm.of(item.spec().effect);
        if rule == Unasked::Off || !question::applies(ask, &args, schema) {
            return Ok(Go::Ahead);
        }
        let call = Call {
            visit,
            item,
            ask,
            args: &args,
            context,
        };
        if !can_ask(context) {
            return Ok(match rule {
                Unasked::Irreversible if ask.undo => Go::Ahead,
                Unasked::Allow => Go::Ahead,
                _ => Go::Stop("unasked", Box::new(unasked())),
            });
        }
        if !is_modern(context) {
            return self.ask_now(&call).await;
        }
        match &round.state {
            Some(sealed) => self.answered(&call, sealed, round).await,
            None => self.ask_with_result(&call).await,
        }
    }

    /// The question as a result; the client calls again with the answer.
    async fn ask_with_result(&self, call: &Call<'_>) -> Result<Go, ErrorData> {
        let (form, typed) = match self.question(call).await? {
            Ok(question) => question,
            Err(error) => return Ok(Go::Stop("failure", Box::new(answer::failure(error.text())))),
        };
        let asked = Asked::new(self.parts.clock.now(), typed);
        let state = asked.seal(&self.parts.safety.questions, call.place());
        let request = InputRequest::Elicitation(ElicitRequest::new(form));
        let requests = BTreeMap::from([(QUESTION.to_owned(), request)]);
        let result = InputRequiredResult::new(Some(requests), Some(state));
        Ok(Go::Ask(Box::new(result)))
    }

    /// The call came again, with state and perhaps an answer.
    async fn answered(
        &self,
        call: &Call<'_>,
        sealed: &str,
        round: &Round,
    ) -> Result<Go, ErrorData> {
        let asked = Asked::open(&self.parts.safety.questions, sealed, call.place()).map_err(|_| {
            ErrorData::invalid_params(
                "requestState was changed, or belongs to another caller, tool or arguments; call again without it",
                None,
            )
        })?;
        let Some(answer) = round.answer()? else {
            return self.ask_with_result(call).await;
        };
        let now = self.parts.clock.now();
        if asked.expired(now) {
            return Ok(stop(
                "expired",
                "The answer came after more than two minutes.",
            ));
        }
        let spent = &self.parts.safety.spent;
        if !spent
            .spend(asked.id, now.as_millisecond(), asked.until)
            .await
        {
            return Ok(stop("replayed", "This answer was used before."));
        }
        Ok(go(question::verdict(&answer, asked.typed.as_deref())))
    }

    /// Ask while the call waits, as servers did before 2026-07-28.
    async fn ask_now(&self, call: &Call<'_>) -> Result<Go, ErrorData> {
        let (form, typed) = match self.question(call).await? {
            Ok(question) => question,
            Err(error) => return Ok(Go::Stop("failure", Box::new(answer::failure(error.text())))),
        };
        let peer = &call.context.peer;
        let asking = peer.create_elicitation_with_timeout(form, Some(GOOD_FOR));
        let answer = tokio::select! {
            answer = asking => answer,
            () = call.context.ct.cancelled() => {
                return Ok(Go::Stop("cancelled", Box::new(answer::failure("Cancelled."))));
            }
        };
        Ok(match answer {
            Ok(answer) => go(question::verdict(&answer, typed.as_deref())),
            Err(ServiceError::Timeout { .. }) => stop(
                "expired",
                "Nobody answered the question within two minutes.",
            ),
            Err(error) => {
                tracing::debug!(%error, "the client did not ask");
                Go::Stop("unasked", Box::new(unasked()))
            }
        })
    }

    /// The form, and what must be typed into it.
    async fn question(&self, call: &Call<'_>) -> Result<Result<Question, ToolError>, ErrorData> {
        let (mut found, mut results) = (BTreeMap::new(), BTreeMap::new());
        for look in call.ask.look {
            if !results.contains_key(look.tool) {
                match self.look_up(call, look.tool).await {
                    Ok(result) => results.insert(look.tool, result),
                    Err(error) => return Ok(Err(error)),
                };
            }
            match results
                .get(look.tool)
                .and_then(|result| named(look, result))
            {
                Some(name) => found.insert(look.name, name),
                None => return Ok(Err(unnamed("it has no name"))),
            };
        }
        let typed = call.ask.type_back.map(|name| {
            let found = found.get(name).cloned();
            let given = || call.args.get(name).map(question::plain);
            question::typed(&found.or_else(given).unwrap_or_default())
        });
        let words = question::words(call.ask, call.args, &found);
        Ok(Ok((question::form(&words, typed.as_deref())?, typed)))
    }

    /// What a tool says of the thing in question. What cannot be named is not asked about.
    async fn look_up(&self, call: &Call<'_>, tool: &str) -> Result<Value, ToolError> {
        let Some(tool) = nc_tools::surface().tool(tool) else {
            return Err(unnamed("this server does not know how to name it"));
        };
        let scopes = tool.spec().scopes;
        let granted = &call.visit.caller.scopes;
        if !scopes.iter().all(|scope| granted.allows(scope)) {
            let why = format!("naming it needs the scope {}", scopes.join(" "));
            return Err(unnamed(&why));
        }
        let schema = &tool.definition.input_schema;
        let known = schema.get("properties").and_then(Value::as_object);
        let args = call.args.iter();
        let args = args.filter(|(name, _)| known.is_some_and(|known| known.contains_key(*name)));
        let args = args
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let read = tool.entry.call(self.ctx(call.visit), args, schema.clone());
        tokio::select! {
            read = tokio::time::timeout(self.parts.call_timeout, read) => {
                read.map_err(|_| unnamed("Nextcloud took too long to say what it is"))?
            }
            () = call.context.ct.cancelled() => Err(unnamed("the call was cancelled")),
        }
    }
}

fn unnamed(why: &str) -> ToolError {
    ToolError::refused(
        format!("The person must be asked first, and {why}"),
        "nothing was done; do it in the web pages of Nextcloud",
    )
}

/// The name in the result of the tool that was asked for it.
fn named(look: &Look, result: &Value) -> Option<String> {
    let at = format!("/{}", look.path.join("/"));
    match result.pointer(&at)? {
        Value::String(name) => Some(name.clone()).filter(|name| !question::typed(name).is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

type Question = (ElicitRequestParams, Option<String>);

impl Call<'_> {
    fn place(&self) -> Place<'_> {
        Place {
            user: &self.visit.caller.user,
            tool: self.item.spec().name,
            args: self.args,
        }
    }
}

/// Whether the client shows forms to a person.
fn can_ask(context: &RequestContext<RoleServer>) -> bool {
    let can = context
        .client_capabilities()
        .and_then(|can| can.elicitation);
    // A client that names no mode means forms.
    can.is_some_and(|can| can.form.is_some() || can.url.is_none())
}

/// Whether the client speaks the protocol of 2026-07-28, in which questions are answers.
pub(in crate::mcp) fn is_modern(context: &RequestContext<RoleServer>) -> bool {
    let version = context.protocol_version();
    version.is_some_and(|version| version >= ProtocolVersion::V_2026_07_28)
}

fn go(verdict: Verdict) -> Go {
    match verdict {
        Verdict::Yes => Go::Ahead,
        Verdict::No => stop("declined", "The person said no."),
        Verdict::Cancelled => stop(
            "declined",
            "The person put the question away without an answer.",
        ),
        Verdict::Mistyped => stop(
            "declined",
            "The name that the person typed is not the one asked for.",
        ),
    }
}

fn stop(word: &'static str, what: &str) -> Go {
    let text = format!("{what} Nothing was done. Do not call again unless the person asks for it.");
    Go::Stop(word, Box::new(answer::failure(text)))
}

fn unasked() -> CallToolResult {
    answer::failure(
        "This needs a yes from the person, and this client cannot ask (elicitation). Nothing was done. The person can do \
         it in the web pages of Nextcloud, or with a client that asks; MCP_CONFIRM and, for clients of the older \
         protocol, MCP_LEGACY_SESSIONS are for the operator to set.",
    )
}

//! What the tools do.

use std::collections::BTreeMap;

use nc_auth::authorization::{AccessState, OAuthError, Provisioned};
use nc_store::AccountId;
use nc_toolkit::args;
use rmcp::{
    ErrorData, RoleServer,
    model::{
        CallToolRequestParams, CallToolResponse, CallToolResult, ElicitRequest,
        ElicitRequestParams, InputRequest, InputRequiredResult, InputResponses, JsonObject,
    },
    service::RequestContext,
};
use serde_json::{Value, json};

use super::definition::{Output, PROVISION, ProvisionInput, STATUS, ScopesInput, definition};
use crate::mcp::{Handler, answer, confirm::is_modern, gate::Visit};

/// The name of the one question.
const QUESTION: &str = "open";

impl Handler {
    /// Call one of the tools.
    ///
    /// # Errors
    /// A protocol error where there is no such tool: in other modes, or for callers without an account.
    pub(in crate::mcp) async fn call_access(
        &self,
        visit: &Visit,
        request: CallToolRequestParams,
        context: &RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let name = request.name.clone();
        let mode = self.parts.authenticator.login_flow();
        let known = mode.zip(visit.caller.account.as_ref());
        let (Some((_, account)), Some(tool)) = (known, definition(&name)) else {
            let words = format!("the tool {name} is there in the mode login_flow only");
            return Err(ErrorData::invalid_params(words, None));
        };
        if let Err(wait) = self.parts.rates.take(visit.caller.key) {
            let words = format!(
                "Too many calls in a short time. Try again in {} s.",
                wait.as_secs() + 1
            );
            return Ok(answer::failure(words).into());
        }
        let answered = request.input_responses.as_ref().map(agreed);
        let args = request.arguments.unwrap_or_default();
        let args = match args::coerced(args, &tool.input_schema) {
            Ok(args) => args,
            Err(error) => return Ok(answer::failure(error.text()).into()),
        };
        if answered == Some(false) {
            let declined = Output {
                status: "declined".to_owned(),
                message: "The person did not open the page. Nothing changed.".to_owned(),
                ..Output::default()
            };
            return Ok(self.access_result(declined).into());
        }
        let done = self.access(&name, account, args, answered.is_some()).await;
        let output = match done {
            Ok(output) => output,
            Err(words) => return Ok(answer::failure(words).into()),
        };
        match output.login_url.clone().filter(|_| can_open(context)) {
            Some(url) => Ok(question(&output.message, url).into()),
            None => Ok(self.access_result(output).into()),
        }
    }

    async fn access(
        &self,
        name: &str,
        account: &AccountId,
        args: JsonObject,
        answered: bool,
    ) -> Result<Output, String> {
        let Some(mode) = self.parts.authenticator.login_flow() else {
            return Err(String::new());
        };
        let (server, value) = (mode.authorization(), Value::Object(args));
        let unusable = |_| "The arguments cannot be used: scopes are a list of texts.".to_owned();
        if name == STATUS || answered {
            let now = server
                .access(account)
                .await
                .map_err(|error| words(&error))?;
            return Ok(Output {
                scopes: now.scopes.clone(),
                ..output(now)
            });
        }
        if name == PROVISION {
            let input: ProvisionInput = serde_json::from_value(value).map_err(unusable)?;
            let now = server.provision(account, input.scopes.as_deref()).await;
            let now = now.map_err(|error| words(&error))?;
            return Ok(Output {
                requested_scopes: input.scopes,
                ..output(now)
            });
        }
        let input: ScopesInput = serde_json::from_value(value).map_err(unusable)?;
        let (add, remove) = (input.add_scopes, input.remove_scopes);
        let (add, remove) = (add.unwrap_or_default(), remove.unwrap_or_default());
        let now = server.change_scopes(account, &add, &remove).await;
        let now = now.map_err(|error| words(&error))?;
        Ok(Output {
            previous_scopes: now.before.clone(),
            new_scopes: now.scopes.clone(),
            ..output(now)
        })
    }

    fn access_result(&self, output: Output) -> CallToolResult {
        let now = self.parts.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ");
        let mut value = json!({ "success": true, "timestamp": now.to_string() });
        if let (Some(value), Ok(Value::Object(own))) =
            (value.as_object_mut(), serde_json::to_value(output))
        {
            value.extend(own);
        }
        answer::success(value, self.parts.result_max_bytes, None)
    }
}

fn output(now: Provisioned) -> Output {
    let (status, message) = match now.state {
        AccessState::Provisioned => ("provisioned", "This server may use your Nextcloud."),
        AccessState::Pending if now.login.is_some() => (
            "pending",
            "The person opens login_url in a browser, signs in at Nextcloud and grants access. Then call nc_auth_check_status.",
        ),
        AccessState::Pending => (
            "pending",
            "The person has not granted access at Nextcloud yet. Ask them, then call nc_auth_check_status again.",
        ),
        AccessState::NotProvisioned { refused: true } => (
            "not_provisioned",
            "Nextcloud no longer accepts the app password that this server had. Call nc_auth_provision_access.",
        ),
        AccessState::NotProvisioned { refused: false } => (
            "not_provisioned",
            "This server has no access to your Nextcloud. Call nc_auth_provision_access.",
        ),
        AccessState::SomebodyElse => (
            "not_provisioned",
            "Somebody else granted access at Nextcloud, so it was revoked at once. The person must sign in there as the user of \
             this connection. Call nc_auth_provision_access again.",
        ),
    };
    Output {
        status: status.to_owned(),
        message: message.to_owned(),
        login_url: now.login,
        username: now.user.clone(),
        user_id: now.user,
        ..Output::default()
    }
}

fn words(error: &OAuthError) -> String {
    let mut text = format!("This did not work: {}.", error.about);
    if let Some(wait) = error.retry_after {
        text.push_str(&format!(" Try again in {} s.", wait.as_secs().max(1)));
    }
    text
}

/// Whether the client opens pages for the person and comes back.
fn can_open(context: &RequestContext<RoleServer>) -> bool {
    let can = context
        .client_capabilities()
        .and_then(|can| can.elicitation);
    is_modern(context) && can.is_some_and(|can| can.url.is_some())
}

fn question(message: &str, url: String) -> InputRequiredResult {
    let request = InputRequest::Elicitation(ElicitRequest::new(
        ElicitRequestParams::UrlElicitationParams {
            meta: None,
            message: message.to_owned(),
            url,
            elicitation_id: String::new(),
        },
    ));
    let requests = BTreeMap::from([(QUESTION.to_owned(), request)]);
    InputRequiredResult::new(Some(requests), None)
}

/// Whether the person opened the page.
fn agreed(answers: &InputResponses) -> bool {
    let answer = answers.get(QUESTION);
    answer.is_some_and(|answer| answer.get("action").and_then(Value::as_str) == Some("accept"))
}

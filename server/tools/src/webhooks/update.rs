//! `nc_webhooks_update`: read, change, write, since the app empties what is not sent and confirms what is not there.

use std::collections::BTreeMap;

use nc_generated_tools::webhooks::{UPDATE, shapes::Webhook};
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError, args};
use nextcloud_client::webhook_listeners::{
    Client,
    types::{
        WebhookInfo, WebhookInfoTokenNeeded, WebhooksUpdateBody, WebhooksUpdateBodyTokenNeeded,
    },
};
use nextcloud_transport::lax::PhpMap;
use serde::Deserialize;
use serde_json::{Map, Value};

pub(crate) struct Update;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the webhook
    webhook_id: i64,
    /// New address to send to
    uri: Option<String>,
    /// PHP class of the event
    event: Option<String>,
    /// HTTP method
    #[schemars(extend("enum" = ["POST", "PUT", "GET", "DELETE"]))]
    method: Option<String>,
    /// Conditions on the event; {} for none
    filter: Option<Map<String, Value>>,
    /// Headers to send; they replace all
    headers: Option<BTreeMap<String, String>>,
    /// Secret headers; to be given again where there are any
    auth_headers: Option<Map<String, Value>>,
}

impl Tool for Update {
    const SPEC: &'static Spec = &UPDATE;
    type Input = Input;
    type Output = Webhook;

    async fn run(ctx: &Ctx, input: Input) -> Result<Webhook, ToolError> {
        let id = input.webhook_id;
        let told = |error: ToolError| {
            let refused = "The webhook was not changed: `event` is no event that can be sent";
            error.told_one_of([
                (Kind::NotFound, format!("Webhook {id} not found")),
                (
                    Kind::Forbidden,
                    "Only administrators may change webhooks".to_owned(),
                ),
                (Kind::BadRequest, refused.to_owned()),
            ])
        };
        let client = Client::from_session(ctx.session());
        let known = client.webhooks_show(id).await;
        let known = known.map_err(|error| told(error.into()))?.into_inner();
        let body = changed(known, input)?;
        let saved = client.webhooks_update(id, None, &body).await;
        let saved = saved.map_err(|error| told(error.into()))?;
        Ok(Webhook::from(saved.into_inner()))
    }
}

/// The whole webhook as it shall be.
fn changed(known: WebhookInfo, input: Input) -> Result<WebhooksUpdateBody, ToolError> {
    let secret = known.auth_method.as_deref() == Some("header");
    if secret && input.auth_headers.is_none() {
        return Err(ToolError::invalid(
            "the webhook has secret headers, which nobody can read: give `auth_headers` again, or {} for none",
        ));
    }
    let auth_data = input.auth_headers.filter(|headers| !headers.is_empty());
    let method = if auth_data.is_some() {
        "header"
    } else {
        "none"
    };
    let filter = known.event_filter.as_ref().and_then(Value::as_object);
    Ok(WebhooksUpdateBody {
        uri: input.uri.or(known.uri).unwrap_or_default(),
        event: input.event.or(known.event).unwrap_or_default(),
        http_method: input.method.or(known.http_method).unwrap_or_default(),
        event_filter: input.filter.or_else(|| filter.cloned()),
        user_id_filter: known.user_id_filter,
        headers: Some(input.headers.map_or(known.headers, PhpMap)),
        auth_method: Some(args::choice("auth_method", method)?),
        auth_data,
        token_needed: known.token_needed.map(tokens),
    })
}

fn tokens(known: WebhookInfoTokenNeeded) -> WebhooksUpdateBodyTokenNeeded {
    WebhooksUpdateBodyTokenNeeded {
        user_ids: Some(known.user_ids.0.into_values().collect()),
        user_roles: Some(known.user_roles.0.into_values().collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn after(known: Value, change: Value) -> Result<Value, ToolError> {
        let known = serde_json::from_value(known).unwrap();
        let body = changed(known, serde_json::from_value(change).unwrap())?;
        Ok(serde_json::to_value(body).unwrap())
    }

    #[test]
    fn what_is_not_given_is_sent_as_it_was() {
        let known = json!({ "uri": "https://a.test", "event": "E", "httpMethod": "POST", "authMethod": "none", "headers": { "X": "1" }, "eventFilter": { "user.uid": "alice" } });
        let body = after(known, json!({ "webhook_id": 1, "method": "PUT" })).unwrap();
        assert_eq!(body["httpMethod"], "PUT");
        assert_eq!(body["uri"], "https://a.test");
        assert_eq!(body["headers"]["X"], "1");
        assert_eq!(body["eventFilter"]["user.uid"], "alice");
    }

    #[test]
    fn secret_headers_are_never_lost_in_silence() {
        let known = json!({ "uri": "https://a.test", "authMethod": "header" });
        assert!(after(known.clone(), json!({ "webhook_id": 1 })).is_err());
        let kept = json!({ "webhook_id": 1, "auth_headers": { "A": "b" } });
        assert_eq!(after(known, kept).unwrap()["authMethod"], "header");
    }
}

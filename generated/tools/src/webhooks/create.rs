//! `nc_webhooks_create`: Create webhook. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::webhook_listeners::{Client, types};
use super::{APP, shapes::*};
/// Create webhook.
#[derive(Debug)]
pub struct Create;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Address to send to
    pub uri: String,
    /// PHP class of the event, as OCP\Files\Events\Node\NodeCreatedEvent
    pub event: String,
    /// HTTP method
    #[schemars(extend("enum" = ["POST", "PUT", "GET", "DELETE"]))]
    #[serde(default = "default_method")]
    pub method: String,
    /// Conditions on the event, as {"user.uid": "alice"}
    pub filter: Option<serde_json::Map<String, serde_json::Value>>,
    /// Headers to send, as {"Content-Type": "application/json"}
    pub headers: Option<serde_json::Map<String, serde_json::Value>>,
    /// header sends auth_headers too
    #[schemars(extend("enum" = ["none", "header"]))]
    pub auth_method: Option<String>,
    /// Secret headers, as {"Authorization": "Bearer ..."}
    pub auth_headers: Option<serde_json::Map<String, serde_json::Value>>,
}
fn default_method() -> String {
    "POST".to_owned()
}
impl Tool for Create {
    const SPEC: &'static Spec = &Spec {
        name: "nc_webhooks_create",
        app: &APP,
        title: "Create webhook",
        about: "Send an event of all users to an address whenever it happens, as administrator. It comes late, after background jobs, unsigned and not in order. nc_webhooks_delete ends it.",
        scopes: &["webhooks.admin"],
        effect: Effect::Send,
        operations: &["webhook_listeners.webhooks-create"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Send every event {event} of this server to {uri}?",
                look: &[],
                type_back: None,
                undo: true,
                when: &[],
            },
        ),
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Webhook;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (Kind::Forbidden, format!("Only administrators may register webhooks")),
            (
                Kind::BadRequest,
                format!(
                    "The webhook was not registered: {event} is no event that can be sent, or `uri` is no address",
                    event = input.event
                ),
            ),
        ];
        let body = types::WebhooksCreateBody {
            auth_data: input
                .auth_headers
                .map(|value| args::shape("auth_headers", value))
                .transpose()?,
            auth_method: input
                .auth_method
                .map(|value| args::choice("auth_method", &value))
                .transpose()?,
            event: input.event,
            event_filter: input
                .filter
                .map(|value| args::shape("filter", value))
                .transpose()?,
            headers: input
                .headers
                .map(|value| args::shape("headers", value))
                .transpose()?,
            http_method: input.method,
            token_needed: None,
            uri: input.uri,
            user_id_filter: None,
        };
        let answer = client.webhooks_create(None, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Webhook::from(item))
    }
}

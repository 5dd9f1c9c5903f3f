//! `nc_webhooks_get`: Get webhook. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::webhook_listeners::{Client, types};
use super::{APP, shapes::*};
/// Get webhook.
#[derive(Debug)]
pub struct Get;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the webhook
    pub webhook_id: i64,
}
impl Tool for Get {
    const SPEC: &'static Spec = &Spec {
        name: "nc_webhooks_get",
        app: &APP,
        title: "Get webhook",
        about: "Read one webhook, as administrator. Headers and secrets are left out.",
        scopes: &["webhooks.admin"],
        effect: Effect::Read,
        operations: &["webhook_listeners.webhooks-show"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Webhook;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Webhook {webhook_id} not found", webhook_id = input.webhook_id),
            ),
            (Kind::Forbidden, format!("Only administrators may see webhooks")),
        ];
        let answer = client.webhooks_show(input.webhook_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Webhook::from(item))
    }
}

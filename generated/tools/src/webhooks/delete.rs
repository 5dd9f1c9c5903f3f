//! `nc_webhooks_delete`: Delete webhook. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::webhook_listeners::{Client, types};
use super::{APP, shapes::*};
/// Delete webhook.
#[derive(Debug)]
pub struct Delete;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the webhook
    pub webhook_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
    pub deleted: serde_json::Value,
}
impl Tool for Delete {
    const SPEC: &'static Spec = &Spec {
        name: "nc_webhooks_delete",
        app: &APP,
        title: "Delete webhook",
        about: "Stop sending an event, as administrator. deleted is false when there was no such webhook.",
        scopes: &["webhooks.admin"],
        effect: Effect::Delete,
        operations: &["webhook_listeners.webhooks-destroy"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the webhook to {uri}?",
                look: &[
                    nc_toolkit::Look {
                        name: "uri",
                        tool: "nc_webhooks_get",
                        path: &["uri"],
                    },
                ],
                type_back: None,
                undo: false,
                when: &[],
            },
        ),
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (Kind::Forbidden, format!("Only administrators may delete webhooks")),
        ];
        let echo_webhook_id = input.webhook_id.clone();
        let answer = client.webhooks_destroy(input.webhook_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            deleted_id: echo_webhook_id,
            deleted: pick::value(item).unwrap_or_default(),
        })
    }
}

//! `nc_notifications_dismiss`: Dismiss notification. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::notifications::{Client, types};
use super::{APP, shapes::*};
/// Dismiss notification.
#[derive(Debug)]
pub struct Dismiss;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the notification
    pub id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub dismissed_id: i64,
}
impl Tool for Dismiss {
    const SPEC: &'static Spec = &Spec {
        name: "nc_notifications_dismiss",
        app: &APP,
        title: "Dismiss notification",
        about: "Dismiss one notification. It cannot be brought back.",
        scopes: &["notifications.write"],
        effect: Effect::Delete,
        operations: &["notifications.endpoint-delete-notification"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (Kind::NotFound, format!("Notification {id} not found", id = input.id)),
        ];
        let echo_id = input.id.clone();
        let answer = client.endpoint_delete_notification(input.id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output { dismissed_id: echo_id })
    }
}

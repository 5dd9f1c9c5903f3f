//! `nc_notifications_get`: Get notification. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::notifications::{Client, types};
use super::{APP, shapes::*};
/// Get notification.
#[derive(Debug)]
pub struct Get;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the notification
    pub id: i64,
}
impl Tool for Get {
    const SPEC: &'static Spec = &Spec {
        name: "nc_notifications_get",
        app: &APP,
        title: "Get notification",
        about: "Read one notification.",
        scopes: &["notifications.read"],
        effect: Effect::Read,
        operations: &["notifications.endpoint-get-notification"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "notifications",
                text: &["subject", "message"],
                author: &[],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Notification;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (Kind::NotFound, format!("Notification {id} not found", id = input.id)),
        ];
        let answer = client.endpoint_get_notification(input.id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Notification::from(item))
    }
}

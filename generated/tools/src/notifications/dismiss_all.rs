//! `nc_notifications_dismiss_all`: Dismiss all notifications. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::notifications::{Client, types};
use super::{APP, shapes::*};
/// Dismiss all notifications.
#[derive(Debug)]
pub struct DismissAll;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub dismissed: &'static str,
}
impl Tool for DismissAll {
    const SPEC: &'static Spec = &Spec {
        name: "nc_notifications_dismiss_all",
        app: &APP,
        title: "Dismiss all notifications",
        about: "Dismiss all your notifications. They cannot be brought back.",
        scopes: &["notifications.write"],
        effect: Effect::Delete,
        operations: &["notifications.endpoint-delete-all-notifications"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Dismiss all your notifications for good?",
                look: &[],
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
        let answer = client.endpoint_delete_all_notifications().await;
        let answer = answer?;
        Ok(Output { dismissed: "all" })
    }
}

//! `nc_user_status_clear_message`: Clear status message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::user_status::{Client, types};
use super::{APP, shapes::*};
/// Clear status message.
#[derive(Debug)]
pub struct ClearMessage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub cleared: bool,
}
impl Tool for ClearMessage {
    const SPEC: &'static Spec = &Spec {
        name: "nc_user_status_clear_message",
        app: &APP,
        title: "Clear status message",
        about: "Remove your own status message and its icon. Whether you are online stays.",
        scopes: &["user_status.write"],
        effect: Effect::Set,
        operations: &["user_status.user_status-clear-message"],
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
        let answer = client.user_status_clear_message().await;
        let answer = answer?;
        Ok(Output { cleared: true })
    }
}

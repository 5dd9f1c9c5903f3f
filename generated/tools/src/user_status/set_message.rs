//! `nc_user_status_set_message`: Set status message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::user_status::{Client, types};
use super::{APP, shapes::*};
/// Set status message.
#[derive(Debug)]
pub struct SetMessage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Up to 80 characters
    pub message: String,
    /// One emoji
    pub icon: Option<String>,
    /// When it ends, in seconds since 1970
    pub clear_at: Option<i64>,
}
impl Tool for SetMessage {
    const SPEC: &'static Spec = &Spec {
        name: "nc_user_status_set_message",
        app: &APP,
        title: "Set status message",
        about: "Set your status message in your own words.",
        scopes: &["user_status.write"],
        effect: Effect::Set,
        operations: &["user_status.user_status-set-custom-message"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Own;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let body = types::UserStatusSetCustomMessageBody {
            clear_at: input.clear_at,
            message: Some(input.message),
            status_icon: input.icon,
        };
        let answer = client.user_status_set_custom_message(&body).await;
        let answer = answer?;
        let item = answer.into_inner();
        Ok(Own::from(item))
    }
}

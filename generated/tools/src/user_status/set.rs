//! `nc_user_status_set`: Set online status. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::user_status::{Client, types};
use super::{APP, shapes::*};
/// Set online status.
#[derive(Debug)]
pub struct Set;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// How others see you
    #[schemars(
        extend("enum" = ["online", "away", "busy", "dnd", "invisible", "offline"])
    )]
    pub status: String,
}
impl Tool for Set {
    const SPEC: &'static Spec = &Spec {
        name: "nc_user_status_set",
        app: &APP,
        title: "Set online status",
        about: "Set whether others see you as online, away, busy or offline. Your message stays.",
        scopes: &["user_status.write"],
        effect: Effect::Set,
        operations: &["user_status.user_status-set-status"],
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
        let body = types::UserStatusSetStatusBody {
            status_type: input.status,
        };
        let answer = client.user_status_set_status(&body).await;
        let answer = answer?;
        let item = answer.into_inner();
        Ok(Own::from(item))
    }
}

//! `nc_user_status_get`: Get own status. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::user_status::{Client, types};
use super::{APP, shapes::*};
/// Get own status.
#[derive(Debug)]
pub struct Get;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
impl Tool for Get {
    const SPEC: &'static Spec = &Spec {
        name: "nc_user_status_get",
        app: &APP,
        title: "Get own status",
        about: "Read your own online status and status message.",
        scopes: &["user_status.read"],
        effect: Effect::Read,
        operations: &["user_status.user_status-get-status"],
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
        let answer = client.user_status_get_status().await;
        let answer = answer?;
        let item = answer.into_inner();
        Ok(Own::from(item))
    }
}

//! `nc_share_accept_pending`: Accept share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// Accept share.
#[derive(Debug)]
pub struct AcceptPending;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the share
    pub share_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub share_id: i64,
    pub accepted: bool,
}
impl Tool for AcceptPending {
    const SPEC: &'static Spec = &Spec {
        name: "nc_share_accept_pending",
        app: &APP,
        title: "Accept share",
        about: "Accept a share that waits for you. nc_share_delete ends it for you again.",
        scopes: &["sharing.write"],
        effect: Effect::Set,
        operations: &["files_sharing.shareapi-accept-share"],
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
            (
                Kind::NotFound,
                format!("No share {share_id} waits for you", share_id = input.share_id),
            ),
        ];
        let echo_share_id = input.share_id.clone();
        let share_id = input.share_id.to_string();
        let answer = client.shareapi_accept_share(&*share_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            share_id: echo_share_id,
            accepted: true,
        })
    }
}

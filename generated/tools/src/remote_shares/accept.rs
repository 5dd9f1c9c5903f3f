//! `nc_remote_shares_accept`: Accept remote share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// Accept remote share.
#[derive(Debug)]
pub struct Accept;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of a share of nc_remote_shares_list_pending
    pub share_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub accepted_id: String,
}
impl Tool for Accept {
    const SPEC: &'static Spec = &Spec {
        name: "nc_remote_shares_accept",
        app: &APP,
        title: "Accept remote share",
        about: "Accept a file or folder that another server shares with you. nc_remote_shares_leave ends it.",
        scopes: &["remote_shares.write"],
        effect: Effect::Set,
        operations: &["files_sharing.remote-accept-share"],
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
                format!("No pending share {share_id} found", share_id = input.share_id),
            ),
        ];
        let echo_share_id = input.share_id.clone();
        let answer = client.remote_accept_share(&*input.share_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            accepted_id: echo_share_id,
        })
    }
}

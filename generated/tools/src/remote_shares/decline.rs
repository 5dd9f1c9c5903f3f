//! `nc_remote_shares_decline`: Decline remote share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// Decline remote share.
#[derive(Debug)]
pub struct Decline;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of a share of nc_remote_shares_list_pending
    pub share_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub declined_id: String,
}
impl Tool for Decline {
    const SPEC: &'static Spec = &Spec {
        name: "nc_remote_shares_decline",
        app: &APP,
        title: "Decline remote share",
        about: "Decline what another server wants to share with you. Only they can share it again.",
        scopes: &["remote_shares.write"],
        effect: Effect::Delete,
        operations: &["files_sharing.remote-decline-share"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Decline the share {share_id} of another server for good?",
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
        let words = [
            (
                Kind::NotFound,
                format!("No pending share {share_id} found", share_id = input.share_id),
            ),
        ];
        let echo_share_id = input.share_id.clone();
        let answer = client.remote_decline_share(&*input.share_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            declined_id: echo_share_id,
        })
    }
}

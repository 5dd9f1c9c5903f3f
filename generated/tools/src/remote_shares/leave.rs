//! `nc_remote_shares_leave`: Leave remote share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// Leave remote share.
#[derive(Debug)]
pub struct Leave;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the share
    pub share_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub left_id: String,
}
impl Tool for Leave {
    const SPEC: &'static Spec = &Spec {
        name: "nc_remote_shares_leave",
        app: &APP,
        title: "Leave remote share",
        about: "End a share of another server that you accepted. Only they can share it again.",
        scopes: &["remote_shares.write"],
        effect: Effect::Delete,
        operations: &["files_sharing.remote-unshare"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "End the share {mountpoint} of another server for good?",
                look: &[
                    nc_toolkit::Look {
                        name: "mountpoint",
                        tool: "nc_remote_shares_get",
                        path: &["mountpoint"],
                    },
                ],
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
                format!("Remote share {share_id} not found", share_id = input.share_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Remote share {share_id} cannot be ended", share_id = input.share_id
                ),
            ),
        ];
        let echo_share_id = input.share_id.clone();
        let answer = client.remote_unshare(&*input.share_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output { left_id: echo_share_id })
    }
}

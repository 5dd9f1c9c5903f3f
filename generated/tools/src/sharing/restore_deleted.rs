//! `nc_share_restore_deleted`: Restore removed share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// Restore removed share.
#[derive(Debug)]
pub struct RestoreDeleted;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id from nc_share_list_deleted
    pub share_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub share_id: String,
    pub restored: bool,
}
impl Tool for RestoreDeleted {
    const SPEC: &'static Spec = &Spec {
        name: "nc_share_restore_deleted",
        app: &APP,
        title: "Restore removed share",
        about: "Bring back a share of somebody else that you removed for yourself.",
        scopes: &["sharing.write"],
        effect: Effect::Set,
        operations: &["files_sharing.deleted_shareapi-undelete"],
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
                format!("No removed share {share_id}", share_id = input.share_id),
            ),
        ];
        let echo_share_id = input.share_id.clone();
        let answer = client.deleted_shareapi_undelete(&*input.share_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            share_id: echo_share_id,
            restored: true,
        })
    }
}

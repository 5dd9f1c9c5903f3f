//! `nc_share_delete`: Delete share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// Delete share.
#[derive(Debug)]
pub struct Delete;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the share
    pub share_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
    pub result: &'static str,
}
impl Tool for Delete {
    const SPEC: &'static Spec = &Spec {
        name: "nc_share_delete",
        app: &APP,
        title: "Delete share",
        about: "End a share. The file stays.",
        scopes: &["sharing.write"],
        effect: Effect::Delete,
        operations: &["files_sharing.shareapi-delete-share"],
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
                format!("Share {share_id} not found", share_id = input.share_id),
            ),
        ];
        let echo_share_id = input.share_id.clone();
        let share_id = input.share_id.to_string();
        let answer = client.shareapi_delete_share(&*share_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            deleted_id: echo_share_id,
            result: "Share deleted",
        })
    }
}

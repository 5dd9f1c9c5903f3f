//! `nc_remote_shares_get`: Get remote share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// Get remote share.
#[derive(Debug)]
pub struct Get;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the share
    pub share_id: String,
}
impl Tool for Get {
    const SPEC: &'static Spec = &Spec {
        name: "nc_remote_shares_get",
        app: &APP,
        title: "Get remote share",
        about: "Read one share of another server that you accepted.",
        scopes: &["remote_shares.read"],
        effect: Effect::Read,
        operations: &["files_sharing.remote-get-share"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = RemoteShare;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Remote share {share_id} not found", share_id = input.share_id),
            ),
        ];
        let answer = client.remote_get_share(&*input.share_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(RemoteShare::from(item))
    }
}

//! `nc_share_get`: Get share. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// Get share.
#[derive(Debug)]
pub struct Get;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the share
    pub share_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub result: Share,
}
impl Tool for Get {
    const SPEC: &'static Spec = &Spec {
        name: "nc_share_get",
        app: &APP,
        title: "Get share",
        about: "Read one share with its permissions, recipient and expiry.",
        scopes: &["sharing.read"],
        effect: Effect::Read,
        operations: &["files_sharing.shareapi-get-share"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "shares",
                text: &["note", "label"],
                author: &["uid_owner"],
                sender: &[],
                only_if: None,
            },
        ),
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
        let share_id = input.share_id.to_string();
        let answer = client.shareapi_get_share(&*share_id, None).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let item = item.into_iter().next().unwrap_or_default();
        Ok(Output {
            result: Share::from(item),
        })
    }
}

//! `nc_share_list_pending`: List pending shares. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// List pending shares.
#[derive(Debug)]
pub struct ListPending;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub shares: Vec<Share>,
}
impl Tool for ListPending {
    const SPEC: &'static Spec = &Spec {
        name: "nc_share_list_pending",
        app: &APP,
        title: "List pending shares",
        about: "List shares of others that wait for you to accept them.",
        scopes: &["sharing.read"],
        effect: Effect::Read,
        operations: &["files_sharing.shareapi-pending-shares"],
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
        page: Some(
            &nc_toolkit::Paging {
                list: "shares",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.shareapi_pending_shares().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Share> = item.into_iter().map(Share::from).collect();
        Ok(Output { shares: items })
    }
}

//! `nc_share_list_deleted`: List removed shares. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// List removed shares.
#[derive(Debug)]
pub struct ListDeleted;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub shares: Vec<Deleted>,
}
impl Tool for ListDeleted {
    const SPEC: &'static Spec = &Spec {
        name: "nc_share_list_deleted",
        app: &APP,
        title: "List removed shares",
        about: "List shares of others that you removed for yourself; nc_share_restore_deleted brings one back.",
        scopes: &["sharing.read"],
        effect: Effect::Read,
        operations: &["files_sharing.deleted_shareapi-index"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
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
        let answer = client.deleted_shareapi_index().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Deleted> = item.into_iter().map(Deleted::from).collect();
        Ok(Output { shares: items })
    }
}

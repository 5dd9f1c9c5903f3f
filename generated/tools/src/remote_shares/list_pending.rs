//! `nc_remote_shares_list_pending`: List pending remote shares. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::files_sharing::{Client, types};
use super::{APP, shapes::*};
/// List pending remote shares.
#[derive(Debug)]
pub struct ListPending;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub shares: Vec<RemoteShare>,
}
impl Tool for ListPending {
    const SPEC: &'static Spec = &Spec {
        name: "nc_remote_shares_list_pending",
        app: &APP,
        title: "List pending remote shares",
        about: "List what other servers want to share with you; nc_remote_shares_accept and nc_remote_shares_decline answer.",
        scopes: &["remote_shares.read"],
        effect: Effect::Read,
        operations: &["files_sharing.remote-get-open-shares"],
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
        let answer = client.remote_get_open_shares().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<RemoteShare> = item.into_iter().map(RemoteShare::from).collect();
        Ok(Output { shares: items })
    }
}

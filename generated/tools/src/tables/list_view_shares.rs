//! `nc_tables_list_view_shares`: List view shares. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// List view shares.
#[derive(Debug)]
pub struct ListViewShares;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the view
    pub view_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub shares: Vec<Share>,
}
impl Tool for ListViewShares {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_list_view_shares",
        app: &APP,
        title: "List view shares",
        about: "List with whom a view is shared.",
        scopes: &["tables.read"],
        effect: Effect::Read,
        operations: &["tables.api1-index-view-shares"],
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
        let words = [
            (
                Kind::NotFound,
                format!("View {view_id} not found", view_id = input.view_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "You may not see the shares of view {view_id}", view_id = input
                    .view_id
                ),
            ),
        ];
        let answer = client.api1_index_view_shares(input.view_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Share> = item.into_iter().map(Share::from).collect();
        Ok(Output { shares: items })
    }
}

//! `nc_tables_list_shares`: List table shares. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// List table shares.
#[derive(Debug)]
pub struct ListShares;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub shares: Vec<Share>,
}
impl Tool for ListShares {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_list_shares",
        app: &APP,
        title: "List table shares",
        about: "List with whom a table is shared.",
        scopes: &["tables.read"],
        effect: Effect::Read,
        operations: &["tables.api1-index-table-shares"],
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
                format!("Table {table_id} not found", table_id = input.table_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "You may not see the shares of table {table_id}", table_id = input
                    .table_id
                ),
            ),
        ];
        let answer = client.api1_index_table_shares(input.table_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Share> = item.into_iter().map(Share::from).collect();
        Ok(Output { shares: items })
    }
}

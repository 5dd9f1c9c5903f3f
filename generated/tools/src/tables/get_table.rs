//! `nc_tables_get_table`: Get table. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Get table.
#[derive(Debug)]
pub struct GetTable;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
}
impl Tool for GetTable {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_get_table",
        app: &APP,
        title: "Get table",
        about: "Read what a table is, without its rows; nc_tables_get_schema reads its columns.",
        scopes: &["tables.read"],
        effect: Effect::Read,
        operations: &["tables.api_tables-show"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Table;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Table {table_id} not found", table_id = input.table_id),
            ),
        ];
        let answer = client.api_tables_show(input.table_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Table::from(item).link(ctx.links()))
    }
}

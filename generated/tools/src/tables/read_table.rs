//! `nc_tables_read_table`: Read table rows. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Read table rows.
#[derive(Debug)]
pub struct ReadTable;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
    /// Rows on a page
    #[serde(default = "default_limit")]
    pub limit: i64,
    /// Rows to skip
    pub offset: Option<i64>,
}
fn default_limit() -> i64 {
    100
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<i64>,
    pub rows: Vec<Row>,
}
impl Tool for ReadTable {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_read_table",
        app: &APP,
        title: "Read table rows",
        about: "Read rows of a table, page by page. Values stand by column id.",
        scopes: &["tables.read"],
        effect: Effect::Read,
        operations: &["tables.api1-index-table-rows"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "tables",
                text: &["data"],
                author: &["createdBy", "lastEditBy"],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "rows",
                limit: Some("limit"),
                by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                    at: "offset",
                    next: "next_offset",
                    counts: true,
                    keep: &["offset"],
                }),
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
        ];
        let answer = client
            .api1_index_table_rows(input.table_id, Some(input.limit), input.offset)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Row> = item.into_iter().map(Row::from).collect();
        Ok(Output {
            next_offset: page::next(
                input.offset.into(),
                input.limit.into(),
                items.len(),
            ),
            rows: items,
        })
    }
}

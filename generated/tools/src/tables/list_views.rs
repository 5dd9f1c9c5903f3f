//! `nc_tables_list_views`: List views. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// List views.
#[derive(Debug)]
pub struct ListViews;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub views: Vec<ViewLine>,
}
impl Tool for ListViews {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_list_views",
        app: &APP,
        title: "List views",
        about: "List the views of a table.",
        scopes: &["tables.read"],
        effect: Effect::Read,
        operations: &["tables.api1-index-views"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "views",
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
        ];
        let answer = client.api1_index_views(input.table_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<ViewLine> = item.into_iter().map(ViewLine::from).collect();
        Ok(Output { views: items })
    }
}

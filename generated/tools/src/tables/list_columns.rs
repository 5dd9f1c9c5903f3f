//! `nc_tables_list_columns`: List columns. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// List columns.
#[derive(Debug)]
pub struct ListColumns;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// What `node_id` is
    #[schemars(extend("enum" = ["table", "view"]))]
    #[serde(default = "default_node_type")]
    pub node_type: String,
    /// Number of the table or view
    pub node_id: i64,
}
fn default_node_type() -> String {
    "table".to_owned()
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub columns: Vec<Column>,
}
impl Tool for ListColumns {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_list_columns",
        app: &APP,
        title: "List columns",
        about: "List the columns of a table, or those that a view shows.",
        scopes: &["tables.read"],
        effect: Effect::Read,
        operations: &["tables.api_columns-index"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "columns",
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
                format!(
                    "No {node_type} {node_id} found", node_type = input.node_type,
                    node_id = input.node_id
                ),
            ),
        ];
        let answer = client
            .api_columns_index(
                args::choice("node_type", &input.node_type)?,
                input.node_id,
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Column> = item.into_iter().map(Column::from).collect();
        Ok(Output { columns: items })
    }
}

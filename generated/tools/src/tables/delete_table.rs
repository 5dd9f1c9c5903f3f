//! `nc_tables_delete_table`: Delete table. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Delete table.
#[derive(Debug)]
pub struct DeleteTable;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}
impl Tool for DeleteTable {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_delete_table",
        app: &APP,
        title: "Delete table",
        about: "Delete a table with all its rows, columns, views and shares. There is no undo; nc_tables_update_table can archive it.",
        scopes: &["tables.write"],
        effect: Effect::Delete,
        operations: &["tables.api_tables-destroy"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the table {title} with all its rows, columns and views for good?",
                look: &[
                    nc_toolkit::Look {
                        name: "title",
                        tool: "nc_tables_get_table",
                        path: &["title"],
                    },
                ],
                type_back: Some("title"),
                undo: false,
                when: &[],
            },
        ),
        from_others: None,
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
                format!("Table {table_id} not found", table_id = input.table_id),
            ),
            (
                Kind::Forbidden,
                format!("You may not delete table {table_id}", table_id = input.table_id),
            ),
        ];
        let echo_table_id = input.table_id.clone();
        let answer = client.api_tables_destroy(input.table_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let title = pick::some::<String>(item.title.clone())
            .filter(|text| !text.is_empty());
        Ok(Output {
            deleted_id: echo_table_id,
            title: title,
        })
    }
}

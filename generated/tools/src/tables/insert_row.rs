//! `nc_tables_insert_row`: Insert table row. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Insert table row.
#[derive(Debug)]
pub struct InsertRow;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
    /// Values by column id, as {"3": "text"}; nc_tables_get_schema gives the ids
    pub data: serde_json::Map<String, serde_json::Value>,
}
impl Tool for InsertRow {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_insert_row",
        app: &APP,
        title: "Insert table row",
        about: "Add a row to a table.",
        scopes: &["tables.write"],
        effect: Effect::Create,
        operations: &["tables.rowocs-create-row"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Row;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Table {table_id} not found", table_id = input.table_id),
            ),
        ];
        let body = types::RowocsCreateRowBody {
            data: serde_json::Value::from(input.data),
        };
        let answer = client
            .rowocs_create_row(args::choice("", "tables")?, input.table_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Row::from(item))
    }
}

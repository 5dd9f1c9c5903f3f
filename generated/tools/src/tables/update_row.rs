//! `nc_tables_update_row`: Update table row. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Update table row.
#[derive(Debug)]
pub struct UpdateRow;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the row
    pub row_id: i64,
    /// New values by column id, as {"3": "text"}
    pub data: serde_json::Map<String, serde_json::Value>,
}
impl Tool for UpdateRow {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_update_row",
        app: &APP,
        title: "Update table row",
        about: "Change values of a row. Columns that are not given stay.",
        scopes: &["tables.write"],
        effect: Effect::Update,
        operations: &["tables.api1-update-row"],
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
            (Kind::NotFound, format!("Row {row_id} not found", row_id = input.row_id)),
            (
                Kind::ServerError,
                format!(
                    "Row {row_id} not found, or the Tables app failed", row_id = input
                    .row_id
                ),
            ),
        ];
        let body = types::Api1UpdateRowBody {
            data: serde_json::Value::from(input.data),
            view_id: None,
        };
        let answer = client.api1_update_row(input.row_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Row::from(item))
    }
}

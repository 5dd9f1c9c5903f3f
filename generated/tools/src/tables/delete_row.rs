//! `nc_tables_delete_row`: Delete table row. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Delete table row.
#[derive(Debug)]
pub struct DeleteRow;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the row
    pub row_id: i64,
}
impl Tool for DeleteRow {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_delete_row",
        app: &APP,
        title: "Delete table row",
        about: "Delete one row. The answer holds its last values; there is no undo.",
        scopes: &["tables.write"],
        effect: Effect::Delete,
        operations: &["tables.api1-delete-row"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete row {row_id} of a table for good?",
                look: &[],
                type_back: None,
                undo: false,
                when: &[],
            },
        ),
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
        let answer = client.api1_delete_row(input.row_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Row::from(item))
    }
}

//! `nc_tables_get_row`: Get table row. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Get table row.
#[derive(Debug)]
pub struct GetRow;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the row
    pub row_id: i64,
}
impl Tool for GetRow {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_get_row",
        app: &APP,
        title: "Get table row",
        about: "Read one row by its number.",
        scopes: &["tables.read"],
        effect: Effect::Read,
        operations: &["tables.api1-get-row"],
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
        page: None,
    };
    type Input = Input;
    type Output = Row;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (Kind::NotFound, format!("Row {row_id} not found", row_id = input.row_id)),
        ];
        let answer = client.api1_get_row(input.row_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Row::from(item))
    }
}

//! `nc_tables_insert_view_row`: Insert row through view. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Insert row through view.
#[derive(Debug)]
pub struct InsertViewRow;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the view
    pub view_id: i64,
    /// Values by column id, as {"3": "text"}
    pub data: serde_json::Map<String, serde_json::Value>,
}
impl Tool for InsertViewRow {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_insert_view_row",
        app: &APP,
        title: "Insert row through view",
        about: "Add a row through a view, where only the view is shared with you.",
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
                format!("View {view_id} not found", view_id = input.view_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "You may not add rows through view {view_id}", view_id = input
                    .view_id
                ),
            ),
        ];
        let body = types::RowocsCreateRowBody {
            data: serde_json::Value::from(input.data),
        };
        let answer = client
            .rowocs_create_row(args::choice("", "views")?, input.view_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Row::from(item))
    }
}

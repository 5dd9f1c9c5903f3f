//! `nc_tables_delete_column`: Delete column. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Delete column.
#[derive(Debug)]
pub struct DeleteColumn;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the column
    pub column_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}
impl Tool for DeleteColumn {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_delete_column",
        app: &APP,
        title: "Delete column",
        about: "Delete a column with the values of all rows in it. There is no undo.",
        scopes: &["tables.write"],
        effect: Effect::Delete,
        operations: &["tables.api1-delete-column"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete column {column_id} with the values of all rows in it for good?",
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
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Column {column_id} not found", column_id = input.column_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "You may not delete column {column_id}", column_id = input.column_id
                ),
            ),
        ];
        let echo_column_id = input.column_id.clone();
        let answer = client.api1_delete_column(input.column_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let title = pick::some::<String>(item.title.clone())
            .filter(|text| !text.is_empty());
        Ok(Output {
            deleted_id: echo_column_id,
            title: title,
        })
    }
}

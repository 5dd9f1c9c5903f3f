//! `nc_tables_create_view`: Create view. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Create view.
#[derive(Debug)]
pub struct CreateView;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
    /// Title
    pub title: String,
    /// One emoji
    pub emoji: Option<String>,
}
impl Tool for CreateView {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_create_view",
        app: &APP,
        title: "Create view",
        about: "Create a view of a table; nc_tables_update_view says what it shows. nc_tables_delete_view deletes it.",
        scopes: &["tables.write"],
        effect: Effect::Create,
        operations: &["tables.api1-create-view"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = ViewLine;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Table {table_id} not found", table_id = input.table_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "You may not create views of table {table_id}", table_id = input
                    .table_id
                ),
            ),
        ];
        let body = types::Api1CreateViewBody {
            emoji: input.emoji,
            technical_name: None,
            title: input.title,
        };
        let answer = client.api1_create_view(input.table_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(ViewLine::from(item))
    }
}

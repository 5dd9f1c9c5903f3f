//! `nc_tables_update_table`: Update table. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Update table.
#[derive(Debug)]
pub struct UpdateTable;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
    /// New title
    pub title: Option<String>,
    /// New emoji
    pub emoji: Option<String>,
    /// New description
    pub description: Option<String>,
    /// true puts the table into the archive, false takes it out
    pub archived: Option<bool>,
}
impl Tool for UpdateTable {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_update_table",
        app: &APP,
        title: "Update table",
        about: "Change title, emoji or description of a table, or archive it. What is not given stays.",
        scopes: &["tables.write"],
        effect: Effect::Update,
        operations: &["tables.api_tables-update"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Table;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Table {table_id} not found", table_id = input.table_id),
            ),
            (
                Kind::Forbidden,
                format!("You may not change table {table_id}", table_id = input.table_id),
            ),
            (Kind::BadRequest, format!("The title must not be empty")),
        ];
        let body = types::ApiTablesUpdateBody {
            archived: input.archived,
            column_settings: None,
            description: input.description,
            emoji: input.emoji,
            sort: None,
            title: input.title,
        };
        let answer = client.api_tables_update(input.table_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Table::from(item).link(ctx.links()))
    }
}

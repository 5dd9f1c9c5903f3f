//! `nc_tables_get_schema`: Get table schema. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Get table schema.
#[derive(Debug)]
pub struct GetSchema;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub id: i64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub views: Option<serde_json::Value>,
    pub columns: Vec<Column>,
}
impl Tool for GetSchema {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_get_schema",
        app: &APP,
        title: "Get table schema",
        about: "Read the columns of a table with their ids, types and allowed values, and its views.",
        scopes: &["tables.read"],
        effect: Effect::Read,
        operations: &["tables.api1-show-scheme"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
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
        ];
        let echo_table_id = input.table_id.clone();
        let answer = client.api1_show_scheme(input.table_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let title = pick::some::<String>(item.title.clone()).unwrap_or_default();
        let emoji = pick::some::<String>(item.emoji.clone())
            .filter(|text| !text.is_empty());
        let description = pick::some::<String>(item.description.clone())
            .filter(|text| !text.is_empty());
        let views = pick::some::<Vec<types::View>>(item.views.clone())
            .and_then(pick::value);
        let items: Vec<Column> = pick::some::<Vec<types::Column>>(item.columns)
            .unwrap_or_default()
            .into_iter()
            .map(Column::from)
            .collect();
        Ok(Output {
            id: echo_table_id,
            title: title,
            emoji: emoji,
            description: description,
            views: views,
            columns: items,
        })
    }
}

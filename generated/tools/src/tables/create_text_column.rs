//! `nc_tables_create_text_column`: Create text column. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Create text column.
#[derive(Debug)]
pub struct CreateTextColumn;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
    /// Title
    pub title: String,
    /// One line, long or rich text, or links
    #[schemars(extend("enum" = ["line", "long", "rich", "link"]))]
    #[serde(default = "default_subtype")]
    pub subtype: String,
    /// Value of new rows
    pub default: Option<String>,
    /// Most characters; Tables does not enforce it
    pub max_length: Option<i64>,
    /// Each value only once
    pub unique: Option<bool>,
    /// Rows must have a value
    #[serde(default = "default_mandatory")]
    pub mandatory: bool,
    /// What it is for
    pub description: Option<String>,
}
fn default_subtype() -> String {
    "line".to_owned()
}
fn default_mandatory() -> bool {
    false
}
impl Tool for CreateTextColumn {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_create_text_column",
        app: &APP,
        title: "Create text column",
        about: "Add a column of texts. nc_tables_delete_column deletes it.",
        scopes: &["tables.write"],
        effect: Effect::Create,
        operations: &["tables.api_columns-create-text-column"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = MadeColumn;
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
                    "You may not change the columns of table {table_id}", table_id =
                    input.table_id
                ),
            ),
        ];
        let body = types::ApiColumnsCreateTextColumnBody {
            base_node_id: input.table_id,
            base_node_type: Some(args::choice("", "table")?),
            custom_settings: None,
            description: input.description,
            mandatory: Some(input.mandatory),
            selected_view_ids: None,
            subtype: Some(args::choice("subtype", &input.subtype)?),
            technical_name: None,
            text_allowed_pattern: None,
            text_default: input.default,
            text_max_length: input.max_length,
            text_unique: input.unique,
            title: input.title,
        };
        let answer = client.api_columns_create_text_column(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(MadeColumn::from(item))
    }
}

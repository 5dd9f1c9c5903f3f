//! `nc_tables_create_datetime_column`: Create date column. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Create date column.
#[derive(Debug)]
pub struct CreateDatetimeColumn;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
    /// Title
    pub title: String,
    /// Only a date or only a time
    #[schemars(extend("enum" = ["date", "time"]))]
    pub subtype: Option<String>,
    /// today or now for new rows
    #[schemars(extend("enum" = ["today", "now"]))]
    pub default: Option<String>,
    /// Rows must have a value
    #[serde(default = "default_mandatory")]
    pub mandatory: bool,
    /// What it is for
    pub description: Option<String>,
}
fn default_mandatory() -> bool {
    false
}
impl Tool for CreateDatetimeColumn {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_create_datetime_column",
        app: &APP,
        title: "Create date column",
        about: "Add a column of dates, times or both.",
        scopes: &["tables.write"],
        effect: Effect::Create,
        operations: &["tables.api_columns-create-datetime-column"],
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
        let body = types::ApiColumnsCreateDatetimeColumnBody {
            base_node_id: input.table_id,
            base_node_type: Some(args::choice("", "table")?),
            custom_settings: None,
            datetime_default: input
                .default
                .map(|value| args::choice("default", &value))
                .transpose()?,
            description: input.description,
            mandatory: Some(input.mandatory),
            selected_view_ids: None,
            subtype: input
                .subtype
                .map(|value| args::choice("subtype", &value))
                .transpose()?,
            technical_name: None,
            title: input.title,
        };
        let answer = client.api_columns_create_datetime_column(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(MadeColumn::from(item))
    }
}

//! `nc_tables_create_number_column`: Create number column. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Create number column.
#[derive(Debug)]
pub struct CreateNumberColumn;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the table
    pub table_id: i64,
    /// Title
    pub title: String,
    /// Show as progress bar or stars
    #[schemars(extend("enum" = ["progress", "stars"]))]
    pub subtype: Option<String>,
    /// Value of new rows
    pub default: Option<f64>,
    /// Smallest value
    pub min: Option<f64>,
    /// Largest value
    pub max: Option<f64>,
    /// Digits after the point
    pub decimals: Option<i64>,
    /// Text before it, as $
    pub prefix: Option<String>,
    /// Text after it, as kg
    pub suffix: Option<String>,
    /// Rows must have a value
    #[serde(default = "default_mandatory")]
    pub mandatory: bool,
    /// What it is for
    pub description: Option<String>,
}
fn default_mandatory() -> bool {
    false
}
impl Tool for CreateNumberColumn {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_create_number_column",
        app: &APP,
        title: "Create number column",
        about: "Add a column of numbers, a progress bar of 0 to 100 or stars of 0 to 5.",
        scopes: &["tables.write"],
        effect: Effect::Create,
        operations: &["tables.api_columns-create-number-column"],
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
        let body = types::ApiColumnsCreateNumberColumnBody {
            base_node_id: input.table_id,
            base_node_type: Some(args::choice("", "table")?),
            custom_settings: None,
            description: input.description,
            mandatory: Some(input.mandatory),
            number_decimals: input.decimals,
            number_default: input.default,
            number_max: input.max,
            number_min: input.min,
            number_prefix: input.prefix,
            number_suffix: input.suffix,
            selected_view_ids: None,
            subtype: input
                .subtype
                .map(|value| args::choice("subtype", &value))
                .transpose()?,
            technical_name: None,
            title: input.title,
        };
        let answer = client.api_columns_create_number_column(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(MadeColumn::from(item))
    }
}

//! `nc_tables_create_selection_column`: the choices as a list, which the API wants as JSON in a text.

use nc_generated_tools::tables::{CREATE_SELECTION_COLUMN, shapes::MadeColumn};
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError, args};
use nextcloud_client::tables::{Client, types::ApiColumnsCreateSelectionColumnBody};
use serde::Deserialize;

use super::options;

pub(crate) struct CreateSelectionColumn;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the table
    table_id: i64,
    /// Title
    title: String,
    /// The choices, in order; none for a check box
    #[serde(default)]
    options: Vec<String>,
    /// one: a single choice; multi: any number; check: a check box
    #[serde(default = "one")]
    #[schemars(extend("enum" = ["one", "multi", "check"]))]
    subtype: String,
    /// Rows must have a value
    #[serde(default)]
    mandatory: bool,
    /// What it is for
    description: Option<String>,
}

fn one() -> String {
    "one".to_owned()
}

impl Tool for CreateSelectionColumn {
    const SPEC: &'static Spec = &CREATE_SELECTION_COLUMN;
    type Input = Input;
    type Output = MadeColumn;

    async fn run(ctx: &Ctx, input: Input) -> Result<MadeColumn, ToolError> {
        let id = input.table_id;
        let subtype = match input.subtype.as_str() {
            "one" => None,
            other => Some(args::choice("subtype", other)?),
        };
        if input.options.is_empty() && input.subtype != "check" {
            return Err(ToolError::invalid("`options` must hold at least one text"));
        }
        let body = ApiColumnsCreateSelectionColumnBody {
            base_node_id: id,
            base_node_type: Some(args::choice("base_node_type", "table")?),
            title: input.title,
            selection_options: options::fresh(&input.options)?,
            selection_default: None,
            subtype,
            mandatory: Some(input.mandatory),
            description: input.description,
            custom_settings: None,
            selected_view_ids: None,
            technical_name: None,
        };
        let client = Client::from_session(ctx.session());
        let column = client.api_columns_create_selection_column(&body).await;
        let column = column.map_err(|error| {
            let words = format!("You may not change the columns of table {id}");
            ToolError::from(error).told_one_of([
                (Kind::NotFound, format!("Table {id} not found")),
                (Kind::Forbidden, words),
            ])
        })?;
        Ok(MadeColumn::from(column.into_inner()))
    }
}

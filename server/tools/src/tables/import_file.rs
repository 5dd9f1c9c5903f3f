//! `nc_tables_import_file`: one call, after a look at what the operator keeps from tools.

use nc_generated_tools::tables::IMPORT_FILE;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::tables::{
    Client,
    types::{Api1ImportInTableBody, ImportState},
};
use serde::{Deserialize, Serialize};

use crate::files::sharable;

/// What a failure of the app mostly means.
const UNFIT: &str = "The file was not imported: Tables fails when it has columns that the table has not, \
    unless create_missing_columns is true, and when it is no table";

pub(crate) struct ImportFile;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the table
    table_id: i64,
    /// Path of a CSV, XLSX or ODS file in your files
    path: String,
    /// Add columns that the table does not have; without it such a file fails
    #[serde(default)]
    create_missing_columns: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    found_columns: i64,
    matching_columns: i64,
    created_columns: i64,
    inserted_rows: i64,
    updated_rows: i64,
    /// Values that did not fit their column
    unreadable: i64,
    errors: i64,
}

impl From<ImportState> for Output {
    fn from(state: ImportState) -> Self {
        Self {
            found_columns: state.found_columns_count.unwrap_or_default(),
            matching_columns: state.matching_columns_count.unwrap_or_default(),
            created_columns: state.created_columns_count.unwrap_or_default(),
            inserted_rows: state.inserted_rows_count.unwrap_or_default(),
            updated_rows: state.updated_rows_count.unwrap_or_default(),
            unreadable: state.errors_parsing_count.unwrap_or_default(),
            errors: state.errors_count.unwrap_or_default(),
        }
    }
}

impl Tool for ImportFile {
    const SPEC: &'static Spec = &IMPORT_FILE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        sharable::check(ctx, "path", &input.path).await?;
        let (id, path) = (input.table_id, input.path);
        let body = Api1ImportInTableBody {
            path: format!("/{}", path.trim_start_matches('/')),
            create_missing_columns: Some(input.create_missing_columns),
        };
        let client = Client::from_session(ctx.session());
        let state = client
            .api1_import_in_table(id, &body)
            .await
            .map_err(|error| {
                let refused = format!("You may not add rows or columns to table {id}");
                ToolError::from(error).told_one_of([
                    (
                        Kind::NotFound,
                        format!("Table {id} or file {path} not found"),
                    ),
                    (Kind::Forbidden, refused),
                    (Kind::ServerError, UNFIT.to_owned()),
                ])
            })?;
        Ok(Output::from(state.into_inner()))
    }
}

//! `nc_tables_get_application`: one application with its tables and views.

use nc_generated_tools::tables::GET_APPLICATION;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::tables::Client;
use serde::Deserialize;

use super::applications::{Application, told};

pub(crate) struct GetApplication;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the application
    application_id: i64,
}

impl Tool for GetApplication {
    const SPEC: &'static Spec = &GET_APPLICATION;
    type Input = Input;
    type Output = Application;

    async fn run(ctx: &Ctx, input: Input) -> Result<Application, ToolError> {
        let id = input.application_id;
        let client = Client::from_session(ctx.session());
        let context = client.context_show(id).await;
        let context = context.map_err(|error| told(error, id))?;
        Ok(Application::from(context.into_inner()))
    }
}

//! `nc_tables_list_applications`: the applications that the user has.

use nc_generated_tools::tables::LIST_APPLICATIONS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::tables::Client;
use serde::{Deserialize, Serialize};

use super::applications::Application;

pub(crate) struct ListApplications;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    applications: Vec<Application>,
}

impl Tool for ListApplications {
    const SPEC: &'static Spec = &LIST_APPLICATIONS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, _: Input) -> Result<Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let contexts = client.context_index().await?.into_inner();
        let applications = contexts.into_iter().map(Application::from).collect();
        Ok(Output { applications })
    }
}

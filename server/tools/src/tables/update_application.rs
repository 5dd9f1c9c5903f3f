//! `nc_tables_update_application`: what is not given stays; contents that are given replace all.

use nc_generated_tools::tables::UPDATE_APPLICATION;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::tables::{
    Client,
    types::{ContextUpdateBody, ContextUpdateBodyNodesItem},
};
use serde::Deserialize;

use super::applications::{ALL_OF_ROWS, Application, nodes, told};

pub(crate) struct UpdateApplication;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the application
    application_id: i64,
    /// New name
    name: Option<String>,
    /// Name of a Material icon
    icon: Option<String>,
    /// New description
    description: Option<String>,
    /// Numbers of all its tables; with `views` it replaces the contents
    tables: Option<Vec<i64>>,
    /// Numbers of all its views; with `tables` it replaces the contents
    views: Option<Vec<i64>>,
}

impl Tool for UpdateApplication {
    const SPEC: &'static Spec = &UPDATE_APPLICATION;
    type Input = Input;
    type Output = Application;

    async fn run(ctx: &Ctx, input: Input) -> Result<Application, ToolError> {
        let id = input.application_id;
        let contents = match (&input.tables, &input.views) {
            (None, None) => None,
            (tables, views) => Some(nodes(
                tables.as_deref().unwrap_or_default(),
                views.as_deref().unwrap_or_default(),
            )),
        };
        let body = ContextUpdateBody {
            name: input.name,
            icon_name: input.icon,
            description: input.description,
            nodes: contents.map(|nodes| {
                nodes
                    .zip(0_i64..)
                    .map(|((id, type_), order)| ContextUpdateBodyNodesItem {
                        id,
                        type_,
                        permissions: Some(ALL_OF_ROWS),
                        order: Some(order),
                    })
                    .collect()
            }),
        };
        let client = Client::from_session(ctx.session());
        let context = client.context_update(id, &body).await;
        let context = context.map_err(|error| told(error, id))?;
        Ok(Application::from(context.into_inner()))
    }
}

//! `nc_tables_create_application`: tables and views by their numbers.

use nc_generated_tools::tables::CREATE_APPLICATION;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::tables::{
    Client,
    types::{ContextCreateBody, ContextCreateBodyNodesItem},
};
use serde::Deserialize;

use super::applications::{ALL_OF_ROWS, Application, UNKNOWN_ICON, nodes};

pub(crate) struct CreateApplication;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name
    name: String,
    /// Name of a Material icon
    #[serde(default = "icon")]
    icon: String,
    /// What it is for
    description: Option<String>,
    /// Numbers of the tables on its page
    #[serde(default)]
    tables: Vec<i64>,
    /// Numbers of the views on its page
    #[serde(default)]
    views: Vec<i64>,
}

fn icon() -> String {
    "album".to_owned()
}

impl Tool for CreateApplication {
    const SPEC: &'static Spec = &CREATE_APPLICATION;
    type Input = Input;
    type Output = Application;

    async fn run(ctx: &Ctx, input: Input) -> Result<Application, ToolError> {
        if input.name.trim().is_empty() {
            return Err(ToolError::invalid("`name` must not be empty"));
        }
        let nodes = nodes(&input.tables, &input.views);
        let body = ContextCreateBody {
            name: input.name,
            icon_name: input.icon,
            description: input.description,
            nodes: Some(
                nodes
                    .map(|(id, type_)| ContextCreateBodyNodesItem {
                        id,
                        type_,
                        permissions: Some(ALL_OF_ROWS),
                    })
                    .collect(),
            ),
        };
        let client = Client::from_session(ctx.session());
        let context = client.context_create(&body).await.map_err(|error| {
            let words = "One of the tables or views is not there, or you may not manage it";
            ToolError::from(error).told_one_of([
                (Kind::BadRequest, UNKNOWN_ICON.to_owned()),
                (Kind::Forbidden, words.to_owned()),
                (Kind::NotFound, words.to_owned()),
            ])
        })?;
        Ok(Application::from(context.into_inner()))
    }
}

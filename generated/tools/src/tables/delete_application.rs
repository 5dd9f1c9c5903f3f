//! `nc_tables_delete_application`: Delete table application. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::tables::{Client, types};
use super::{APP, shapes::*};
/// Delete table application.
#[derive(Debug)]
pub struct DeleteApplication;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the application
    pub application_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl Tool for DeleteApplication {
    const SPEC: &'static Spec = &Spec {
        name: "nc_tables_delete_application",
        app: &APP,
        title: "Delete table application",
        about: "Delete an application. Its tables and views stay.",
        scopes: &["tables.write"],
        effect: Effect::Delete,
        operations: &["tables.context-destroy"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the application {name}? Its tables stay.",
                look: &[
                    nc_toolkit::Look {
                        name: "name",
                        tool: "nc_tables_get_application",
                        path: &["name"],
                    },
                ],
                type_back: None,
                undo: false,
                when: &[],
            },
        ),
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
                format!(
                    "Application {application_id} not found", application_id = input
                    .application_id
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Application {application_id} is not yours to delete", application_id
                    = input.application_id
                ),
            ),
        ];
        let echo_application_id = input.application_id.clone();
        let answer = client.context_destroy(input.application_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let name = pick::some::<String>(item.name.clone())
            .filter(|text| !text.is_empty());
        Ok(Output {
            deleted_id: echo_application_id,
            name: name,
        })
    }
}

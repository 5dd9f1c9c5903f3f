//! `collectives_delete_template`: Delete page template. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Delete page template.
#[derive(Debug)]
pub struct DeleteTemplate;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Number of the template
    pub template_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
    pub collective_id: i64,
}
impl Tool for DeleteTemplate {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_delete_template",
        app: &APP,
        title: "Delete page template",
        about: "Delete a template for good. Pages made of it stay.",
        scopes: &["collectives.write"],
        effect: Effect::Delete,
        operations: &["collectives.template-delete"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the page template {template_id} for good?",
                look: &[],
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
                    "Collective {collective_id} or template {template_id} not found or not accessible",
                    collective_id = input.collective_id, template_id = input.template_id
                ),
            ),
        ];
        let echo_template_id = input.template_id.clone();
        let echo_collective_id = input.collective_id.clone();
        let answer = client
            .template_delete(input.collective_id, input.template_id)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            deleted_id: echo_template_id,
            collective_id: echo_collective_id,
        })
    }
}

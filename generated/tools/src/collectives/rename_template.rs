//! `collectives_rename_template`: Rename page template. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Rename page template.
#[derive(Debug)]
pub struct RenameTemplate;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Number of the template
    pub template_id: i64,
    /// New title
    pub title: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub collective_id: i64,
    pub id: i64,
    pub title: String,
}
impl Tool for RenameTemplate {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_rename_template",
        app: &APP,
        title: "Rename page template",
        about: "Give a template another title.",
        scopes: &["collectives.write"],
        effect: Effect::Set,
        operations: &["collectives.template-rename"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
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
        let echo_collective_id = input.collective_id.clone();
        let body = types::TemplateRenameBody {
            title: input.title,
        };
        let answer = client
            .template_rename(input.collective_id, input.template_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let id = pick::some::<types::PageInfo>(item.template.clone())
            .and_then(|item| pick::some::<i64>(item.id))
            .unwrap_or_default();
        let title = pick::some::<types::PageInfo>(item.template.clone())
            .and_then(|item| pick::some::<String>(item.title))
            .unwrap_or_default();
        Ok(Output {
            collective_id: echo_collective_id,
            id: id,
            title: title,
        })
    }
}

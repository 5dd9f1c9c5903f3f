//! `collectives_create_template`: Create page template. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Create page template.
#[derive(Debug)]
pub struct CreateTemplate;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Template above it; 0 for none
    #[serde(default = "default_parent_id")]
    pub parent_id: i64,
    /// Title
    pub title: String,
}
fn default_parent_id() -> i64 {
    0
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub collective_id: i64,
    pub id: i64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
}
impl Tool for CreateTemplate {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_create_template",
        app: &APP,
        title: "Create page template",
        about: "Create an empty template that new pages of the collective can begin with; collectives_update_page fills it.",
        scopes: &["collectives.write"],
        effect: Effect::Create,
        operations: &["collectives.template-create"],
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
                    "Collective {collective_id} or the template above not found or not accessible",
                    collective_id = input.collective_id
                ),
            ),
        ];
        let echo_collective_id = input.collective_id.clone();
        let body = types::TemplateCreateBody {
            parent_id: input.parent_id,
            title: input.title,
        };
        let answer = client.template_create(input.collective_id, "0", &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let id = pick::some::<types::PageInfo>(item.template.clone())
            .and_then(|item| pick::some::<i64>(item.id))
            .unwrap_or_default();
        let title = pick::some::<types::PageInfo>(item.template.clone())
            .and_then(|item| pick::some::<String>(item.title))
            .unwrap_or_default();
        let parent_id = pick::some::<types::PageInfo>(item.template.clone())
            .and_then(|item| pick::some::<i64>(item.parent_id));
        Ok(Output {
            collective_id: echo_collective_id,
            id: id,
            title: title,
            parent_id: parent_id,
        })
    }
}

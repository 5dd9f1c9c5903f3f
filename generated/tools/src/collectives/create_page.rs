//! `collectives_create_page`: Create page. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Create page.
#[derive(Debug)]
pub struct CreatePage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Page above it, which may be the landing page
    pub parent_id: i64,
    /// Title
    pub title: String,
    /// Number of a template to copy
    pub template_id: Option<i64>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub collective_id: i64,
    pub id: i64,
    pub title: String,
    pub parent_id: i64,
}
impl Tool for CreatePage {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_create_page",
        app: &APP,
        title: "Create page",
        about: "Create an empty page, or a copy of a template; collectives_update_page fills it. A title that is taken gets a number.",
        scopes: &["collectives.write"],
        effect: Effect::Create,
        operations: &["collectives.page-create"],
        feature: None,
        since: None,
        envelope: true,
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
                    "Collective {collective_id} or page {parent_id} not found or not accessible",
                    collective_id = input.collective_id, parent_id = input.parent_id
                ),
            ),
        ];
        let echo_collective_id = input.collective_id.clone();
        let body = types::PageCreateBody {
            template_id: input.template_id,
            title: input.title,
        };
        let answer = client
            .page_create(input.collective_id, input.parent_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let id = pick::some::<types::PageInfo>(item.page.clone())
            .and_then(|item| pick::some::<i64>(item.id))
            .unwrap_or_default();
        let title = pick::some::<types::PageInfo>(item.page.clone())
            .and_then(|item| pick::some::<String>(item.title))
            .unwrap_or_default();
        let parent_id = pick::some::<types::PageInfo>(item.page.clone())
            .and_then(|item| pick::some::<i64>(item.parent_id))
            .unwrap_or_default();
        Ok(Output {
            collective_id: echo_collective_id,
            id: id,
            title: title,
            parent_id: parent_id,
        })
    }
}

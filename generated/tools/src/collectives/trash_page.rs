//! `collectives_trash_page`: Trash page. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Trash page.
#[derive(Debug)]
pub struct TrashPage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Number of the page
    pub page_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub page_id: i64,
    pub collective_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for TrashPage {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_trash_page",
        app: &APP,
        title: "Trash page",
        about: "Put a page, with its subpages, into the trash of the collective. collectives_restore_page brings it back.",
        scopes: &["collectives.write"],
        effect: Effect::Update,
        operations: &["collectives.page-trash"],
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
                    "Collective {collective_id} or page {page_id} not found or not accessible",
                    collective_id = input.collective_id, page_id = input.page_id
                ),
            ),
        ];
        let echo_page_id = input.page_id.clone();
        let echo_collective_id = input.collective_id.clone();
        let answer = client.page_trash(input.collective_id, input.page_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            page_id: echo_page_id,
            collective_id: echo_collective_id,
            status_code: 200,
            message: "Page moved to the trash",
        })
    }
}

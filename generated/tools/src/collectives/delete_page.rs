//! `collectives_delete_page`: Delete page. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Delete page.
#[derive(Debug)]
pub struct DeletePage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Number of the page in the trash
    pub page_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub page_id: i64,
    pub collective_id: i64,
    pub message: &'static str,
}
impl Tool for DeletePage {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_delete_page",
        app: &APP,
        title: "Delete page",
        about: "Delete a page in the trash for good; collectives_trash_page comes first.",
        scopes: &["collectives.write"],
        effect: Effect::Delete,
        operations: &["collectives.page_trash-delete"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the page {page_id} for good?",
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
                    "Collective {collective_id} or page {page_id} in its trash not found or not accessible",
                    collective_id = input.collective_id, page_id = input.page_id
                ),
            ),
        ];
        let echo_page_id = input.page_id.clone();
        let echo_collective_id = input.collective_id.clone();
        let answer = client.page_trash_delete(input.collective_id, input.page_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            page_id: echo_page_id,
            collective_id: echo_collective_id,
            message: "Page deleted",
        })
    }
}

//! `collectives_move_page`: Move, copy or rename page. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Move, copy or rename page.
#[derive(Debug)]
pub struct MovePage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Number of the page
    pub page_id: i64,
    /// New page above it; stays if not given
    pub parent_id: Option<i64>,
    /// New title; stays if not given
    pub title: Option<String>,
    /// Place among the subpages there
    #[serde(default = "default_index")]
    pub index: i64,
    /// Copy instead of moving
    #[serde(default = "default_copy")]
    pub copy: bool,
}
fn default_index() -> i64 {
    0
}
fn default_copy() -> bool {
    false
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub page_id: i64,
    pub collective_id: i64,
    pub status_code: i64,
    pub message: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<Page>,
}
impl Tool for MovePage {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_move_page",
        app: &APP,
        title: "Move, copy or rename page",
        about: "Move a page with its subpages below another page of the collective, rename it, or both; or copy it. The result has the page as it is now, a copy with its own number. Moving back undoes it.",
        scopes: &["collectives.write"],
        effect: Effect::Update,
        operations: &["collectives.page-move-or-copy"],
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
                    "Collective {collective_id}, page {page_id} or the page above it not found or not accessible",
                    collective_id = input.collective_id, page_id = input.page_id
                ),
            ),
        ];
        let echo_page_id = input.page_id.clone();
        let echo_collective_id = input.collective_id.clone();
        let body = types::PageMoveOrCopyBody {
            copy: Some(input.copy),
            index: Some(input.index),
            parent_id: input.parent_id,
            title: input.title,
        };
        let answer = client
            .page_move_or_copy(input.collective_id, input.page_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let page = pick::some::<types::PageInfo>(item.page.clone()).map(Page::from);
        Ok(Output {
            page_id: echo_page_id,
            collective_id: echo_collective_id,
            status_code: 200,
            message: "Page moved, renamed or copied",
            page: page,
        })
    }
}

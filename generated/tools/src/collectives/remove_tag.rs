//! `collectives_remove_tag`: Remove tag from page. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Remove tag from page.
#[derive(Debug)]
pub struct RemoveTag;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Number of the page
    pub page_id: i64,
    /// Number of the tag
    pub tag_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub page_id: i64,
    pub collective_id: i64,
    pub status_code: i64,
    pub message: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<i64>>,
}
impl Tool for RemoveTag {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_remove_tag",
        app: &APP,
        title: "Remove tag from page",
        about: "Take a tag off a page. collectives_assign_tag puts it back.",
        scopes: &["collectives.write"],
        effect: Effect::Set,
        operations: &["collectives.page-remove-tag"],
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
                    "Collective {collective_id}, page {page_id} or tag {tag_id} not found or not accessible",
                    collective_id = input.collective_id, page_id = input.page_id, tag_id
                    = input.tag_id
                ),
            ),
        ];
        let echo_page_id = input.page_id.clone();
        let echo_collective_id = input.collective_id.clone();
        let answer = client
            .page_remove_tag(input.collective_id, input.page_id, input.tag_id)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let tags = pick::some::<types::PageInfo>(item.page.clone())
            .and_then(|item| pick::some::<Vec<i64>>(item.tags))
            .filter(|list| !list.is_empty());
        Ok(Output {
            page_id: echo_page_id,
            collective_id: echo_collective_id,
            status_code: 200,
            message: "Tag removed",
            tags: tags,
        })
    }
}

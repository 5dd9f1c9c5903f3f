//! `collectives_get_tags`: List collective tags. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// List collective tags.
#[derive(Debug)]
pub struct GetTags;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub collective_id: i64,
    pub total: usize,
    pub tags: Vec<Tag>,
}
impl Tool for GetTags {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_get_tags",
        app: &APP,
        title: "List collective tags",
        about: "List the tags that a collective has for its pages.",
        scopes: &["collectives.read"],
        effect: Effect::Read,
        operations: &["collectives.tag-index"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "tags",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!(
                    "Collective {collective_id} not found or not accessible",
                    collective_id = input.collective_id
                ),
            ),
        ];
        let echo_collective_id = input.collective_id.clone();
        let answer = client.tag_index(input.collective_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Tag> = pick::some::<Vec<types::Tag>>(item.tags)
            .unwrap_or_default()
            .into_iter()
            .map(Tag::from)
            .collect();
        Ok(Output {
            collective_id: echo_collective_id,
            total: items.len(),
            tags: items,
        })
    }
}

//! `collectives_delete_tag`: Delete collective tag. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Delete collective tag.
#[derive(Debug)]
pub struct DeleteTag;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// Number of the tag
    pub tag_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
    pub collective_id: i64,
}
impl Tool for DeleteTag {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_delete_tag",
        app: &APP,
        title: "Delete collective tag",
        about: "Delete a tag, and take it off all pages; there is no undo.",
        scopes: &["collectives.write"],
        effect: Effect::Delete,
        operations: &["collectives.tag-delete"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the tag {tag_id} of collective {collective_id} for good?",
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
                    "Collective {collective_id} or tag {tag_id} not found or not accessible",
                    collective_id = input.collective_id, tag_id = input.tag_id
                ),
            ),
        ];
        let echo_tag_id = input.tag_id.clone();
        let echo_collective_id = input.collective_id.clone();
        let answer = client.tag_delete(input.collective_id, input.tag_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            deleted_id: echo_tag_id,
            collective_id: echo_collective_id,
        })
    }
}

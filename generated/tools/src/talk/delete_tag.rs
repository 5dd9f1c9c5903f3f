//! `talk_delete_tag`: Delete conversation tag. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Delete conversation tag.
#[derive(Debug)]
pub struct DeleteTag;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the tag
    pub tag_id: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: String,
}
impl Tool for DeleteTag {
    const SPEC: &'static Spec = &Spec {
        name: "talk_delete_tag",
        app: &APP,
        title: "Delete conversation tag",
        about: "Delete one of your tags. The conversations stay.",
        scopes: &["talk.write"],
        effect: Effect::Delete,
        operations: &["spreed.conversation_tag-delete-tag"],
        feature: Some("conversation-tags"),
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
            (Kind::NotFound, format!("Tag {tag_id} not found", tag_id = input.tag_id)),
        ];
        let echo_tag_id = input.tag_id.clone();
        let answer = client.conversation_tag_delete_tag(&*input.tag_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output { deleted_id: echo_tag_id })
    }
}

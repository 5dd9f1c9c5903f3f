//! `talk_rename_tag`: Rename conversation tag. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Rename conversation tag.
#[derive(Debug)]
pub struct RenameTag;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Id of the tag
    pub tag_id: String,
    /// New name
    pub name: String,
}
impl Tool for RenameTag {
    const SPEC: &'static Spec = &Spec {
        name: "talk_rename_tag",
        app: &APP,
        title: "Rename conversation tag",
        about: "Rename one of your tags.",
        scopes: &["talk.write"],
        effect: Effect::Update,
        operations: &["spreed.conversation_tag-update-tag"],
        feature: Some("conversation-tags"),
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Tag;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (Kind::NotFound, format!("Tag {tag_id} not found", tag_id = input.tag_id)),
            (
                Kind::BadRequest,
                format!("The tag was not renamed: its name is empty, or taken"),
            ),
        ];
        let body = types::ConversationTagUpdateTagBody {
            name: input.name,
        };
        let answer = client.conversation_tag_update_tag(&*input.tag_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Tag::from(item))
    }
}

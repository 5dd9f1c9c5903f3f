//! `talk_create_tag`: Create conversation tag. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Create conversation tag.
#[derive(Debug)]
pub struct CreateTag;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Name of the tag
    pub name: String,
}
impl Tool for CreateTag {
    const SPEC: &'static Spec = &Spec {
        name: "talk_create_tag",
        app: &APP,
        title: "Create conversation tag",
        about: "Create a tag to sort your conversations by. talk_delete_tag deletes it.",
        scopes: &["talk.write"],
        effect: Effect::Create,
        operations: &["spreed.conversation_tag-create-tag"],
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
            (
                Kind::BadRequest,
                format!("The tag was not created: its name is empty, or taken"),
            ),
        ];
        let body = types::ConversationTagCreateTagBody {
            name: input.name,
        };
        let answer = client.conversation_tag_create_tag(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Tag::from(item))
    }
}

//! `talk_tag_conversation`: Tag conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Tag conversation.
#[derive(Debug)]
pub struct TagConversation;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Ids of the tags; none removes all
    pub tag_ids: Vec<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tagIds: Option<Vec<String>>,
}
impl Tool for TagConversation {
    const SPEC: &'static Spec = &Spec {
        name: "talk_tag_conversation",
        app: &APP,
        title: "Tag conversation",
        about: "Set the tags of a conversation, for yourself only. They replace those it had.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-assign-tags"],
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
            (
                Kind::NotFound,
                format!("Conversation {token} not found", token = input.token),
            ),
        ];
        let body = types::RoomAssignTagsBody {
            tag_ids: Some(input.tag_ids),
        };
        let answer = client.room_assign_tags(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let tagIds = pick::some::<Vec<String>>(item.tag_ids.clone())
            .filter(|list| !list.is_empty());
        Ok(Output {
            token: token,
            tagIds: tagIds,
        })
    }
}

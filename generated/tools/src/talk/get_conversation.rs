//! `talk_get_conversation`: Get conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Get conversation.
#[derive(Debug)]
pub struct GetConversation;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub conversation: Conversation,
}
impl Tool for GetConversation {
    const SPEC: &'static Spec = &Spec {
        name: "talk_get_conversation",
        app: &APP,
        title: "Get conversation",
        about: "Read one conversation. Type 1 is one-to-one, 2 group, 3 public, 4 changelog, 6 note to self. participantType 1 is owner, 2 moderator, 3 user.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.room-get-single-room"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "talk",
                text: &["message", "description"],
                author: &["actorId"],
                sender: &[],
                only_if: None,
            },
        ),
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
        let answer = client.room_get_single_room(&*input.token, None, None, None).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            conversation: Conversation::from(item).link(ctx.links()),
        })
    }
}

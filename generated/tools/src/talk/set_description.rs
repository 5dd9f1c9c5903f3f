//! `talk_set_description`: Describe conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Describe conversation.
#[derive(Debug)]
pub struct SetDescription;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// New description, up to 2000 characters; an empty text removes it
    pub description: String,
}
impl Tool for SetDescription {
    const SPEC: &'static Spec = &Spec {
        name: "talk_set_description",
        app: &APP,
        title: "Describe conversation",
        about: "Set the description of a conversation, as moderator.",
        scopes: &["talk.write"],
        effect: Effect::Update,
        operations: &["spreed.room-set-description"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Room;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("Conversation {token} not found", token = input.token),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Only moderators may describe the conversation {token}", token =
                    input.token
                ),
            ),
        ];
        let body = types::RoomSetDescriptionBody {
            description: input.description,
        };
        let answer = client.room_set_description(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Room::from(item).link(ctx.links()))
    }
}

//! `talk_rename_conversation`: Rename conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Rename conversation.
#[derive(Debug)]
pub struct RenameConversation;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// New name, up to 255 characters
    pub name: String,
}
impl Tool for RenameConversation {
    const SPEC: &'static Spec = &Spec {
        name: "talk_rename_conversation",
        app: &APP,
        title: "Rename conversation",
        about: "Give a conversation another name, as moderator.",
        scopes: &["talk.write"],
        effect: Effect::Update,
        operations: &["spreed.room-rename-room"],
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
                    "Only moderators may rename the conversation {token}", token = input
                    .token
                ),
            ),
        ];
        let body = types::RoomRenameRoomBody {
            room_name: input.name,
        };
        let answer = client.room_rename_room(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Room::from(item).link(ctx.links()))
    }
}

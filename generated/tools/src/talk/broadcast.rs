//! `talk_broadcast`: Write to breakout rooms. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Write to breakout rooms.
#[derive(Debug)]
pub struct Broadcast;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Text
    pub message: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub rooms: Vec<Room>,
}
impl Tool for Broadcast {
    const SPEC: &'static Spec = &Spec {
        name: "talk_broadcast",
        app: &APP,
        title: "Write to breakout rooms",
        about: "Write one message into all breakout rooms of a conversation, as moderator.",
        scopes: &["talk.write"],
        effect: Effect::Send,
        operations: &["spreed.breakout_room-broadcast-chat-message"],
        feature: Some("breakout-rooms-v1"),
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Write {message} into all breakout rooms of {room}?",
                look: &[
                    nc_toolkit::Look {
                        name: "room",
                        tool: "talk_get_conversation",
                        path: &["conversation", "displayName"],
                    },
                ],
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
                format!("Conversation {token} not found", token = input.token),
            ),
            (
                Kind::BadRequest,
                format!(
                    "The conversation {token} has no breakout rooms", token = input.token
                ),
            ),
        ];
        let body = types::BreakoutRoomBroadcastChatMessageBody {
            message: input.message,
        };
        let answer = client
            .breakout_room_broadcast_chat_message(&*input.token, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Room> = item
            .into_iter()
            .map(Room::from)
            .map(|one| one.link(ctx.links()))
            .collect();
        Ok(Output { rooms: items })
    }
}

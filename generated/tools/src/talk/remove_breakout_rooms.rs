//! `talk_remove_breakout_rooms`: Remove breakout rooms. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Remove breakout rooms.
#[derive(Debug)]
pub struct RemoveBreakoutRooms;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub breakoutRoomMode: i64,
}
impl Tool for RemoveBreakoutRooms {
    const SPEC: &'static Spec = &Spec {
        name: "talk_remove_breakout_rooms",
        app: &APP,
        title: "Remove breakout rooms",
        about: "Delete the breakout rooms of a conversation with their messages, as moderator. There is no undo.",
        scopes: &["talk.write"],
        effect: Effect::Delete,
        operations: &["spreed.breakout_room-remove-breakout-rooms"],
        feature: Some("breakout-rooms-v1"),
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the breakout rooms of {room} with their messages?",
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
        let answer = client.breakout_room_remove_breakout_rooms(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let breakoutRoomMode = pick::some::<i64>(item.breakout_room_mode.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            breakoutRoomMode: breakoutRoomMode,
        })
    }
}

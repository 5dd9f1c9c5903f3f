//! `talk_stop_breakout_rooms`: Stop breakout rooms. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Stop breakout rooms.
#[derive(Debug)]
pub struct StopBreakoutRooms;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub rooms: Vec<Room>,
}
impl Tool for StopBreakoutRooms {
    const SPEC: &'static Spec = &Spec {
        name: "talk_stop_breakout_rooms",
        app: &APP,
        title: "Stop breakout rooms",
        about: "Call people back from their breakout rooms, as moderator.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.breakout_room-stop-breakout-rooms"],
        feature: Some("breakout-rooms-v1"),
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
            (
                Kind::BadRequest,
                format!(
                    "The conversation {token} has no breakout rooms", token = input.token
                ),
            ),
        ];
        let answer = client.breakout_room_stop_breakout_rooms(&*input.token).await;
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

//! `talk_list_breakout_rooms`: List breakout rooms. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List breakout rooms.
#[derive(Debug)]
pub struct ListBreakoutRooms;
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
impl Tool for ListBreakoutRooms {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_breakout_rooms",
        app: &APP,
        title: "List breakout rooms",
        about: "List the breakout rooms of a conversation.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.room-get-breakout-rooms"],
        feature: Some("breakout-rooms-v1"),
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "rooms",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
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
        let answer = client.room_get_breakout_rooms(&*input.token).await;
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

//! `talk_create_breakout_rooms`: Create breakout rooms. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Create breakout rooms.
#[derive(Debug)]
pub struct CreateBreakoutRooms;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// 1 automatic, 2 manual, 3 people choose
    #[serde(default = "default_mode")]
    pub mode: i64,
    /// Number of rooms, 1 to 20
    pub amount: i64,
    /// For mode 2, JSON of attendeeId to room from 0: {"4": 0, "7": 1}
    pub attendee_map: Option<String>,
}
fn default_mode() -> i64 {
    1
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub rooms: Vec<Room>,
}
impl Tool for CreateBreakoutRooms {
    const SPEC: &'static Spec = &Spec {
        name: "talk_create_breakout_rooms",
        app: &APP,
        title: "Create breakout rooms",
        about: "Divide a group conversation into breakout rooms, as moderator. talk_remove_breakout_rooms removes them.",
        scopes: &["talk.write"],
        effect: Effect::Create,
        operations: &["spreed.breakout_room-configure-breakout-rooms"],
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
                Kind::Forbidden,
                format!(
                    "Only moderators may create breakout rooms in {token}", token = input
                    .token
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "No breakout rooms were created: {token} must be a group conversation without any, and `amount` 1 to 20; the administrator may have turned them off",
                    token = input.token
                ),
            ),
        ];
        let body = types::BreakoutRoomConfigureBreakoutRoomsBody {
            amount: input.amount,
            attendee_map: input.attendee_map,
            mode: input.mode,
        };
        let answer = client
            .breakout_room_configure_breakout_rooms(&*input.token, &body)
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

//! `talk_schedule_meeting`: Schedule meeting. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Schedule meeting.
#[derive(Debug)]
pub struct ScheduleMeeting;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Calendar to write to, as personal
    pub calendar: String,
    /// Start, in Unix seconds
    pub start: i64,
    /// End, in Unix seconds; an hour later if not given
    pub end: Option<i64>,
    /// Title; the name of the conversation if not given
    pub title: Option<String>,
    /// Description
    pub description: Option<String>,
    /// attendeeIds of talk_list_participants to invite; all if not given
    pub attendee_ids: Option<Vec<i64>>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub start: i64,
    pub message: &'static str,
}
impl Tool for ScheduleMeeting {
    const SPEC: &'static Spec = &Spec {
        name: "talk_schedule_meeting",
        app: &APP,
        title: "Schedule meeting",
        about: "Put a meeting with a conversation into your calendar; the participants get invitations. Deleting the event cancels it.",
        scopes: &["talk.write"],
        effect: Effect::Send,
        operations: &["spreed.room-schedule-meeting"],
        feature: Some("schedule-meeting"),
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Invite the people of the conversation {room} to a meeting?",
                look: &[
                    nc_toolkit::Look {
                        name: "room",
                        tool: "talk_get_conversation",
                        path: &["conversation", "displayName"],
                    },
                ],
                type_back: None,
                undo: true,
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
                    "The meeting was not scheduled: you need a mail address, and `calendar`, `start` and `end` must be right and in the future"
                ),
            ),
            (
                Kind::ServerError,
                format!(
                    "The meeting was not scheduled: Talk fails when your personal settings in Nextcloud name no time zone"
                ),
            ),
        ];
        let echo_token = input.token.clone();
        let echo_start = input.start.clone();
        let body = types::RoomScheduleMeetingBody {
            attendee_ids: input.attendee_ids,
            calendar_uri: input.calendar,
            description: input.description,
            end: input.end,
            start: input.start,
            title: input.title,
        };
        let answer = client.room_schedule_meeting(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            token: echo_token,
            start: echo_start,
            message: "Meeting scheduled",
        })
    }
}

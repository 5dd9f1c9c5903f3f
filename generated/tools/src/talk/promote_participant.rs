//! `talk_promote_participant`: Promote to moderator. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Promote to moderator.
#[derive(Debug)]
pub struct PromoteParticipant;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// attendeeId of talk_list_participants
    pub attendee_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub attendee_id: i64,
    pub participantType: i64,
}
impl Tool for PromoteParticipant {
    const SPEC: &'static Spec = &Spec {
        name: "talk_promote_participant",
        app: &APP,
        title: "Promote to moderator",
        about: "Make a participant moderator, as moderator. talk_demote_participant undoes it.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-promote-moderator"],
        feature: None,
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
                format!(
                    "Participant {attendee_id} of conversation {token} not found",
                    attendee_id = input.attendee_id, token = input.token
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Only moderators may promote participants of {token}", token = input
                    .token
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "Participant {attendee_id} cannot be promoted: it is a moderator, a group or a team",
                    attendee_id = input.attendee_id
                ),
            ),
        ];
        let echo_token = input.token.clone();
        let echo_attendee_id = input.attendee_id.clone();
        let body = types::RoomPromoteModeratorBody {
            attendee_id: input.attendee_id,
        };
        let answer = client.room_promote_moderator(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            token: echo_token,
            attendee_id: echo_attendee_id,
            participantType: 2,
        })
    }
}

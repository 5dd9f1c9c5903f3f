//! `talk_remove_participant`: Remove participant. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Remove participant.
#[derive(Debug)]
pub struct RemoveParticipant;
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
    pub removed_id: i64,
}
impl Tool for RemoveParticipant {
    const SPEC: &'static Spec = &Spec {
        name: "talk_remove_participant",
        app: &APP,
        title: "Remove participant",
        about: "Take somebody out of a conversation, as moderator. talk_add_participant brings them back.",
        scopes: &["talk.write"],
        effect: Effect::Delete,
        operations: &["spreed.room-remove-attendee-from-room"],
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
                    "Only moderators may remove participants of {token}", token = input
                    .token
                ),
            ),
        ];
        let echo_token = input.token.clone();
        let echo_attendee_id = input.attendee_id.clone();
        let answer = client
            .room_remove_attendee_from_room(&*input.token, input.attendee_id)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            token: echo_token,
            removed_id: echo_attendee_id,
        })
    }
}

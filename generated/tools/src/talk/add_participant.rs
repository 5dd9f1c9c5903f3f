//! `talk_add_participant`: Add participant. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Add participant.
#[derive(Debug)]
pub struct AddParticipant;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// User id, group id, mail address, team id or federated id
    pub participant: String,
    /// What `participant` is
    #[schemars(
        extend("enum" = ["users", "groups", "emails", "circles", "federated_users"])
    )]
    #[serde(default = "default_source")]
    pub source: String,
}
fn default_source() -> String {
    "users".to_owned()
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub conversation_token: String,
    pub participant: String,
    pub source: String,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for AddParticipant {
    const SPEC: &'static Spec = &Spec {
        name: "talk_add_participant",
        app: &APP,
        title: "Add participant",
        about: "Invite somebody into a conversation, as moderator; they are notified. talk_remove_participant takes them out.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-add-participant-to-room"],
        feature: None,
        since: None,
        envelope: true,
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
                    "Conversation {token} or participant {participant} not found", token
                    = input.token, participant = input.participant
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Only moderators may invite into the conversation {token}", token =
                    input.token
                ),
            ),
        ];
        let echo_token = input.token.clone();
        let echo_participant = input.participant.clone();
        let echo_source = input.source.clone();
        let body = types::RoomAddParticipantToRoomBody {
            new_participant: input.participant,
            source: Some(args::choice("source", &input.source)?),
        };
        let answer = client.room_add_participant_to_room(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            conversation_token: echo_token,
            participant: echo_participant,
            source: echo_source,
            status_code: 200,
            message: "Participant added",
        })
    }
}

//! `nc_mail_move_message`: Move message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Move message.
#[derive(Debug)]
pub struct MoveMessage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the message
    pub message_id: i64,
    /// Number of the mailbox
    pub destination_mailbox_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub message_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for MoveMessage {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_move_message",
        app: &APP,
        title: "Move message",
        about: "Move a message to another mailbox, where it gets a new number. Move it back to undo.",
        scopes: &["mail.write"],
        effect: Effect::Update,
        operations: &["mail.moveMessage"],
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
                Kind::Forbidden,
                format!(
                    "Message {message_id} or mailbox {destination_mailbox_id} not found",
                    message_id = input.message_id, destination_mailbox_id = input
                    .destination_mailbox_id
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "Message {message_id} or mailbox {destination_mailbox_id} not found",
                    message_id = input.message_id, destination_mailbox_id = input
                    .destination_mailbox_id
                ),
            ),
        ];
        let echo_message_id = input.message_id.clone();
        let body = types::MoveTarget {
            dest_folder_id: input.destination_mailbox_id,
        };
        let answer = client.move_message(input.message_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            message_id: echo_message_id,
            status_code: 200,
            message: "Message moved; it has a new number there",
        })
    }
}

//! `nc_mail_move_thread`: Move conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Move conversation.
#[derive(Debug)]
pub struct MoveThread;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of any of its messages
    pub message_id: i64,
    /// Number of the mailbox
    pub destination_mailbox_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub moved_to: i64,
}
impl Tool for MoveThread {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_move_thread",
        app: &APP,
        title: "Move conversation",
        about: "Move those messages of a conversation that are in the same mailbox as the given one. They get new numbers; move them back to undo.",
        scopes: &["mail.write"],
        effect: Effect::Update,
        operations: &["mail.moveThread"],
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
                    "Message {message_id} belongs to no conversation", message_id = input
                    .message_id
                ),
            ),
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
        let echo_destination_mailbox_id = input.destination_mailbox_id.clone();
        let body = types::ThreadTarget {
            dest_mailbox_id: input.destination_mailbox_id,
        };
        let answer = client.move_thread(input.message_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            moved_to: echo_destination_mailbox_id,
        })
    }
}

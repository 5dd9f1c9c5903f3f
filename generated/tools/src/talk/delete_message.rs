//! `talk_delete_message`: Delete message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Delete message.
#[derive(Debug)]
pub struct DeleteMessage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the message
    pub message_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
}
impl Tool for DeleteMessage {
    const SPEC: &'static Spec = &Spec {
        name: "talk_delete_message",
        app: &APP,
        title: "Delete message",
        about: "Delete a message for everybody; a note that it was deleted stays. There is no undo.",
        scopes: &["talk.write"],
        effect: Effect::Delete,
        operations: &["spreed.chat-delete-message"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete message {message_id} of the conversation {room} for everybody?",
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
                format!(
                    "Message {message_id} of conversation {token} not found", message_id
                    = input.message_id, token = input.token
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Message {message_id} is not yours to delete", message_id = input
                    .message_id
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "Message {message_id} cannot be deleted: it is no ordinary message, or deleted before",
                    message_id = input.message_id
                ),
            ),
        ];
        let echo_message_id = input.message_id.clone();
        let answer = client
            .chat_delete_message(&*input.token, input.message_id, None)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            deleted_id: echo_message_id,
        })
    }
}

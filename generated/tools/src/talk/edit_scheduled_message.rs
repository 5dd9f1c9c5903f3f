//! `talk_edit_scheduled_message`: Edit scheduled message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Edit scheduled message.
#[derive(Debug)]
pub struct EditScheduledMessage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Id of the scheduled message
    pub message_id: String,
    /// New text
    pub message: String,
    /// When, in Unix seconds, in the future
    pub send_at: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub scheduled: Scheduled,
}
impl Tool for EditScheduledMessage {
    const SPEC: &'static Spec = &Spec {
        name: "talk_edit_scheduled_message",
        app: &APP,
        title: "Edit scheduled message",
        about: "Change text and time of a message that waits to be sent.",
        scopes: &["talk.write"],
        effect: Effect::Update,
        operations: &["spreed.chat-edit-scheduled-message"],
        feature: Some("scheduled-messages"),
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
                    "Scheduled message {message_id} of conversation {token} not found",
                    message_id = input.message_id, token = input.token
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "The message was not changed: it is empty, or `send_at` is not in the future"
                ),
            ),
        ];
        let body = types::ChatEditScheduledMessageBody {
            message: input.message,
            send_at: input.send_at,
            silent: None,
            thread_title: None,
        };
        let answer = client
            .chat_edit_scheduled_message(&*input.token, &*input.message_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            scheduled: Scheduled::from(item),
        })
    }
}

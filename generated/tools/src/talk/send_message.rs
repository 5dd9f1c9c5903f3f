//! `talk_send_message`: Send message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Send message.
#[derive(Debug)]
pub struct SendMessage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Text, up to 32000 characters
    pub message: String,
    /// Number of the message that this answers
    pub reply_to: Option<i64>,
    /// Thread to write into
    pub thread_id: Option<i64>,
    /// Begin a thread of this title
    pub thread_title: Option<String>,
    /// Notify nobody
    #[serde(default = "default_silent")]
    pub silent: bool,
}
fn default_silent() -> bool {
    false
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub message: Message,
}
impl Tool for SendMessage {
    const SPEC: &'static Spec = &Spec {
        name: "talk_send_message",
        app: &APP,
        title: "Send message",
        about: "Write into a conversation; everybody in it can read it at once. Markdown works; @ with a user id mentions somebody. talk_edit_message and talk_delete_message change it afterwards.",
        scopes: &["talk.write"],
        effect: Effect::Send,
        operations: &["spreed.chat-send-message"],
        feature: None,
        since: None,
        envelope: true,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Write {message} into the conversation {room}?",
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
                    "The message was not sent: it is empty, or `reply_to` or `thread_id` is not in {token}",
                    token = input.token
                ),
            ),
            (Kind::TooLarge, format!("The message is longer than 32000 characters")),
            (
                Kind::Forbidden,
                format!(
                    "You may not write in the conversation {token}", token = input.token
                ),
            ),
        ];
        let body = types::ChatSendMessageBody {
            actor_display_name: None,
            message: input.message,
            reference_id: None,
            reply_to: input.reply_to,
            reply_to_token: None,
            silent: Some(input.silent),
            thread_id: input.thread_id,
            thread_title: input.thread_title,
        };
        let answer = client.chat_send_message(&*input.token, None, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner().unwrap_or_default();
        Ok(Output {
            message: Message::from(item),
        })
    }
}

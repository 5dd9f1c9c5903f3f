//! `talk_schedule_message`: Schedule message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Schedule message.
#[derive(Debug)]
pub struct ScheduleMessage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Text
    pub message: String,
    /// When, in Unix seconds, in the future
    pub send_at: i64,
    /// Number of the message that this answers
    pub reply_to: Option<i64>,
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
    pub scheduled: Scheduled,
}
impl Tool for ScheduleMessage {
    const SPEC: &'static Spec = &Spec {
        name: "talk_schedule_message",
        app: &APP,
        title: "Schedule message",
        about: "Send a message later. Until then talk_delete_scheduled_message takes it back.",
        scopes: &["talk.write"],
        effect: Effect::Send,
        operations: &["spreed.chat-schedule-message"],
        feature: Some("scheduled-messages"),
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Write {message} into the conversation {room} later?",
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
                    "The message was not scheduled: it is empty, `send_at` is not in the future, or `reply_to` is not in {token}",
                    token = input.token
                ),
            ),
        ];
        let body = types::ChatScheduleMessageBody {
            message: input.message,
            reply_to: input.reply_to,
            send_at: input.send_at,
            silent: Some(input.silent),
            thread_id: None,
            thread_title: None,
        };
        let answer = client.chat_schedule_message(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output {
            scheduled: Scheduled::from(item),
        })
    }
}

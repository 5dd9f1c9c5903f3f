//! `talk_set_reminder`: Set reminder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Set reminder.
#[derive(Debug)]
pub struct SetReminder;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the message
    pub message_id: i64,
    /// When, in Unix seconds
    pub timestamp: i64,
}
impl Tool for SetReminder {
    const SPEC: &'static Spec = &Spec {
        name: "talk_set_reminder",
        app: &APP,
        title: "Set reminder",
        about: "Be reminded of a message. A reminder that it has is replaced; talk_delete_reminder deletes it.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.chat-set-reminder"],
        feature: Some("remind-me-later"),
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Reminder;
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
        ];
        let body = types::ChatSetReminderBody {
            timestamp: input.timestamp,
        };
        let answer = client
            .chat_set_reminder(&*input.token, input.message_id, None, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Reminder::from(item))
    }
}

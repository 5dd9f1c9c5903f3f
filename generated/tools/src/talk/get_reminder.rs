//! `talk_get_reminder`: Get reminder. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Get reminder.
#[derive(Debug)]
pub struct GetReminder;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the message
    pub message_id: i64,
}
impl Tool for GetReminder {
    const SPEC: &'static Spec = &Spec {
        name: "talk_get_reminder",
        app: &APP,
        title: "Get reminder",
        about: "Read when you want to be reminded of a message.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.chat-get-reminder"],
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
                    "There is no reminder of message {message_id} of conversation {token}",
                    message_id = input.message_id, token = input.token
                ),
            ),
        ];
        let answer = client
            .chat_get_reminder(&*input.token, input.message_id, None)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Reminder::from(item))
    }
}

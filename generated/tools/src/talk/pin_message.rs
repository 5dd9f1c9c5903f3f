//! `talk_pin_message`: Pin message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Pin message.
#[derive(Debug)]
pub struct PinMessage;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the message
    pub message_id: i64,
    /// When the pin ends, in Unix seconds
    pub until: Option<i64>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub pinned_id: i64,
}
impl Tool for PinMessage {
    const SPEC: &'static Spec = &Spec {
        name: "talk_pin_message",
        app: &APP,
        title: "Pin message",
        about: "Pin a message for everybody in a conversation, as moderator. talk_unpin_message undoes it.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.chat-pin-message"],
        feature: Some("pinned-messages"),
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
                    "Message {message_id} of conversation {token} not found", message_id
                    = input.message_id, token = input.token
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Only moderators may pin messages of {token}", token = input.token
                ),
            ),
        ];
        let echo_token = input.token.clone();
        let echo_message_id = input.message_id.clone();
        let body = types::ChatPinMessageBody {
            pin_until: input.until,
        };
        let answer = client
            .chat_pin_message(&*input.token, input.message_id, None, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            token: echo_token,
            pinned_id: echo_message_id,
        })
    }
}

//! `talk_unpin_message`: Unpin message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Unpin message.
#[derive(Debug)]
pub struct UnpinMessage;
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
    pub token: String,
    pub unpinned_id: i64,
}
impl Tool for UnpinMessage {
    const SPEC: &'static Spec = &Spec {
        name: "talk_unpin_message",
        app: &APP,
        title: "Unpin message",
        about: "Take the pin from a message for everybody, as moderator.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.chat-unpin-message"],
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
                    "Only moderators may unpin messages of {token}", token = input.token
                ),
            ),
        ];
        let echo_token = input.token.clone();
        let echo_message_id = input.message_id.clone();
        let answer = client
            .chat_unpin_message(&*input.token, input.message_id, None)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            token: echo_token,
            unpinned_id: echo_message_id,
        })
    }
}

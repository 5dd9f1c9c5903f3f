//! `talk_hide_pinned_message`: Hide pinned message. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Hide pinned message.
#[derive(Debug)]
pub struct HidePinnedMessage;
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
    pub hidden_id: i64,
}
impl Tool for HidePinnedMessage {
    const SPEC: &'static Spec = &Spec {
        name: "talk_hide_pinned_message",
        app: &APP,
        title: "Hide pinned message",
        about: "Hide a pinned message for yourself. It stays pinned for the others.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.chat-hide-pinned-message"],
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
                format!("Conversation {token} not found", token = input.token),
            ),
        ];
        let echo_token = input.token.clone();
        let echo_message_id = input.message_id.clone();
        let answer = client
            .chat_hide_pinned_message(&*input.token, input.message_id, None)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            token: echo_token,
            hidden_id: echo_message_id,
        })
    }
}

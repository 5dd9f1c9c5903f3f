//! `talk_get_message_context`: Get message context. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Get message context.
#[derive(Debug)]
pub struct GetMessageContext;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the message
    pub message_id: i64,
    /// Messages on each side, up to 100
    #[serde(default = "default_limit")]
    pub limit: i64,
}
fn default_limit() -> i64 {
    10
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub messages: Vec<Text>,
}
impl Tool for GetMessageContext {
    const SPEC: &'static Spec = &Spec {
        name: "talk_get_message_context",
        app: &APP,
        title: "Get message context",
        about: "Read a message with those before and after it.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.chat-get-message-context"],
        feature: Some("chat-get-context"),
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "talk",
                text: &["message"],
                author: &["actorId"],
                sender: &[],
                only_if: None,
            },
        ),
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
        ];
        let answer = client
            .chat_get_message_context(
                &*input.token,
                input.message_id,
                Some(input.limit),
                None,
                None,
            )
            .await;
        let answer = pick::unless(answer, Kind::NotModified);
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Text> = item.into_iter().map(Text::from).collect();
        Ok(Output { messages: items })
    }
}

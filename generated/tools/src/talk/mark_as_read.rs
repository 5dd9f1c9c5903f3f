//! `talk_mark_as_read`: Mark as read. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Mark as read.
#[derive(Debug)]
pub struct MarkAsRead;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the last message that is read
    pub last_read_message: Option<i64>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub conversation_token: String,
    pub status_code: i64,
    pub message: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_read_message: Option<i64>,
}
impl Tool for MarkAsRead {
    const SPEC: &'static Spec = &Spec {
        name: "talk_mark_as_read",
        app: &APP,
        title: "Mark as read",
        about: "Mark a conversation as read, all of it or up to a message. talk_mark_as_unread undoes it.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.chat-set-read-marker"],
        feature: None,
        since: None,
        envelope: true,
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
        let body = types::ChatSetReadMarkerBody {
            last_read_message: input.last_read_message,
        };
        let answer = client.chat_set_read_marker(&*input.token, None, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let last_read_message = pick::some::<i64>(item.last_read_message.clone());
        Ok(Output {
            conversation_token: echo_token,
            status_code: 200,
            message: "Conversation marked as read",
            last_read_message: last_read_message,
        })
    }
}

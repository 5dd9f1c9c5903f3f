//! `talk_mark_as_unread`: Mark as unread. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Mark as unread.
#[derive(Debug)]
pub struct MarkAsUnread;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastReadMessage: Option<i64>,
    pub unreadMessages: i64,
}
impl Tool for MarkAsUnread {
    const SPEC: &'static Spec = &Spec {
        name: "talk_mark_as_unread",
        app: &APP,
        title: "Mark as unread",
        about: "Mark the last message of a conversation as unread.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.chat-mark-unread"],
        feature: Some("chat-unread"),
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
        let answer = client.chat_mark_unread(&*input.token, None).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let lastReadMessage = pick::some::<i64>(item.last_read_message.clone());
        let unreadMessages = pick::some::<i64>(item.unread_messages.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            lastReadMessage: lastReadMessage,
            unreadMessages: unreadMessages,
        })
    }
}

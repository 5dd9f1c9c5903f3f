//! `talk_get_messages`: Get messages. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Get messages.
#[derive(Debug)]
pub struct GetMessages;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Messages on a page, up to 200
    #[serde(default = "default_limit")]
    pub limit: i64,
    /// Read what is older than this message
    pub last_known_message_id: Option<i64>,
    /// Begin with that message itself
    #[serde(default = "default_include_last_known")]
    pub include_last_known: bool,
    /// Only this thread
    pub thread_id: Option<i64>,
}
fn default_limit() -> i64 {
    50
}
fn default_include_last_known() -> bool {
    false
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub conversation_token: String,
    pub count: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_known_message_id: Option<i64>,
    pub results: Vec<Message>,
}
impl Tool for GetMessages {
    const SPEC: &'static Spec = &Spec {
        name: "talk_get_messages",
        app: &APP,
        title: "Get messages",
        about: "Read messages of a conversation, newest first, back from the newest or from last_known_message_id; pass the one of the answer for older ones. Nothing is marked as read.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.chat-receive-messages"],
        feature: None,
        since: None,
        envelope: true,
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
        page: Some(
            &nc_toolkit::Paging {
                list: "results",
                limit: Some("limit"),
                by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                    at: "last_known_message_id",
                    next: "last_known_message_id",
                    counts: false,
                    keep: &["last_known_message_id"],
                }),
            },
        ),
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
        let answer = client
            .chat_receive_messages(
                &*input.token,
                Some(i64::from(input.include_last_known)),
                None,
                input.last_known_message_id,
                Some(input.limit),
                0,
                Some(0),
                Some(1),
                Some(0),
                input.thread_id,
                None,
                None,
            )
            .await;
        let answer = pick::unless(answer, Kind::NotModified);
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let header = pick::header(answer.headers(), "x-chat-last-given");
        let item = answer.into_inner();
        let items: Vec<Message> = item.into_iter().map(Message::from).collect();
        Ok(Output {
            conversation_token: echo_token,
            count: items.len(),
            last_known_message_id: header.and_then(pick::integer),
            results: items,
        })
    }
}

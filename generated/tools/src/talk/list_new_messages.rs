//! `talk_list_new_messages`: List new messages. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List new messages.
#[derive(Debug)]
pub struct ListNewMessages;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// The newest message that you know
    pub last_known_message_id: i64,
    /// Messages on a page, up to 200
    #[serde(default = "default_limit")]
    pub limit: i64,
}
fn default_limit() -> i64 {
    100
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_last_known_message_id: Option<i64>,
    pub messages: Vec<Text>,
}
impl Tool for ListNewMessages {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_new_messages",
        app: &APP,
        title: "List new messages",
        about: "Read what was written after a message, oldest first; an empty list when there is nothing new. Nothing is marked as read.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.chat-receive-messages"],
        feature: None,
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
        page: Some(
            &nc_toolkit::Paging {
                list: "messages",
                limit: Some("limit"),
                by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                    at: "last_known_message_id",
                    next: "next_last_known_message_id",
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
        let answer = client
            .chat_receive_messages(
                &*input.token,
                None,
                None,
                Some(input.last_known_message_id),
                Some(input.limit),
                1,
                Some(0),
                Some(1),
                Some(0),
                None,
                Some(0),
                None,
            )
            .await;
        let answer = pick::unless(answer, Kind::NotModified);
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let header = pick::header(answer.headers(), "x-chat-last-given");
        let item = answer.into_inner();
        let items: Vec<Text> = item.into_iter().map(Text::from).collect();
        Ok(Output {
            next_last_known_message_id: header.and_then(pick::integer),
            messages: items,
        })
    }
}

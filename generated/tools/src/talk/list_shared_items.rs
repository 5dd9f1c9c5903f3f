//! `talk_list_shared_items`: List shared items. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List shared items.
#[derive(Debug)]
pub struct ListSharedItems;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Kind of item
    #[schemars(
        extend(
            "enum" = ["audio",
            "deckcard",
            "file",
            "location",
            "media",
            "other",
            "pinned",
            "poll",
            "recording",
            "voice"]
        )
    )]
    #[serde(default = "default_object_type")]
    pub object_type: String,
    /// Only older than this message
    pub last_known_message_id: Option<i64>,
    /// Items on a page, up to 200
    #[serde(default = "default_limit")]
    pub limit: i64,
}
fn default_object_type() -> String {
    "file".to_owned()
}
fn default_limit() -> i64 {
    100
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_last_known_message_id: Option<i64>,
    pub items: Vec<Item>,
}
impl Tool for ListSharedItems {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_shared_items",
        app: &APP,
        title: "List shared items",
        about: "List what was shared into a conversation, of one kind.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.chat-get-objects-shared-in-room"],
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
                list: "items",
                limit: Some("limit"),
                by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                    at: "last_known_message_id",
                    next: "next_last_known_message_id",
                    counts: false,
                    keep: &[],
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
            .chat_get_objects_shared_in_room(
                &*input.token,
                input.last_known_message_id,
                Some(input.limit),
                &*input.object_type,
            )
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let header = pick::header(answer.headers(), "x-chat-last-given");
        let item = answer.into_inner();
        let items: Vec<Item> = item.0.into_values().map(Item::from).collect();
        Ok(Output {
            next_last_known_message_id: header.and_then(pick::integer),
            items: items,
        })
    }
}

//! `talk_list_conversations`: List conversations. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List conversations.
#[derive(Debug)]
pub struct ListConversations;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Only with activity since then, in Unix seconds
    pub modified_since: Option<i64>,
    /// Add the user status to one-to-one conversations
    #[serde(default = "default_include_status")]
    pub include_status: bool,
}
fn default_include_status() -> bool {
    false
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total: usize,
    pub results: Vec<Conversation>,
}
impl Tool for ListConversations {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_conversations",
        app: &APP,
        title: "List conversations",
        about: "List your Talk conversations with their last message and what is unread. Archived ones are among them.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.room-get-rooms"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "talk",
                text: &["message", "description"],
                author: &["actorId"],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "results",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client
            .room_get_rooms(
                None,
                Some(input.include_status),
                input.modified_since,
                Some(1),
            )
            .await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Conversation> = item
            .into_iter()
            .map(Conversation::from)
            .map(|one| one.link(ctx.links()))
            .collect();
        Ok(Output {
            total: items.len(),
            results: items,
        })
    }
}

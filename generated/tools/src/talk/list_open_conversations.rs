//! `talk_list_open_conversations`: List open conversations. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List open conversations.
#[derive(Debug)]
pub struct ListOpenConversations;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Part of the name
    pub search: Option<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub conversations: Vec<Room>,
}
impl Tool for ListOpenConversations {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_open_conversations",
        app: &APP,
        title: "List open conversations",
        about: "Find conversations that you may join without an invitation. talk_join_conversation joins one.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.room-get-listed-rooms"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "talk",
                text: &["description"],
                author: &[],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "conversations",
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
            .room_get_listed_rooms(input.search.as_ref().map(|value| value.as_str()))
            .await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Room> = item
            .into_iter()
            .map(Room::from)
            .map(|one| one.link(ctx.links()))
            .collect();
        Ok(Output { conversations: items })
    }
}

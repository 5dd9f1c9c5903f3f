//! `talk_list_bans`: List bans. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List bans.
#[derive(Debug)]
pub struct ListBans;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub bans: Vec<Banned>,
}
impl Tool for ListBans {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_bans",
        app: &APP,
        title: "List bans",
        about: "List who is banned from a conversation, as moderator.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.ban-list-bans"],
        feature: Some("ban-v1"),
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "bans",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
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
            (
                Kind::Forbidden,
                format!(
                    "Only moderators may see the bans of {token}", token = input.token
                ),
            ),
        ];
        let answer = client.ban_list_bans(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Banned> = item.into_iter().map(Banned::from).collect();
        Ok(Output { bans: items })
    }
}

//! `talk_list_bots`: List bots. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List bots.
#[derive(Debug)]
pub struct ListBots;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub bots: Vec<Bot>,
}
impl Tool for ListBots {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_bots",
        app: &APP,
        title: "List bots",
        about: "List the bots that a conversation may have, as moderator. state 0 is disabled, 1 enabled, 2 set up by the administrator.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.bot-list-bots"],
        feature: Some("bots-v1"),
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "bots",
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
                    "Only moderators may see the bots of {token}", token = input.token
                ),
            ),
        ];
        let answer = client.bot_list_bots(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Bot> = item.into_iter().map(Bot::from).collect();
        Ok(Output { bots: items })
    }
}

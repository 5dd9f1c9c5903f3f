//! `talk_enable_bot`: Enable bot. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Enable bot.
#[derive(Debug)]
pub struct EnableBot;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the bot
    pub bot_id: i64,
}
impl Tool for EnableBot {
    const SPEC: &'static Spec = &Spec {
        name: "talk_enable_bot",
        app: &APP,
        title: "Enable bot",
        about: "Let a bot read and write in a conversation, as moderator. talk_disable_bot ends it.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.bot-enable-bot"],
        feature: Some("bots-v1"),
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Bot;
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
                    "Only moderators may enable bots in {token}", token = input.token
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "Bot {bot_id} cannot be enabled in {token}", bot_id = input.bot_id,
                    token = input.token
                ),
            ),
        ];
        let answer = client.bot_enable_bot(&*input.token, input.bot_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner().unwrap_or_default();
        Ok(Bot::from(item))
    }
}

//! `talk_mark_important`: Mark conversation as important. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Mark conversation as important.
#[derive(Debug)]
pub struct MarkImportant;
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
    pub isImportant: bool,
}
impl Tool for MarkImportant {
    const SPEC: &'static Spec = &Spec {
        name: "talk_mark_important",
        app: &APP,
        title: "Mark conversation as important",
        about: "Be notified of a conversation even while your status is \"do not disturb\". talk_unmark_important ends it.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-mark-conversation-as-important"],
        feature: Some("important-conversations"),
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
        let answer = client.room_mark_conversation_as_important(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let isImportant = pick::some::<bool>(item.is_important.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            isImportant: isImportant,
        })
    }
}

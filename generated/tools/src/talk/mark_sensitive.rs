//! `talk_mark_sensitive`: Mark conversation as sensitive. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Mark conversation as sensitive.
#[derive(Debug)]
pub struct MarkSensitive;
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
    pub isSensitive: bool,
}
impl Tool for MarkSensitive {
    const SPEC: &'static Spec = &Spec {
        name: "talk_mark_sensitive",
        app: &APP,
        title: "Mark conversation as sensitive",
        about: "Keep the messages of a conversation out of notifications and previews. talk_unmark_sensitive ends it.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-mark-conversation-as-sensitive"],
        feature: Some("sensitive-conversations"),
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
        let answer = client.room_mark_conversation_as_sensitive(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let isSensitive = pick::some::<bool>(item.is_sensitive.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            isSensitive: isSensitive,
        })
    }
}

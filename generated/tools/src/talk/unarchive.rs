//! `talk_unarchive`: Unarchive conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Unarchive conversation.
#[derive(Debug)]
pub struct Unarchive;
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
    pub isArchived: bool,
}
impl Tool for Unarchive {
    const SPEC: &'static Spec = &Spec {
        name: "talk_unarchive",
        app: &APP,
        title: "Unarchive conversation",
        about: "Bring an archived conversation back into the list.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-unarchive-conversation"],
        feature: Some("archived-conversations-v2"),
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
        let answer = client.room_unarchive_conversation(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let isArchived = pick::some::<bool>(item.is_archived.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            isArchived: isArchived,
        })
    }
}

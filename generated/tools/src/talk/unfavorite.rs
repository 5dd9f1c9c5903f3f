//! `talk_unfavorite`: Unfavourite conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Unfavourite conversation.
#[derive(Debug)]
pub struct Unfavorite;
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
    pub isFavorite: bool,
}
impl Tool for Unfavorite {
    const SPEC: &'static Spec = &Spec {
        name: "talk_unfavorite",
        app: &APP,
        title: "Unfavourite conversation",
        about: "Take a conversation from your favourites.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-remove-from-favorites"],
        feature: None,
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
        let answer = client.room_remove_from_favorites(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let isFavorite = pick::some::<bool>(item.is_favorite.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            isFavorite: isFavorite,
        })
    }
}

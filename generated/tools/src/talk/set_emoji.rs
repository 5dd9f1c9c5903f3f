//! `talk_set_emoji`: Set conversation emoji. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Set conversation emoji.
#[derive(Debug)]
pub struct SetEmoji;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// One emoji
    pub emoji: String,
    /// Background, as ff8800; by light or dark theme if not given
    pub color: Option<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub displayName: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatarVersion: Option<String>,
}
impl Tool for SetEmoji {
    const SPEC: &'static Spec = &Spec {
        name: "talk_set_emoji",
        app: &APP,
        title: "Set conversation emoji",
        about: "Show an emoji as picture of a conversation, as moderator. talk_remove_picture brings the usual one back.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.avatar-emoji-avatar"],
        feature: Some("avatar"),
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
            (
                Kind::Forbidden,
                format!(
                    "Only moderators may change the conversation {token}", token = input
                    .token
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "No picture was set: `emoji` must be one emoji, `color` six hexadecimal digits"
                ),
            ),
        ];
        let body = types::AvatarEmojiAvatarBody {
            color: input.color,
            emoji: input.emoji,
        };
        let answer = client.avatar_emoji_avatar(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let displayName = pick::some::<String>(item.display_name.clone())
            .unwrap_or_default();
        let avatarVersion = pick::some::<String>(item.avatar_version.clone())
            .filter(|text| !text.is_empty());
        Ok(Output {
            token: token,
            displayName: displayName,
            avatarVersion: avatarVersion,
        })
    }
}

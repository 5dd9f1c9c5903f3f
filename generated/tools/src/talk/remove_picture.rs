//! `talk_remove_picture`: Remove conversation picture. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Remove conversation picture.
#[derive(Debug)]
pub struct RemovePicture;
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
    pub displayName: String,
    pub isCustomAvatar: bool,
}
impl Tool for RemovePicture {
    const SPEC: &'static Spec = &Spec {
        name: "talk_remove_picture",
        app: &APP,
        title: "Remove conversation picture",
        about: "Remove the picture of a conversation, as moderator; the usual one is shown again.",
        scopes: &["talk.write"],
        effect: Effect::Delete,
        operations: &["spreed.avatar-delete-avatar"],
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
        ];
        let answer = client.avatar_delete_avatar(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let displayName = pick::some::<String>(item.display_name.clone())
            .unwrap_or_default();
        let isCustomAvatar = pick::some::<bool>(item.is_custom_avatar.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            displayName: displayName,
            isCustomAvatar: isCustomAvatar,
        })
    }
}

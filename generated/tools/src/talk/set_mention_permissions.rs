//! `talk_set_mention_permissions`: Set who mentions all. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Set who mentions all.
#[derive(Debug)]
pub struct SetMentionPermissions;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// 0 everybody, 1 moderators only
    pub mention_permissions: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub mentionPermissions: i64,
}
impl Tool for SetMentionPermissions {
    const SPEC: &'static Spec = &Spec {
        name: "talk_set_mention_permissions",
        app: &APP,
        title: "Set who mentions all",
        about: "Choose who may mention everybody with @all, as moderator.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-set-mention-permissions"],
        feature: Some("mention-permissions"),
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
        let body = types::RoomSetMentionPermissionsBody {
            mention_permissions: input.mention_permissions,
        };
        let answer = client.room_set_mention_permissions(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let mentionPermissions = pick::some::<i64>(item.mention_permissions.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            mentionPermissions: mentionPermissions,
        })
    }
}

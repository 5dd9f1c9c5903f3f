//! `talk_set_notifications`: Set notifications. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Set notifications.
#[derive(Debug)]
pub struct SetNotifications;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// 0 default, 1 every message, 2 mentions, 3 none
    pub level: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub notificationLevel: i64,
}
impl Tool for SetNotifications {
    const SPEC: &'static Spec = &Spec {
        name: "talk_set_notifications",
        app: &APP,
        title: "Set notifications",
        about: "Choose which messages of a conversation you are notified of.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-set-notification-level"],
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
            (Kind::BadRequest, format!("`level` must be 0, 1, 2 or 3")),
        ];
        let body = types::RoomSetNotificationLevelBody {
            level: input.level,
        };
        let answer = client.room_set_notification_level(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let notificationLevel = pick::some::<i64>(item.notification_level.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            notificationLevel: notificationLevel,
        })
    }
}

//! `talk_set_call_notifications`: Set call notifications. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Set call notifications.
#[derive(Debug)]
pub struct SetCallNotifications;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// true notifies, false does not
    pub enabled: bool,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub notificationCalls: i64,
}
impl Tool for SetCallNotifications {
    const SPEC: &'static Spec = &Spec {
        name: "talk_set_call_notifications",
        app: &APP,
        title: "Set call notifications",
        about: "Choose whether you are notified of calls in a conversation.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-set-notification-calls"],
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
        let body = types::RoomSetNotificationCallsBody {
            level: i64::from(input.enabled),
        };
        let answer = client.room_set_notification_calls(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let notificationCalls = pick::some::<i64>(item.notification_calls.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            notificationCalls: notificationCalls,
        })
    }
}

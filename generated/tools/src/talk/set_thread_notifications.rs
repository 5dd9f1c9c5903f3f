//! `talk_set_thread_notifications`: Set thread notifications. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Set thread notifications.
#[derive(Debug)]
pub struct SetThreadNotifications;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the thread
    pub thread_id: i64,
    /// 0 as the conversation, 1 every message, 2 mentions, 3 none
    pub level: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notificationLevel: Option<i64>,
}
impl Tool for SetThreadNotifications {
    const SPEC: &'static Spec = &Spec {
        name: "talk_set_thread_notifications",
        app: &APP,
        title: "Set thread notifications",
        about: "Follow a thread or not.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.thread-set-notification-level"],
        feature: Some("threads"),
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
                format!(
                    "Thread {thread_id} of conversation {token} not found", thread_id =
                    input.thread_id, token = input.token
                ),
            ),
            (Kind::BadRequest, format!("`level` must be 0, 1, 2 or 3")),
        ];
        let body = types::ThreadSetNotificationLevelBody {
            level: input.level,
        };
        let answer = client
            .thread_set_notification_level(&*input.token, input.thread_id, None, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let id = pick::some::<types::Thread>(item.thread.clone())
            .and_then(|item| pick::some::<i64>(item.id));
        let notificationLevel = pick::some::<
            types::ThreadAttendee,
        >(item.attendee.clone())
            .and_then(|item| pick::some::<i64>(item.notification_level));
        Ok(Output {
            id: id,
            notificationLevel: notificationLevel,
        })
    }
}

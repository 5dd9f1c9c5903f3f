//! `talk_set_read_only`: Lock conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Lock conversation.
#[derive(Debug)]
pub struct SetReadOnly;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// true locks, false unlocks
    pub read_only: bool,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub readOnly: i64,
}
impl Tool for SetReadOnly {
    const SPEC: &'static Spec = &Spec {
        name: "talk_set_read_only",
        app: &APP,
        title: "Lock conversation",
        about: "Stop everybody from writing in a conversation, or allow it again, as moderator.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-set-read-only"],
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
            (
                Kind::Forbidden,
                format!(
                    "Only moderators may lock the conversation {token}", token = input
                    .token
                ),
            ),
        ];
        let body = types::RoomSetReadOnlyBody {
            state: i64::from(input.read_only),
        };
        let answer = client.room_set_read_only(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let readOnly = pick::some::<i64>(item.read_only.clone()).unwrap_or_default();
        Ok(Output {
            token: token,
            readOnly: readOnly,
        })
    }
}

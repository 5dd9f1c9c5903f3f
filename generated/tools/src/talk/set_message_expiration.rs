//! `talk_set_message_expiration`: Set message expiration. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Set message expiration.
#[derive(Debug)]
pub struct SetMessageExpiration;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Seconds until a message vanishes, as 86400; 0 for never
    pub seconds: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub messageExpiration: i64,
}
impl Tool for SetMessageExpiration {
    const SPEC: &'static Spec = &Spec {
        name: "talk_set_message_expiration",
        app: &APP,
        title: "Set message expiration",
        about: "Let new messages vanish for good after some time, as moderator. 0 keeps them.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-set-message-expiration"],
        feature: Some("message-expiration"),
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
            (Kind::BadRequest, format!("`seconds` must be 0 or more")),
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
        let body = types::RoomSetMessageExpirationBody {
            seconds: input.seconds,
        };
        let answer = client.room_set_message_expiration(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let messageExpiration = pick::some::<i64>(item.message_expiration.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            messageExpiration: messageExpiration,
        })
    }
}

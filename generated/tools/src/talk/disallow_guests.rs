//! `talk_disallow_guests`: Disallow guests. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Disallow guests.
#[derive(Debug)]
pub struct DisallowGuests;
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
    pub r#type: i64,
}
impl Tool for DisallowGuests {
    const SPEC: &'static Spec = &Spec {
        name: "talk_disallow_guests",
        app: &APP,
        title: "Disallow guests",
        about: "Close a conversation to people without account, as moderator. Guests that are in it are removed.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-make-private"],
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
                    "Only moderators may close the conversation {token}", token = input
                    .token
                ),
            ),
        ];
        let answer = client.room_make_private(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let r#type = pick::some::<i64>(item.type_.clone()).unwrap_or_default();
        Ok(Output {
            token: token,
            r#type: r#type,
        })
    }
}

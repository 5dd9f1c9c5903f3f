//! `talk_set_password`: Set conversation password. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Set conversation password.
#[derive(Debug)]
pub struct SetPassword;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// New password; an empty text removes it
    pub password: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub hasPassword: bool,
}
impl Tool for SetPassword {
    const SPEC: &'static Spec = &Spec {
        name: "talk_set_password",
        app: &APP,
        title: "Set conversation password",
        about: "Set the password that guests of a public conversation must give, as moderator.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-set-password"],
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
                    "The password of {token} was not set: only moderators of public conversations may",
                    token = input.token
                ),
            ),
        ];
        let body = types::RoomSetPasswordBody {
            password: input.password,
        };
        let answer = client.room_set_password(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let hasPassword = pick::some::<bool>(item.has_password.clone())
            .unwrap_or_default();
        Ok(Output {
            token: token,
            hasPassword: hasPassword,
        })
    }
}

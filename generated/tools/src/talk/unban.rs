//! `talk_unban`: Lift ban. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Lift ban.
#[derive(Debug)]
pub struct Unban;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the ban
    pub ban_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub deleted_id: i64,
}
impl Tool for Unban {
    const SPEC: &'static Spec = &Spec {
        name: "talk_unban",
        app: &APP,
        title: "Lift ban",
        about: "Lift a ban, as moderator. It does not bring anybody back into the conversation.",
        scopes: &["talk.write"],
        effect: Effect::Delete,
        operations: &["spreed.ban-unban-actor"],
        feature: Some("ban-v1"),
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
                format!("Only moderators may lift bans of {token}", token = input.token),
            ),
        ];
        let echo_token = input.token.clone();
        let echo_ban_id = input.ban_id.clone();
        let answer = client.ban_unban_actor(&*input.token, input.ban_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            token: echo_token,
            deleted_id: echo_ban_id,
        })
    }
}

//! `talk_clear_history`: Clear history. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Clear history.
#[derive(Debug)]
pub struct ClearHistory;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub cleared_token: String,
}
impl Tool for ClearHistory {
    const SPEC: &'static Spec = &Spec {
        name: "talk_clear_history",
        app: &APP,
        title: "Clear history",
        about: "Delete all messages of a conversation for everybody, as moderator. There is no undo.",
        scopes: &["talk.write"],
        effect: Effect::Delete,
        operations: &["spreed.chat-clear-history"],
        feature: Some("clear-history"),
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete all messages of the conversation {room} for everybody?",
                look: &[
                    nc_toolkit::Look {
                        name: "room",
                        tool: "talk_get_conversation",
                        path: &["conversation", "displayName"],
                    },
                ],
                type_back: None,
                undo: false,
                when: &[],
            },
        ),
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
                    "Only moderators may clear the history of {token}, and not while it is read-only",
                    token = input.token
                ),
            ),
        ];
        let echo_token = input.token.clone();
        let answer = client.chat_clear_history(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            cleared_token: echo_token,
        })
    }
}

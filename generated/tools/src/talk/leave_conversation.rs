//! `talk_leave_conversation`: Leave conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Leave conversation.
#[derive(Debug)]
pub struct LeaveConversation;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub left_token: String,
}
impl Tool for LeaveConversation {
    const SPEC: &'static Spec = &Spec {
        name: "talk_leave_conversation",
        app: &APP,
        title: "Leave conversation",
        about: "Leave a conversation. You need a new invitation to come back, unless it is open.",
        scopes: &["talk.write"],
        effect: Effect::Delete,
        operations: &["spreed.room-remove-self-from-room"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Leave the conversation {room}?",
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
                Kind::BadRequest,
                format!(
                    "You are the only moderator of {token}: promote another, or delete the conversation",
                    token = input.token
                ),
            ),
        ];
        let echo_token = input.token.clone();
        let answer = client.room_remove_self_from_room(&*input.token, None).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output { left_token: echo_token })
    }
}

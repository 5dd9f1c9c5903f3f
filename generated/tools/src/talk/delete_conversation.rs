//! `talk_delete_conversation`: Delete conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Delete conversation.
#[derive(Debug)]
pub struct DeleteConversation;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_token: String,
}
impl Tool for DeleteConversation {
    const SPEC: &'static Spec = &Spec {
        name: "talk_delete_conversation",
        app: &APP,
        title: "Delete conversation",
        about: "Delete a conversation with all its messages for everybody, as moderator. There is no undo; talk_archive only hides it.",
        scopes: &["talk.write"],
        effect: Effect::Delete,
        operations: &["spreed.room-delete-room"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete the conversation {room} with all its messages for everybody?",
                look: &[
                    nc_toolkit::Look {
                        name: "room",
                        tool: "talk_get_conversation",
                        path: &["conversation", "displayName"],
                    },
                ],
                type_back: Some("room"),
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
                    "Only moderators may delete the conversation {token}", token = input
                    .token
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "The conversation {token} cannot be deleted: one-to-one conversations can only be left",
                    token = input.token
                ),
            ),
        ];
        let echo_token = input.token.clone();
        let answer = client.room_delete_room(&*input.token).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            deleted_token: echo_token,
        })
    }
}

//! `talk_join_conversation`: Join conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Join conversation.
#[derive(Debug)]
pub struct JoinConversation;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Password of a public conversation
    pub password: Option<String>,
}
impl Tool for JoinConversation {
    const SPEC: &'static Spec = &Spec {
        name: "talk_join_conversation",
        app: &APP,
        title: "Join conversation",
        about: "Join an open or public conversation. talk_leave_conversation leaves it.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-join-room"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Room;
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
                    "The conversation {token} wants its password, and this is not it",
                    token = input.token
                ),
            ),
        ];
        let body = types::RoomJoinRoomBody {
            force: None,
            password: input.password,
        };
        let answer = client.room_join_room(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Room::from(item).link(ctx.links()))
    }
}

//! `talk_set_lobby`: Set lobby. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Set lobby.
#[derive(Debug)]
pub struct SetLobby;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// true makes people wait, false lets them in
    pub enabled: bool,
    /// When the lobby opens by itself, in Unix seconds
    pub opens_at: Option<i64>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub lobbyState: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lobbyTimer: Option<i64>,
}
impl Tool for SetLobby {
    const SPEC: &'static Spec = &Spec {
        name: "talk_set_lobby",
        app: &APP,
        title: "Set lobby",
        about: "Keep everybody but moderators waiting in a lobby, or let them in, as moderator.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-set-lobby"],
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
                    "Only moderators may change the conversation {token}", token = input
                    .token
                ),
            ),
        ];
        let body = types::RoomSetLobbyBody {
            state: i64::from(input.enabled),
            timer: input.opens_at,
        };
        let answer = client.room_set_lobby(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let lobbyState = pick::some::<i64>(item.lobby_state.clone()).unwrap_or_default();
        let lobbyTimer = pick::some::<i64>(item.lobby_timer.clone());
        Ok(Output {
            token: token,
            lobbyState: lobbyState,
            lobbyTimer: lobbyTimer,
        })
    }
}

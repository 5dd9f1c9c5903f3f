//! `talk_set_listable`: Set who finds conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Set who finds conversation.
#[derive(Debug)]
pub struct SetListable;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// 0 nobody, 1 registered users, 2 also guest accounts
    pub scope: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub token: String,
    pub listable: i64,
}
impl Tool for SetListable {
    const SPEC: &'static Spec = &Spec {
        name: "talk_set_listable",
        app: &APP,
        title: "Set who finds conversation",
        about: "Let people find and join a conversation without an invitation, as moderator.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.room-set-listable"],
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
                    "Only moderators may open the conversation {token}", token = input
                    .token
                ),
            ),
            (Kind::BadRequest, format!("`scope` must be 0, 1 or 2")),
        ];
        let body = types::RoomSetListableBody {
            scope: input.scope,
        };
        let answer = client.room_set_listable(&*input.token, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let token = pick::some::<String>(item.token.clone()).unwrap_or_default();
        let listable = pick::some::<i64>(item.listable.clone()).unwrap_or_default();
        Ok(Output {
            token: token,
            listable: listable,
        })
    }
}

//! `talk_list_participants`: List participants. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List participants.
#[derive(Debug)]
pub struct ListParticipants;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Add the user status
    #[serde(default = "default_include_status")]
    pub include_status: bool,
}
fn default_include_status() -> bool {
    false
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub conversation_token: String,
    pub count: usize,
    pub results: Vec<Participant>,
}
impl Tool for ListParticipants {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_participants",
        app: &APP,
        title: "List participants",
        about: "List who is in a conversation. participantType 1 is owner, 2 moderator, 3 user, 4 guest.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.room-get-participants"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "results",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
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
        ];
        let echo_token = input.token.clone();
        let answer = client
            .room_get_participants(&*input.token, Some(input.include_status), None)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Participant> = item.into_iter().map(Participant::from).collect();
        Ok(Output {
            conversation_token: echo_token,
            count: items.len(),
            results: items,
        })
    }
}

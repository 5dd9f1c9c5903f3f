//! `talk_list_call_participants`: List call participants. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List call participants.
#[derive(Debug)]
pub struct ListCallParticipants;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub participants: Vec<Peer>,
}
impl Tool for ListCallParticipants {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_call_participants",
        app: &APP,
        title: "List call participants",
        about: "List who is in the call of a conversation now.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.call-get-peers-for-call"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "participants",
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
        let answer = client.call_get_peers_for_call(&*input.token, None).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Peer> = item.into_iter().map(Peer::from).collect();
        Ok(Output { participants: items })
    }
}

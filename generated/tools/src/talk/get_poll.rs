//! `talk_get_poll`: Get poll. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Get poll.
#[derive(Debug)]
pub struct GetPoll;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the poll
    pub poll_id: i64,
}
impl Tool for GetPoll {
    const SPEC: &'static Spec = &Spec {
        name: "talk_get_poll",
        app: &APP,
        title: "Get poll",
        about: "Read a poll with its options, and its votes as far as you may see them. status 0 is open, 1 closed, 2 draft.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.poll-show-poll"],
        feature: Some("talk-polls"),
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "talk",
                text: &["question", "options"],
                author: &["actorId"],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Poll;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!(
                    "Poll {poll_id} of conversation {token} not found", poll_id = input
                    .poll_id, token = input.token
                ),
            ),
        ];
        let answer = client.poll_show_poll(&*input.token, input.poll_id, None).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Poll::from(item))
    }
}

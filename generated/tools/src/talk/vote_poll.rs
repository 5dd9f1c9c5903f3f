//! `talk_vote_poll`: Vote in poll. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Vote in poll.
#[derive(Debug)]
pub struct VotePoll;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the poll
    pub poll_id: i64,
    /// Positions of the answers, counted from 0
    pub option_ids: Vec<i64>,
}
impl Tool for VotePoll {
    const SPEC: &'static Spec = &Spec {
        name: "talk_vote_poll",
        app: &APP,
        title: "Vote in poll",
        about: "Vote in an open poll. A vote that you gave before is replaced; no options take it back.",
        scopes: &["talk.write"],
        effect: Effect::Set,
        operations: &["spreed.poll-vote-poll"],
        feature: Some("talk-polls"),
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
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
            (
                Kind::BadRequest,
                format!(
                    "The vote was not counted: the poll is closed, or `option_ids` are too many or unknown"
                ),
            ),
        ];
        let body = types::PollVotePollBody {
            option_ids: Some(input.option_ids),
        };
        let answer = client
            .poll_vote_poll(&*input.token, input.poll_id, None, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Poll::from(item))
    }
}

//! `talk_close_poll`: Close poll. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Close poll.
#[derive(Debug)]
pub struct ClosePoll;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the poll
    pub poll_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub closed_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votes: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numVoters: Option<i64>,
}
impl Tool for ClosePoll {
    const SPEC: &'static Spec = &Spec {
        name: "talk_close_poll",
        app: &APP,
        title: "Close poll",
        about: "End a poll for good and show its result, or delete a draft; as its author or moderator.",
        scopes: &["talk.write"],
        effect: Effect::Delete,
        operations: &["spreed.poll-close-poll"],
        feature: Some("talk-polls"),
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Close the poll {question} for good?",
                look: &[
                    nc_toolkit::Look {
                        name: "question",
                        tool: "talk_get_poll",
                        path: &["question"],
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
                format!(
                    "Poll {poll_id} of conversation {token} not found", poll_id = input
                    .poll_id, token = input.token
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Only its author and moderators may close poll {poll_id}", poll_id =
                    input.poll_id
                ),
            ),
            (
                Kind::BadRequest,
                format!("Poll {poll_id} is closed", poll_id = input.poll_id),
            ),
        ];
        let echo_poll_id = input.poll_id.clone();
        let answer = client.poll_close_poll(&*input.token, input.poll_id, None).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let question = pick::some::<String>(item.question.clone())
            .filter(|text| !text.is_empty());
        let options = pick::some::<Vec<String>>(item.options.clone())
            .filter(|list| !list.is_empty());
        let votes = pick::some::<
            ::nextcloud_transport::lax::PhpMap<String, i64>,
        >(item.votes.clone())
            .and_then(pick::value);
        let numVoters = pick::some::<i64>(item.num_voters.clone());
        Ok(Output {
            closed_id: echo_poll_id,
            question: question,
            options: options,
            votes: votes,
            numVoters: numVoters,
        })
    }
}

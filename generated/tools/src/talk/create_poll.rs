//! `talk_create_poll`: Create poll. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Create poll.
#[derive(Debug)]
pub struct CreatePoll;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// The question
    pub question: String,
    /// Two answers or more, in order
    pub options: Vec<String>,
    /// Show results only when closed
    #[serde(default = "default_hide_votes")]
    pub hide_votes: bool,
    /// Answers that one may choose; 0 for any number
    #[serde(default = "default_max_votes")]
    pub max_votes: i64,
    /// Only keep it as draft
    #[serde(default = "default_draft")]
    pub draft: bool,
}
fn default_hide_votes() -> bool {
    false
}
fn default_max_votes() -> i64 {
    1
}
fn default_draft() -> bool {
    false
}
impl Tool for CreatePoll {
    const SPEC: &'static Spec = &Spec {
        name: "talk_create_poll",
        app: &APP,
        title: "Create poll",
        about: "Ask everybody in a conversation, or keep the poll as draft for moderators. talk_close_poll ends it.",
        scopes: &["talk.write"],
        effect: Effect::Send,
        operations: &["spreed.poll-create-poll"],
        feature: Some("talk-polls"),
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Ask {question} in the conversation {room}?",
                look: &[
                    nc_toolkit::Look {
                        name: "room",
                        tool: "talk_get_conversation",
                        path: &["conversation", "displayName"],
                    },
                ],
                type_back: None,
                undo: true,
                when: &[],
            },
        ),
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Draft;
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
                    "The poll was not created: it needs a question and two different options or more, drafts are for moderators, and one-to-one conversations have none"
                ),
            ),
        ];
        let body = types::PollCreatePollBody {
            draft: Some(input.draft),
            max_votes: input.max_votes,
            options: input.options,
            question: input.question,
            result_mode: i64::from(input.hide_votes),
            thread_id: None,
        };
        let answer = client.poll_create_poll(&*input.token, None, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Draft::from(item))
    }
}

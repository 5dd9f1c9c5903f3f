//! `talk_update_poll_draft`: Update poll draft. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Update poll draft.
#[derive(Debug)]
pub struct UpdatePollDraft;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the draft
    pub poll_id: i64,
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
}
fn default_hide_votes() -> bool {
    false
}
fn default_max_votes() -> i64 {
    1
}
impl Tool for UpdatePollDraft {
    const SPEC: &'static Spec = &Spec {
        name: "talk_update_poll_draft",
        app: &APP,
        title: "Update poll draft",
        about: "Rewrite a poll draft, as moderator.",
        scopes: &["talk.write"],
        effect: Effect::Update,
        operations: &["spreed.poll-update-draft-poll"],
        feature: Some("edit-draft-poll"),
        since: None,
        envelope: false,
        ask: None,
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
                format!(
                    "Draft {poll_id} of conversation {token} not found", poll_id = input
                    .poll_id, token = input.token
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Only moderators may change drafts of {token}", token = input.token
                ),
            ),
            (
                Kind::BadRequest,
                format!(
                    "The draft was not changed: it needs a question and two different options or more"
                ),
            ),
        ];
        let body = types::PollUpdateDraftPollBody {
            max_votes: input.max_votes,
            options: input.options,
            question: input.question,
            result_mode: i64::from(input.hide_votes),
        };
        let answer = client
            .poll_update_draft_poll(&*input.token, input.poll_id, None, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Draft::from(item))
    }
}

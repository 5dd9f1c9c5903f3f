//! `talk_list_poll_drafts`: List poll drafts. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List poll drafts.
#[derive(Debug)]
pub struct ListPollDrafts;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub drafts: Vec<Draft>,
}
impl Tool for ListPollDrafts {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_poll_drafts",
        app: &APP,
        title: "List poll drafts",
        about: "List the poll drafts of a conversation, as moderator.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.poll-get-all-draft-polls"],
        feature: Some("talk-polls-drafts"),
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "talk",
                text: &["question", "options"],
                author: &[],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "drafts",
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
            (
                Kind::Forbidden,
                format!(
                    "Only moderators may see the drafts of {token}", token = input.token
                ),
            ),
        ];
        let answer = client.poll_get_all_draft_polls(&*input.token, None).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Draft> = item.into_iter().map(Draft::from).collect();
        Ok(Output { drafts: items })
    }
}

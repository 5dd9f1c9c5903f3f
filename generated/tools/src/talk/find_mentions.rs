//! `talk_find_mentions`: Find who to mention. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Find who to mention.
#[derive(Debug)]
pub struct FindMentions;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Part of a name; empty for all
    #[serde(default = "default_search")]
    pub search: String,
    /// How many at most
    #[serde(default = "default_limit")]
    pub limit: i64,
}
fn default_search() -> String {
    "".to_owned()
}
fn default_limit() -> i64 {
    20
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub mentions: Vec<Mention>,
}
impl Tool for FindMentions {
    const SPEC: &'static Spec = &Spec {
        name: "talk_find_mentions",
        app: &APP,
        title: "Find who to mention",
        about: "Find whom a message may mention. Write @ and the mentionId into the message, in quotes if it has a space or slash.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.chat-mentions"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "mentions",
                limit: Some("limit"),
                by: nc_toolkit::PageBy::Bound(None),
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
        let answer = client
            .chat_mentions(&*input.token, None, Some(input.limit), &*input.search, None)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Mention> = item.into_iter().map(Mention::from).collect();
        Ok(Output { mentions: items })
    }
}

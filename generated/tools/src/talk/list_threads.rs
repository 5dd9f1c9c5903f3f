//! `talk_list_threads`: List threads. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List threads.
#[derive(Debug)]
pub struct ListThreads;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// How many at most, up to 50
    #[serde(default = "default_limit")]
    pub limit: i64,
}
fn default_limit() -> i64 {
    25
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub threads: Vec<Thread>,
}
impl Tool for ListThreads {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_threads",
        app: &APP,
        title: "List threads",
        about: "List the threads of a conversation that were active last.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.thread-get-recent-active-threads"],
        feature: Some("threads"),
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "talk",
                text: &["title", "message"],
                author: &[],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "threads",
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
            .thread_get_recent_active_threads(&*input.token, Some(input.limit), None)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Thread> = item.into_iter().map(Thread::from).collect();
        Ok(Output { threads: items })
    }
}

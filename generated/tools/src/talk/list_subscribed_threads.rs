//! `talk_list_subscribed_threads`: List subscribed threads. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// List subscribed threads.
#[derive(Debug)]
pub struct ListSubscribedThreads;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Threads on a page, up to 100
    #[serde(default = "default_limit")]
    pub limit: i64,
    /// Threads to skip
    pub offset: Option<i64>,
}
fn default_limit() -> i64 {
    50
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<i64>,
    pub threads: Vec<Thread>,
}
impl Tool for ListSubscribedThreads {
    const SPEC: &'static Spec = &Spec {
        name: "talk_list_subscribed_threads",
        app: &APP,
        title: "List subscribed threads",
        about: "List the threads that you follow, in all conversations, page by page.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.thread-get-subscribed-threads"],
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
                by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                    at: "offset",
                    next: "next_offset",
                    counts: true,
                    keep: &[],
                }),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client
            .thread_get_subscribed_threads(Some(input.limit), input.offset)
            .await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Thread> = item.into_iter().map(Thread::from).collect();
        Ok(Output {
            next_offset: page::next(
                input.offset.into(),
                input.limit.into(),
                items.len(),
            ),
            threads: items,
        })
    }
}

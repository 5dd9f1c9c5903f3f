//! `talk_get_thread`: Get thread. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Get thread.
#[derive(Debug)]
pub struct GetThread;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the thread, which is that of its first message
    pub thread_id: i64,
}
impl Tool for GetThread {
    const SPEC: &'static Spec = &Spec {
        name: "talk_get_thread",
        app: &APP,
        title: "Get thread",
        about: "Read what a thread is about. talk_get_messages with thread_id reads its messages.",
        scopes: &["talk.read"],
        effect: Effect::Read,
        operations: &["spreed.thread-get-thread"],
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
        page: None,
    };
    type Input = Input;
    type Output = Thread;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!(
                    "Thread {thread_id} of conversation {token} not found", thread_id =
                    input.thread_id, token = input.token
                ),
            ),
        ];
        let answer = client
            .thread_get_thread(&*input.token, input.thread_id, None)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Thread::from(item))
    }
}

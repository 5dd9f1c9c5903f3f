//! `talk_rename_thread`: Rename thread. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::spreed::{Client, types};
use super::{APP, shapes::*};
/// Rename thread.
#[derive(Debug)]
pub struct RenameThread;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Token of the conversation
    pub token: String,
    /// Number of the thread
    pub thread_id: i64,
    /// New title
    pub title: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}
impl Tool for RenameThread {
    const SPEC: &'static Spec = &Spec {
        name: "talk_rename_thread",
        app: &APP,
        title: "Rename thread",
        about: "Give a thread another title, as its author or moderator.",
        scopes: &["talk.write"],
        effect: Effect::Update,
        operations: &["spreed.thread-rename-thread"],
        feature: Some("threads"),
        since: None,
        envelope: false,
        ask: None,
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
                    "Thread {thread_id} of conversation {token} not found", thread_id =
                    input.thread_id, token = input.token
                ),
            ),
            (
                Kind::Forbidden,
                format!(
                    "Only its author and moderators may rename thread {thread_id}",
                    thread_id = input.thread_id
                ),
            ),
            (Kind::BadRequest, format!("The title must not be empty")),
        ];
        let body = types::ThreadRenameThreadBody {
            thread_title: input.title,
        };
        let answer = client
            .thread_rename_thread(&*input.token, input.thread_id, None, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let id = pick::some::<types::Thread>(item.thread.clone())
            .and_then(|item| pick::some::<i64>(item.id));
        let title = pick::some::<types::Thread>(item.thread.clone())
            .and_then(|item| pick::some::<String>(item.title))
            .filter(|text| !text.is_empty());
        Ok(Output { id: id, title: title })
    }
}

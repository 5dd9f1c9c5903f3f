//! `nc_mail_get_thread`: Get conversation. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Get conversation.
#[derive(Debug)]
pub struct GetThread;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of any of its messages
    pub message_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total_count: usize,
    pub results: Vec<Summary>,
}
impl Tool for GetThread {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_get_thread",
        app: &APP,
        title: "Get conversation",
        about: "List all messages of the conversation that a message belongs to, in all mailboxes of the account.",
        scopes: &["mail.read"],
        effect: Effect::Read,
        operations: &["mail.getThread"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "mail",
                text: &["subject", "previewText", "label"],
                author: &["from"],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "results",
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
                format!(
                    "Message {message_id} belongs to no conversation", message_id = input
                    .message_id
                ),
            ),
            (
                Kind::Forbidden,
                format!("Message {message_id} not found", message_id = input.message_id),
            ),
            (
                Kind::BadRequest,
                format!("Message {message_id} not found", message_id = input.message_id),
            ),
        ];
        let answer = client.get_thread(input.message_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Summary> = item.into_iter().map(Summary::from).collect();
        Ok(Output {
            total_count: items.len(),
            results: items,
        })
    }
}

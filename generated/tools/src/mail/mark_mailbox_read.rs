//! `nc_mail_mark_mailbox_read`: Mark mailbox as read. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Mark mailbox as read.
#[derive(Debug)]
pub struct MarkMailboxRead;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the mailbox
    pub mailbox_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub read_id: i64,
}
impl Tool for MarkMailboxRead {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_mark_mailbox_read",
        app: &APP,
        title: "Mark mailbox as read",
        about: "Mark all messages of a mailbox as read. Which were unread is not kept.",
        scopes: &["mail.write"],
        effect: Effect::Update,
        operations: &["mail.markMailboxRead"],
        feature: None,
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
                Kind::Forbidden,
                format!("Mailbox {mailbox_id} not found", mailbox_id = input.mailbox_id),
            ),
            (
                Kind::BadRequest,
                format!("Mailbox {mailbox_id} not found", mailbox_id = input.mailbox_id),
            ),
        ];
        let echo_mailbox_id = input.mailbox_id.clone();
        let answer = client.mark_mailbox_read(input.mailbox_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output { read_id: echo_mailbox_id })
    }
}

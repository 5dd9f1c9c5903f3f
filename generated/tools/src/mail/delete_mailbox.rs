//! `nc_mail_delete_mailbox`: Delete mailbox. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Delete mailbox.
#[derive(Debug)]
pub struct DeleteMailbox;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the mailbox
    pub mailbox_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
}
impl Tool for DeleteMailbox {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_delete_mailbox",
        app: &APP,
        title: "Delete mailbox",
        about: "Delete a mailbox with all messages in it, for good. Move what is to stay elsewhere first.",
        scopes: &["mail.write"],
        effect: Effect::Delete,
        operations: &["mail.deleteMailbox"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete mailbox {mailbox_id} with all messages in it for good?",
                look: &[],
                type_back: None,
                undo: false,
                when: &[],
            },
        ),
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
        let answer = client.delete_mailbox(input.mailbox_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            deleted_id: echo_mailbox_id,
        })
    }
}

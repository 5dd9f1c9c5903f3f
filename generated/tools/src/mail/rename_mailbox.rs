//! `nc_mail_rename_mailbox`: Rename mailbox. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Rename mailbox.
#[derive(Debug)]
pub struct RenameMailbox;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the mailbox
    pub mailbox_id: i64,
    /// New full name
    pub name: String,
}
impl Tool for RenameMailbox {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_rename_mailbox",
        app: &APP,
        title: "Rename mailbox",
        about: "Rename a mailbox. One below another keeps its full name, as Work.Plans.",
        scopes: &["mail.write"],
        effect: Effect::Update,
        operations: &["mail.updateMailbox"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Mailbox;
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
        let body = types::MailboxChange {
            name: Some(input.name),
            subscribed: None,
            sync_in_background: None,
        };
        let answer = client.update_mailbox(input.mailbox_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Mailbox::from(item))
    }
}

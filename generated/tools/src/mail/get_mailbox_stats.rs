//! `nc_mail_get_mailbox_stats`: Count messages. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Count messages.
#[derive(Debug)]
pub struct GetMailboxStats;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the mailbox
    pub mailbox_id: i64,
}
impl Tool for GetMailboxStats {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_get_mailbox_stats",
        app: &APP,
        title: "Count messages",
        about: "Count all and the unread messages of a mailbox, as of its last synchronisation.",
        scopes: &["mail.read"],
        effect: Effect::Read,
        operations: &["mail.getMailboxStats"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Stats;
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
        let answer = client.get_mailbox_stats(input.mailbox_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Stats::from(item))
    }
}

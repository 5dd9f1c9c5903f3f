//! `nc_mail_list_mailboxes`: the inbox first, the others by name; the app gives them in no order.

use nc_generated_tools::mail::{LIST_MAILBOXES, shapes::Mailbox};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::Client;
use serde::{Deserialize, Serialize};

use super::missing;

pub(crate) struct ListMailboxes;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the account
    account_id: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    results: Vec<Mailbox>,
    total_count: usize,
}

impl Tool for ListMailboxes {
    const SPEC: &'static Spec = &LIST_MAILBOXES;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.list_mailboxes(input.account_id, None).await;
        let answer = answer.map_err(missing::account(input.account_id))?;
        let mut mailboxes = answer.into_inner().mailboxes;
        mailboxes.sort_by_cached_key(|mailbox| {
            let inbox = mailbox.special_use.iter().any(|role| role == "inbox");
            let name = mailbox.name.as_deref().unwrap_or_default().to_lowercase();
            (!inbox, name)
        });
        Ok(Output {
            total_count: mailboxes.len(),
            results: mailboxes.into_iter().map(Mailbox::from).collect(),
        })
    }
}

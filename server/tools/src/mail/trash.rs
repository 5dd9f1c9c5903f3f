//! Which mailbox is the trash of a message: the app deletes what is there for good, and moves everything else there.

use nc_toolkit::ToolError;
use nextcloud_client::mail::{Client, types::Account};

use super::missing;

/// Where a message is, and where trashes are.
#[derive(Debug)]
pub(super) struct Place {
    mailbox: Option<i64>,
    accounts: Vec<Account>,
}

impl Place {
    /// Where message `id` is.
    pub(super) async fn of(client: &Client, id: i64) -> Result<Self, ToolError> {
        let summary = client.get_message_summary(id).await;
        let summary = summary.map_err(missing::message(id))?;
        let accounts = client.list_account_settings().await?.into_inner();
        Ok(Self {
            mailbox: summary.into_inner().mailbox_id,
            accounts,
        })
    }

    /// Whether it is in the trash of any account.
    pub(super) fn is_trash(&self) -> bool {
        let trashes = self
            .accounts
            .iter()
            .filter_map(|account| account.trash_mailbox_id);
        self.mailbox
            .is_some_and(|mailbox| trashes.into_iter().any(|trash| trash == mailbox))
    }

    /// The trash that it will be in, when there is only one.
    pub(super) fn trash(&self) -> Option<i64> {
        match self.accounts.as_slice() {
            [only] => only.trash_mailbox_id,
            _ => None,
        }
    }
}

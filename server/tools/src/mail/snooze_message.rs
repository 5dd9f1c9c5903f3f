//! `nc_mail_snooze_message`: into the snooze mailbox of the account, which is made and chosen when there is none.

use nc_generated_tools::mail::SNOOZE_MESSAGE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::{
    Client,
    types::{AccountChange, NewMailbox, Snooze},
};
use serde::{Deserialize, Serialize};

use super::{missing, moment};

/// Name of the mailbox that is made.
const NAME: &str = "Snoozed";

pub(crate) struct SnoozeMessage;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the message
    message_id: i64,
    /// When it comes back, as 2026-12-24T18:00:00+01:00
    until: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    snoozed_until: i64,
    snooze_mailbox_id: i64,
}

impl Tool for SnoozeMessage {
    const SPEC: &'static Spec = &SNOOZE_MESSAGE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.message_id;
        let until = moment::ahead(ctx, "until", &input.until)?;
        let client = Client::from_session(ctx.session());
        let message = client
            .get_message_body(id)
            .await
            .map_err(missing::message(id))?;
        let account = message.into_inner().account_id.unwrap_or_default();
        let mailbox = snooze_mailbox(&client, account).await?;
        let snooze = Snooze {
            unix_timestamp: until,
            dest_mailbox_id: mailbox,
        };
        let snoozed = client.snooze_message(id, &snooze).await;
        snoozed.map_err(missing::message(id))?;
        Ok(Output {
            snoozed_until: until,
            snooze_mailbox_id: mailbox,
        })
    }
}

/// The mailbox from which the app brings messages of `account` back.
async fn snooze_mailbox(client: &Client, account: i64) -> Result<i64, ToolError> {
    let settings = client.get_account_settings(account).await;
    let settings = settings.map_err(missing::account(account))?.into_inner();
    if let Some(id) = settings.snooze_mailbox_id {
        return Ok(id);
    }
    let mailboxes = client
        .list_mailboxes(account, None)
        .await?
        .into_inner()
        .mailboxes;
    let there = mailboxes
        .into_iter()
        .find(|one| one.name.as_deref() == Some(NAME));
    let made = if let Some(mailbox) = there {
        mailbox
    } else {
        let new = NewMailbox {
            account_id: account,
            name: NAME.to_owned(),
        };
        client.create_mailbox(&new).await?.into_inner()
    };
    let change = AccountChange {
        snooze_mailbox_id: made.database_id,
        ..AccountChange::default()
    };
    client.change_account_settings(account, &change).await?;
    Ok(made.database_id.unwrap_or_default())
}

//! `nc_mail_sync_mailbox`: what the mail server has that the app did not know.

use nc_generated_tools::mail::{SYNC_MAILBOX, shapes::Summary};
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::mail::{
    Client,
    types::{ListMessagesView, SyncRequest},
};
use serde::{Deserialize, Serialize};

use super::{missing, paging};

/// Most new messages that are shown; `nc_mail_list_messages` shows all.
const SHOWN: usize = 20;

pub(crate) struct SyncMailbox;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the mailbox
    mailbox_id: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    complete: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unread: Option<i64>,
    /// Of the newest 100 messages, those that are gone
    #[serde(skip_serializing_if = "Vec::is_empty")]
    vanished: Vec<i64>,
    new_count: usize,
    /// The newest of each conversation, up to 20
    #[serde(skip_serializing_if = "Vec::is_empty")]
    new_messages: Vec<Summary>,
}

impl Tool for SyncMailbox {
    const SPEC: &'static Spec = &SYNC_MAILBOX;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.mailbox_id;
        let client = Client::from_session(ctx.session());
        let known = known(&client, id).await.map_err(missing::mailbox(id))?;
        let request = SyncRequest {
            ids: Some(known),
            init: Some(true),
            ..SyncRequest::default()
        };
        let answer = client.sync_mailbox(id, &request).await.map_err(|error| {
            let error = ToolError::from(error).told(Kind::Conflict, || {
                format!("Mailbox {id} is being synchronised already; try again in a minute")
            });
            missing::mailbox(id)(error)
        })?;
        let complete = answer.status() == http::StatusCode::OK;
        let answer = answer.into_inner();
        let (total, unread) = answer
            .stats
            .map(|stats| (stats.total, stats.unread))
            .unwrap_or_default();
        Ok(Output {
            complete,
            total,
            unread,
            vanished: answer
                .vanished_messages
                .into_iter()
                .filter(|id| *id != 0)
                .collect(),
            new_count: answer.new_messages.len(),
            new_messages: answer
                .new_messages
                .into_iter()
                .take(SHOWN)
                .map(Summary::from)
                .collect(),
        })
    }
}

/// The newest messages that the app knows. Before the first synchronisation a message that nobody has stands for them:
/// without any the app would answer with the whole mailbox.
async fn known(client: &Client, id: i64) -> Result<Vec<i64>, ToolError> {
    let limit = i64::try_from(paging::MOST).ok();
    let view = Some(ListMessagesView::Singleton);
    match client.list_messages(None, None, limit, id, view).await {
        Ok(answer) => {
            let messages = answer.into_inner().into_iter();
            Ok(messages.filter_map(|message| message.database_id).collect())
        }
        Err(error) => {
            let error = ToolError::from(error);
            // Never synchronised; what does not exist at all fails again below.
            if error.kind() == Some(Kind::BadRequest) {
                Ok(vec![0])
            } else {
                Err(error)
            }
        }
    }
}

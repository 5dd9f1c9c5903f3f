//! `nc_mail_list_messages`: a page that ends between two seconds, every message unless conversations are wanted.

use nc_generated_tools::mail::{LIST_MESSAGES, shapes::Summary};
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::mail::{
    Client,
    types::{ListMessagesView, Message, SyncRequest},
};
use serde::{Deserialize, Serialize};

use super::{filter, missing, paging};

pub(crate) struct ListMessages;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the mailbox
    mailbox_id: i64,
    /// The next cursor of the page before
    cursor: Option<i64>,
    /// Words in subject or sender, or key:value as from:"Bob Lab" to: subject: body: is:unread not:answered is:starred
    /// flags:attachments start:2026-12-24 end: tags:7
    search_filter: Option<String>,
    /// Messages on a page, 1 to 100
    #[serde(default = "twenty")]
    limit: i64,
    /// Only the newest message of each conversation
    #[serde(default)]
    threaded: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    results: Vec<Summary>,
    /// On this page
    total_count: usize,
    has_more: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<&'static str>,
}

fn twenty() -> i64 {
    20
}

impl Tool for ListMessages {
    const SPEC: &'static Spec = &LIST_MESSAGES;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = usize::try_from(input.limit.clamp(1, 100)).unwrap_or(1);
        let query = Query {
            client: Client::from_session(ctx.session()),
            filter: filter::parse(input.search_filter.as_deref().unwrap_or_default())?,
            input: &input,
        };
        let mut asked = paging::wanted(limit);
        let page = loop {
            let messages = query.messages(asked).await?;
            match paging::cut(messages, limit, asked) {
                Some(page) => break page,
                None => asked = paging::MOST,
            }
        };
        let results: Vec<Summary> = page.messages.into_iter().map(Summary::from).collect();
        Ok(Output {
            total_count: results.len(),
            has_more: page.next.is_some(),
            next_cursor: page.next,
            notice: page.lost.then_some(
                "more than 100 messages were sent in the same second; the app cannot list the others: narrow the search",
            ),
            results,
        })
    }
}

struct Query<'a> {
    client: Client,
    filter: Option<String>,
    input: &'a Input,
}

impl Query<'_> {
    /// Up to `asked` messages; a mailbox that was never synchronised is, first.
    async fn messages(&self, asked: usize) -> Result<Vec<Message>, ToolError> {
        match self.once(asked).await {
            Err(error) if error.kind() == Some(Kind::BadRequest) => {
                let id = self.input.mailbox_id;
                let sync = SyncRequest {
                    // A message that nobody knows: without one the app answers with the whole mailbox.
                    ids: Some(vec![0]),
                    init: Some(true),
                    ..SyncRequest::default()
                };
                let synced = self.client.sync_mailbox(id, &sync).await;
                synced.map_err(missing::mailbox(id))?;
                self.once(asked).await
            }
            other => other,
        }
        .map_err(missing::mailbox(self.input.mailbox_id))
    }

    async fn once(&self, asked: usize) -> Result<Vec<Message>, ToolError> {
        let view = if self.input.threaded {
            ListMessagesView::Threaded
        } else {
            ListMessagesView::Singleton
        };
        let limit = i64::try_from(asked).unwrap_or(100);
        let answer = self
            .client
            .list_messages(
                self.input.cursor,
                self.filter.as_deref(),
                Some(limit),
                self.input.mailbox_id,
                Some(view),
            )
            .await?;
        Ok(answer.into_inner())
    }
}

//! Messages of mailboxes, the newest of each; without drafts, spam and trash.
//!
//! A mailbox has a text that changes whenever the app learns of something new in it: unchanged ones are not read again.

mod text;

pub use text::body_text;

use std::collections::{BTreeMap, BTreeSet};

use futures::{
    StreamExt, TryStreamExt,
    future::{self, BoxFuture, FutureExt},
    stream,
};
use nextcloud_client::mail::{
    Client,
    types::{ListMessagesView, Mailbox, Message},
};
use nextcloud_transport::{Kind, NextcloudError};
use serde::{Deserialize, Serialize};

use super::{
    Asked, Change, Event, Listed, Listing, Reader, Source, SourceError,
    cursor::{pack, unpack},
    failure::if_there,
    fingerprint::fingerprint,
};
use crate::{DocKey, DocType, Document, IndexMode};

/// Most messages that the app gives at once.
const PAGE: usize = 100;
/// Mailboxes or messages that are asked for at once.
const TOGETHER: usize = 4;
/// Up to so many messages of a mailbox are verified one by one.
const ONE_BY_ONE: usize = 2;
/// Mailboxes of these uses are not read.
const LEFT_OUT: [&str; 3] = ["drafts", "junk", "trash"];

/// Messages as documents.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mail {
    per_mailbox: usize,
}

/// What a listing leaves for the next: the mailboxes by their numbers.
#[derive(Debug, Default, Serialize, Deserialize)]
struct State(BTreeMap<i64, Seen>);

/// A mailbox as it was.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Seen {
    stamp: String,
    messages: Vec<i64>,
}

impl Mail {
    /// So many of the newest messages of each mailbox.
    pub(super) fn new(per_mailbox: u32) -> Self {
        Self {
            per_mailbox: usize::try_from(per_mailbox).unwrap_or(usize::MAX),
        }
    }

    async fn list(self, reader: &Reader, cursor: Option<&str>) -> Result<Listing, SourceError> {
        let known = unpack::<State>(cursor)?;
        let client = Client::from_session(&reader.session);
        let mailboxes = mailboxes(&client).await?;
        let old = known.as_ref().map(|state| &state.0);
        let (mut next, mut fresh) = (State::default(), Vec::new());
        for mailbox in &mailboxes {
            let Some(id) = mailbox.database_id else {
                continue;
            };
            let stamp = mailbox.cache_buster.clone().unwrap_or_default();
            match old.and_then(|old| old.get(&id)) {
                Some(seen) if !stamp.is_empty() && seen.stamp == stamp => {
                    next.0.insert(id, seen.clone());
                }
                before => fresh.push((id, mailbox.account_id, stamp, before.cloned())),
            }
        }
        let read = stream::iter(fresh).map(|(id, account, stamp, before)| {
            let client = client.clone();
            async move {
                let messages = self.newest(&client, id).await?;
                Ok::<_, SourceError>((id, account, stamp, before, messages))
            }
        });
        let mut changed = Vec::new();
        let mut read = read.buffer_unordered(TOGETHER);
        while let Some((id, account, stamp, before, messages)) = read.try_next().await? {
            let Some(messages) = messages else {
                // The app has not read this mailbox yet: nothing is known, nothing is gone.
                next.0.extend(before.map(|before| (id, before)));
                continue;
            };
            changed.extend(
                messages
                    .iter()
                    .filter_map(|message| listed(account, id, message)),
            );
            let messages = messages
                .iter()
                .filter_map(|message| message.database_id)
                .collect();
            next.0.insert(id, Seen { stamp, messages });
        }
        let cursor = pack(&next)?;
        let numbers = |state: &BTreeMap<i64, Seen>| -> BTreeSet<i64> {
            state
                .values()
                .flat_map(|seen| seen.messages.iter().copied())
                .collect()
        };
        let gone = old.map(|old| &numbers(old) - &numbers(&next.0));
        let gone = gone.iter().flatten().map(ToString::to_string).collect();
        Ok(Listing::since(old, changed, gone, cursor))
    }

    /// The newest messages of a mailbox; nothing when the app has not read it yet.
    async fn newest(
        self,
        client: &Client,
        mailbox: i64,
    ) -> Result<Option<Vec<Message>>, SourceError> {
        let (mut all, mut cursor) = (Vec::<Message>::new(), None);
        while all.len() < self.per_mailbox {
            let limit = i64::try_from(PAGE).ok();
            let view = Some(ListMessagesView::Singleton);
            let page = client
                .list_messages(cursor, None, limit, mailbox, view)
                .await;
            let page = match page.map_err(NextcloudError::from) {
                Ok(page) => page.into_inner(),
                Err(error) if error.kind() == Kind::BadRequest => return Ok(None),
                Err(error) => match if_there(Err::<Vec<Message>, _>(error))? {
                    Some(page) => page,
                    None => return Ok(Some(Vec::new())),
                },
            };
            // The app goes on behind a second: what else was sent in it stands in no list.
            let last = page.last().and_then(|message| message.date_int);
            let full = page.len() >= PAGE && last != cursor;
            all.extend(page);
            cursor = last;
            if !full {
                break;
            }
        }
        all.truncate(self.per_mailbox);
        Ok(Some(all))
    }

    async fn fetch(reader: &Reader, id: &str) -> Result<Option<Document>, SourceError> {
        let Ok(id) = id.parse() else {
            return Ok(None);
        };
        let client = Client::from_session(&reader.session);
        let message = of_reader(client.get_message(id).await)?;
        Ok(message.map(|message| text::document(id, &message.into_inner())))
    }

    async fn visible(
        self,
        reader: &Reader,
        asked: &[Asked],
    ) -> Result<BTreeSet<String>, SourceError> {
        let client = Client::from_session(&reader.session);
        let mut by_mailbox: BTreeMap<Option<i64>, Vec<i64>> = BTreeMap::new();
        for asked in asked {
            let mailbox = asked.place.as_deref().and_then(mailbox_of);
            let id: Option<i64> = asked.id.parse().ok();
            by_mailbox.entry(mailbox).or_default().extend(id);
        }
        let mut asks = Vec::new();
        for (mailbox, ids) in by_mailbox {
            asks.push(self.there(&client, mailbox, ids));
        }
        let seen = future::try_join_all(asks).await?;
        let seen = seen.into_iter().flatten();
        Ok(seen.map(|id| id.to_string()).collect())
    }

    /// Which of these messages are in a mailbox of the reader: one request for a mailbox, or one for each of a few.
    async fn there(
        self,
        client: &Client,
        mailbox: Option<i64>,
        mut ids: Vec<i64>,
    ) -> Result<Vec<i64>, SourceError> {
        if let Some(mailbox) = mailbox.filter(|_| ids.len() > ONE_BY_ONE) {
            let found = self.newest(client, mailbox).await?.unwrap_or_default();
            let found: BTreeSet<i64> = found.iter().filter_map(|found| found.database_id).collect();
            ids.retain(|id| found.contains(id));
            return Ok(ids);
        }
        let mut found = Vec::new();
        for id in ids {
            let summary = of_reader(client.get_message_summary(id).await)?;
            found.extend(summary.map(|_| id));
        }
        Ok(found)
    }
}

/// The answer about one message; nothing when it is not there or not the reader's. Where accounts can be delegated (seen with Mail 5.11), the
/// app says 400 of a message in an account that is somebody else's.
fn of_reader<T>(answer: Result<T, impl Into<NextcloudError>>) -> Result<Option<T>, SourceError> {
    match answer.map_err(Into::into) {
        Err(error) if error.kind() == Kind::BadRequest => Ok(None),
        answer => if_there(answer),
    }
}

/// The mailboxes of all accounts that are read.
async fn mailboxes(client: &Client) -> Result<Vec<Mailbox>, SourceError> {
    let accounts = client
        .list_accounts()
        .await
        .map_err(SourceError::of)?
        .into_inner();
    let each = stream::iter(accounts.into_iter().filter_map(|account| account.id)).map(|account| {
        let client = client.clone();
        async move {
            let found = if_there(client.list_mailboxes(account, None).await)?;
            let found = found
                .map(|found| found.into_inner().mailboxes)
                .unwrap_or_default();
            Ok::<_, SourceError>(found.into_iter().map(move |mailbox| Mailbox {
                account_id: mailbox.account_id.or(Some(account)),
                ..mailbox
            }))
        }
    });
    let all: Vec<_> = each.buffered(TOGETHER).try_collect().await?;
    let wanted = |mailbox: &Mailbox| {
        !mailbox
            .special_use
            .iter()
            .any(|usage| LEFT_OUT.contains(&usage.as_str()))
            && !mailbox
                .attributes
                .iter()
                .any(|attribute| attribute.eq_ignore_ascii_case("\\noselect"))
    };
    Ok(all.into_iter().flatten().filter(wanted).collect())
}

impl Source for Mail {
    fn doc_type(&self) -> DocType {
        DocType::MailMessage
    }

    fn list<'a>(
        &'a self,
        reader: &'a Reader,
        cursor: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Listing, SourceError>> {
        (*self).list(reader, cursor).boxed()
    }

    fn fetch<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        Self::fetch(reader, id).boxed()
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        (*self).visible(reader, asked).boxed()
    }

    /// The app has no events for webhooks.
    fn change(&self, _: &Event<'_>) -> Option<Change> {
        None
    }
}

/// The mailbox in a place such as `1/6`.
fn mailbox_of(place: &str) -> Option<i64> {
    place.split_once('/')?.1.parse().ok()
}

/// A message never changes.
fn etag(message_id: Option<&str>, date: Option<i64>) -> String {
    fingerprint([
        message_id.unwrap_or_default(),
        &date.unwrap_or_default().to_string(),
    ])
}

fn listed(account: Option<i64>, mailbox: i64, message: &Message) -> Option<Listed> {
    Some(Listed {
        key: DocKey::new(DocType::MailMessage, message.database_id?),
        etag: etag(message.message_id.as_deref(), message.date_int),
        mode: IndexMode::Hybrid,
        place: Some(format!("{}/{mailbox}", account.unwrap_or_default())),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_names_account_and_mailbox() {
        assert_eq!(mailbox_of("1/6"), Some(6));
        assert_eq!(mailbox_of("6"), None);
    }
}

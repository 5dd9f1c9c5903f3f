//! Reading a conversation forwards and backwards.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};
use nextcloud_client::spreed::{Client, types::ChatMessageWithParent as Message};
use nextcloud_transport::{Kind, NextcloudError};

use super::{
    super::{SourceError, failure::if_there},
    blocks::{Block, blocks, day},
};

/// Messages per request, as many as the app gives.
const PAGE: usize = 200;

/// The messages of one conversation.
pub(super) struct Log<'l> {
    pub(super) client: &'l Client,
    pub(super) token: &'l str,
}

/// What was found in a conversation.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) blocks: Vec<Block>,
    /// First messages of blocks in which nothing is left.
    pub(super) empty: Vec<i64>,
    /// The last message that was read.
    pub(super) last: i64,
}

impl Found {
    /// Whole days of messages in order.
    fn of(messages: Vec<Message>) -> Self {
        let last = messages.iter().filter_map(|message| message.id).max();
        let (empty, blocks): (Vec<Block>, Vec<Block>) =
            blocks(messages).into_iter().partition(Block::is_empty);
        Self {
            empty: empty.iter().map(|block| block.first).collect(),
            blocks,
            last: last.unwrap_or_default(),
        }
    }
}

impl Log<'_> {
    /// A page of messages after or before a message, in the order of their numbers; none when there are no more, or the
    /// conversation is closed now.
    pub(super) async fn page(
        &self,
        after: bool,
        than: i64,
        most: usize,
    ) -> Result<Vec<Message>, SourceError> {
        let most = i64::try_from(most.min(PAGE)).ok();
        let than = Some(than).filter(|than| after || *than > 0);
        let page = self.client.chat_receive_messages(
            self.token,
            None,
            None,
            than,
            most,
            i64::from(after),
            Some(0),
            Some(1),
            Some(0),
            None,
            Some(0),
            None,
        );
        let mut page = match page.await.map_err(NextcloudError::from) {
            Ok(page) => page.into_inner(),
            Err(error) if matches!(error.kind(), Kind::NotModified | Kind::PreconditionFailed) => {
                Vec::new()
            }
            Err(error) => if_there(Err(error))?.unwrap_or_default(),
        };
        page.sort_by_key(|message| message.id);
        Ok(page)
    }

    /// The newest messages, as many as `most` but whole days.
    pub(super) async fn whole(&self, most: usize) -> Result<Found, SourceError> {
        let all = self.back(0, most, |_| true).await?;
        Ok(Found::of(all))
    }

    /// Messages before `than` as long as they are wanted; the day that `most` cuts is left out unless it is the only one.
    async fn back(
        &self,
        than: i64,
        most: usize,
        wanted: impl Fn(&Message) -> bool,
    ) -> Result<Vec<Message>, SourceError> {
        let (mut all, mut than) = (Vec::<Message>::new(), than);
        loop {
            let page = self.page(false, than, PAGE).await?;
            let Some(oldest) = page.first().and_then(|message| message.id) else {
                return Ok(all);
            };
            let (full, seen) = (page.len() >= PAGE, page.iter().all(&wanted));
            let mut page: Vec<Message> = page.into_iter().filter(&wanted).collect();
            page.append(&mut all);
            all = page;
            if !full || !seen || oldest == than {
                return Ok(all);
            }
            if all.len() >= most {
                let cut = all.first().and_then(day);
                if all.last().and_then(day) != cut {
                    all.retain(|message| day(message) != cut);
                }
                return Ok(all);
            }
            than = oldest;
        }
    }

    /// What follows a message: every day with something new in it, and every day of a message that was changed.
    pub(super) async fn since(&self, before: i64, most: usize) -> Result<Found, SourceError> {
        let (mut fresh, mut than) = (Vec::<Message>::new(), before);
        while fresh.len() < most {
            let page = self.page(true, than, PAGE).await?;
            let full = page.len() >= PAGE;
            than = page.last().and_then(|message| message.id).unwrap_or(than);
            fresh.extend(page);
            if !full {
                break;
            }
        }
        let Some(first) = fresh.first().and_then(day) else {
            return Ok(Found::default());
        };
        let mut found = Found::of(
            self.back(0, usize::MAX, |message| day(message) >= Some(first))
                .await?,
        );
        let mut days: BTreeMap<Date, i64> = BTreeMap::new();
        for parent in fresh.iter().filter_map(|message| message.parent.as_ref()) {
            let (Some(id), Some(at)) = (parent.id, parent.timestamp) else {
                continue;
            };
            let Ok(at) = Timestamp::from_second(at) else {
                continue;
            };
            let at = at.to_zoned(jiff::tz::TimeZone::UTC).date();
            if at < first {
                days.insert(at, id);
            }
        }
        for (date, id) in days {
            let today = |message: &Message| day(message) == Some(date);
            let mut all = self.back(id.saturating_add(1), usize::MAX, today).await?;
            let mut than = id;
            loop {
                let page = self.page(true, than, PAGE).await?;
                let full = page.len() >= PAGE && page.iter().all(today);
                than = page.last().and_then(|message| message.id).unwrap_or(than);
                all.extend(page.into_iter().filter(today));
                if !full {
                    break;
                }
            }
            let other = Found::of(all);
            found.blocks.extend(other.blocks);
            found.empty.extend(other.empty);
        }
        Ok(found)
    }
}

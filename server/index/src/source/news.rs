//! Articles of feeds: starred and unread ones.
//!
//! The app tells what changed since a time, but not what is gone with its feed: a feed less means reading anew.

use std::collections::{BTreeMap, BTreeSet};

use futures::{
    StreamExt, TryStreamExt,
    future::{self, BoxFuture, FutureExt},
    stream,
};
use jiff::Timestamp;
use nextcloud_client::news::{Client, types::Item};
use serde::{Deserialize, Serialize};

use super::{
    Asked, Change, Event, Listed, Listing, NewsScope, Reader, Source, SourceError,
    cursor::{pack, unpack},
    fingerprint::fingerprint,
};
use crate::{DocKey, DocType, Document, IndexMode, Part, html};

/// Articles per request.
const BATCH: i64 = 200;
/// As the API numbers lists.
const STARRED: i64 = 2;
const ALL: i64 = 3;

/// Articles as documents.
#[derive(Debug, Clone, Copy)]
pub(super) struct News {
    scope: NewsScope,
}

/// What a listing leaves for the next.
#[derive(Debug, Serialize, Deserialize)]
struct State {
    /// The latest change that was seen, in seconds.
    since: i64,
    feeds: BTreeSet<i64>,
}

impl News {
    /// Articles of this scope.
    pub(super) fn new(scope: NewsScope) -> Self {
        Self { scope }
    }

    fn wants(self, item: &Item) -> bool {
        let starred = item.starred == Some(true);
        match self.scope {
            NewsScope::Starred => starred,
            NewsScope::StarredAndUnread => starred || item.unread == Some(true),
        }
    }

    async fn list(self, reader: &Reader, cursor: Option<&str>) -> Result<Listing, SourceError> {
        let client = Client::from_session(&reader.session);
        let known = unpack::<State>(cursor)?;
        let feeds = client
            .list_feeds()
            .await
            .map_err(SourceError::of)?
            .into_inner();
        let feeds: BTreeSet<i64> = feeds.feeds.iter().filter_map(|feed| feed.id).collect();
        let Some(known) = known else {
            return self.whole(&client, feeds).await;
        };
        if !known.feeds.is_subset(&feeds) {
            return Err(SourceError::StaleCursor);
        }
        // The second of the latest change once more: others may have happened in it.
        let since = known.since.saturating_sub(1);
        let items = client
            .list_updated_items(Some(0), Some(since), Some(ALL))
            .await;
        let items = items.map_err(SourceError::of)?.into_inner().items;
        let since = latest(&items).max(known.since);
        let (wanted, other): (Vec<Item>, Vec<Item>) =
            items.into_iter().partition(|item| self.wants(item));
        let gone = other.iter().filter_map(|item| item.id);
        Ok(Listing::Changes {
            changed: wanted.iter().filter_map(listed).collect(),
            gone: gone.map(|id| id.to_string()).collect(),
            cursor: pack(&State { since, feeds })?,
        })
    }

    async fn whole(self, client: &Client, feeds: BTreeSet<i64>) -> Result<Listing, SourceError> {
        let starred = every(client, STARRED, true);
        let unread = async {
            match self.scope {
                NewsScope::Starred => Ok(Found::default()),
                NewsScope::StarredAndUnread => every(client, ALL, false).await,
            }
        };
        let (mut found, unread) = future::try_join(starred, unread).await?;
        found.latest = found.latest.max(unread.latest);
        found.documents.extend(unread.documents);
        let state = State {
            since: found.latest,
            feeds,
        };
        Ok(Listing::Whole {
            documents: found.documents.into_values().collect(),
            cursor: Some(pack(&state)?),
        })
    }

    async fn fetch(self, reader: &Reader, id: &str) -> Result<Option<Document>, SourceError> {
        let Ok(id) = id.parse::<i64>() else {
            return Ok(None);
        };
        let client = Client::from_session(&reader.session);
        let items = below(&client, id.saturating_add(1), 1).await?;
        let item = items.into_iter().find(|item| item.id == Some(id));
        Ok(item.filter(|item| self.wants(item)).map(document))
    }

    /// One request answers for all that lie close to each other.
    async fn visible(reader: &Reader, asked: &[Asked]) -> Result<BTreeSet<String>, SourceError> {
        let client = Client::from_session(&reader.session);
        let mut open: BTreeSet<i64> = asked
            .iter()
            .filter_map(|asked| asked.id.parse().ok())
            .collect();
        let mut seen = BTreeSet::new();
        while let Some(last) = open.pop_last() {
            let items = below(&client, last.saturating_add(1), BATCH).await?;
            let ids: BTreeSet<i64> = items.iter().filter_map(|item| item.id).collect();
            seen.extend(ids.contains(&last).then_some(last));
            let Some(first) = ids.first() else { break };
            let answered: Vec<i64> = open.range(first..).copied().collect();
            for id in answered {
                open.remove(&id);
                seen.extend(ids.contains(&id).then_some(id));
            }
        }
        Ok(seen.iter().map(ToString::to_string).collect())
    }
}

#[derive(Debug, Default)]
struct Found {
    documents: BTreeMap<i64, Listed>,
    latest: i64,
}

/// All articles of a list, page by page; their texts are dropped at once.
async fn every(client: &Client, kind: i64, read: bool) -> Result<Found, SourceError> {
    let pages = stream::try_unfold(Some(0), |offset| async move {
        let Some(offset) = offset else {
            return Ok::<_, SourceError>(None);
        };
        let page = client
            .list_items(
                Some(BATCH),
                Some(read),
                Some(0),
                Some(offset),
                Some(false),
                Some(kind),
            )
            .await
            .map_err(SourceError::of)?;
        let items = page.into_inner().items;
        let oldest = items.iter().filter_map(|item| item.id).min();
        let full = i64::try_from(items.len()).is_ok_and(|count| count >= BATCH);
        let next = oldest.filter(|oldest| full && (offset == 0 || *oldest < offset));
        Ok(Some((items, next)))
    });
    let add = |mut found: Found, items: Vec<Item>| async move {
        found.latest = found.latest.max(latest(&items));
        let listed = items
            .iter()
            .filter_map(|item| Some((item.id?, listed(item)?)));
        found.documents.extend(listed);
        Ok(found)
    };
    pages.boxed().try_fold(Found::default(), add).await
}

/// The articles before this number, the last first.
async fn below(client: &Client, number: i64, count: i64) -> Result<Vec<Item>, SourceError> {
    let page = client
        .list_items(
            Some(count),
            Some(true),
            Some(0),
            Some(number),
            Some(false),
            Some(ALL),
        )
        .await;
    Ok(page.map_err(SourceError::of)?.into_inner().items)
}

fn latest(items: &[Item]) -> i64 {
    let times = items.iter().filter_map(|item| item.last_modified);
    times.max().unwrap_or_default()
}

impl Source for News {
    fn doc_type(&self) -> DocType {
        DocType::NewsItem
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
        (*self).fetch(reader, id).boxed()
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        Self::visible(reader, asked).boxed()
    }

    /// The app has no events for webhooks.
    fn change(&self, _: &Event<'_>) -> Option<Change> {
        None
    }
}

/// Stars and reading change an article often and its text never.
fn etag(item: &Item) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let parts = [text(&item.title), text(&item.body), text(&item.url)];
    fingerprint(parts.iter().map(String::as_str))
}

fn listed(item: &Item) -> Option<Listed> {
    Some(Listed {
        key: DocKey::new(DocType::NewsItem, item.id?),
        etag: etag(item),
        mode: IndexMode::Hybrid,
        place: item.feed_id.map(|feed| feed.to_string()),
    })
}

fn document(item: Item) -> Document {
    let etag = etag(&item);
    let mut facts = BTreeMap::new();
    let mut fact = |name: &str, value: Option<String>| {
        let value = value.filter(|value| !value.is_empty());
        facts.extend(value.map(|value| (name.to_owned(), value)));
    };
    fact("item_id", item.id.map(|id| id.to_string()));
    fact("feed_id", item.feed_id.map(|id| id.to_string()));
    fact("url", item.url);
    fact("author", item.author);
    fact("starred", item.starred.map(|starred| starred.to_string()));
    fact("unread", item.unread.map(|unread| unread.to_string()));
    Document {
        title: html::stripped(&item.title.unwrap_or_default()),
        parts: vec![Part {
            text: html::text(&item.body.unwrap_or_default()),
            page: None,
        }],
        markdown: true,
        etag,
        modified_at: item
            .pub_date
            .and_then(|second| Timestamp::from_second(second).ok()),
        facts,
        ..Document::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_scope_names_is_wanted() {
        let item = |starred, unread| Item {
            starred: Some(starred),
            unread: Some(unread),
            ..Item::default()
        };
        let all = News::new(NewsScope::StarredAndUnread);
        let starred = News::new(NewsScope::Starred);
        for (star, unread, both, only) in [
            (true, false, true, true),
            (false, true, true, false),
            (false, false, false, false),
        ] {
            assert_eq!(all.wants(&item(star, unread)), both);
            assert_eq!(starred.wants(&item(star, unread)), only);
        }
    }

    #[test]
    fn an_article_is_text_without_its_html() {
        let item = Item {
            id: Some(7),
            title: Some("A &amp; B".to_owned()),
            body: Some("<p>Read <b>this</b></p>".to_owned()),
            ..Item::default()
        };
        let document = document(item);
        assert_eq!(document.title, "A & B");
        assert_eq!(document.parts[0].text, "Read **this**");
    }
}

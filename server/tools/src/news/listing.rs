//! Pages of items without their text.

use nc_toolkit::{Ctx, JsonSchema, ToolError, page};
use nextcloud_client::news::{Client, types::Item};
use serde::{Deserialize, Serialize};

/// Which items, as the API numbers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Feed(i64),
    Folder(i64),
    Starred,
    All,
}

impl Which {
    const fn kind(self) -> i64 {
        match self {
            Self::Feed(_) => 0,
            Self::Folder(_) => 1,
            Self::Starred => 2,
            Self::All => 3,
        }
    }

    const fn id(self) -> Option<i64> {
        match self {
            Self::Feed(id) | Self::Folder(id) => Some(id),
            Self::Starred | Self::All => None,
        }
    }
}

/// Where a page begins and how long it is.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Paging {
    /// Items on a page, up to 1000; 50 if not given
    limit: Option<i64>,
    /// oldest_id of the page before
    #[serde(default)]
    offset: i64,
}

impl Paging {
    pub(super) const fn new(limit: Option<i64>, offset: i64) -> Self {
        Self { limit, offset }
    }
}

/// One page.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    results: Vec<Summary>,
    /// Items on this page
    total_count: usize,
    has_more: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    oldest_id: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct Summary {
    id: i64,
    title: String,
    feed_id: i64,
    unread: bool,
    starred: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub_date: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<String>,
}

impl Summary {
    fn of(item: Item) -> Option<Self> {
        Some(Self {
            id: item.id?,
            title: item.title.unwrap_or_default(),
            feed_id: item.feed_id.unwrap_or_default(),
            unread: item.unread.unwrap_or_default(),
            starred: item.starred.unwrap_or_default(),
            pub_date: item.pub_date,
            url: item.url,
            author: item.author,
        })
    }
}

/// How many items are looked at for one page where only some of them are wanted.
const SCANNED: usize = 1000;

/// One page of items, the one that came last first; with `keep` only those that it wants.
///
/// Asks for one item more than is shown, which tells whether there are more.
pub(super) async fn items(
    ctx: &Ctx,
    which: Which,
    unread_only: bool,
    paging: &Paging,
    keep: Option<&(dyn Fn(&Item) -> bool + Sync)>,
) -> Result<Output, ToolError> {
    let limit = page::limit(paging.limit, 50, 1000)?;
    if paging.offset < 0 {
        return Err(ToolError::invalid("`offset` must be 0 or an `oldest_id`"));
    }
    let asked = keep.map_or(limit, |_| limit.max(SCANNED)) + 1;
    let client = Client::from_session(ctx.session());
    let answer = client
        .list_items(
            Some(i64::try_from(asked).unwrap_or(i64::MAX)),
            Some(!unread_only),
            which.id(),
            Some(paging.offset),
            None,
            Some(which.kind()),
        )
        .await?;
    let items = answer.into_inner().items;
    Ok(page_of(items, limit, asked, keep))
}

fn page_of(
    items: Vec<Item>,
    limit: usize,
    asked: usize,
    keep: Option<&(dyn Fn(&Item) -> bool + Sync)>,
) -> Output {
    let mut has_more = items.len() >= asked;
    let mut results = Vec::new();
    let mut oldest_id = None;
    for item in items.into_iter().take(asked.saturating_sub(1).max(1)) {
        let wanted = keep.is_none_or(|keep| keep(&item));
        if wanted && results.len() >= limit {
            has_more = true;
            break;
        }
        oldest_id = item.id;
        if wanted {
            results.extend(Summary::of(item));
        }
    }
    Output {
        total_count: results.len(),
        results,
        next_offset: oldest_id.filter(|_| has_more),
        has_more,
        oldest_id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(ids: std::ops::RangeInclusive<i64>) -> Vec<Item> {
        ids.rev()
            .map(|id| Item {
                id: Some(id),
                starred: Some(id % 2 == 0),
                ..Item::default()
            })
            .collect()
    }

    fn ids(page: &Output) -> Vec<i64> {
        page.results.iter().map(|item| item.id).collect()
    }

    #[test]
    fn one_item_more_tells_that_there_are_more() {
        let page = page_of(items(1..=3), 2, 3, None);
        assert_eq!((ids(&page), page.oldest_id), (vec![3, 2], Some(2)));
        assert!(page.has_more);
        let last = page_of(items(1..=2), 2, 3, None);
        assert!(!last.has_more);
    }

    #[test]
    fn a_filtered_page_goes_on_behind_what_it_looked_at() {
        let starred = |item: &Item| item.starred == Some(true);
        let page = page_of(items(1..=9), 2, 1001, Some(&starred));
        assert_eq!((ids(&page), page.oldest_id), (vec![8, 6], Some(5)));
        assert!(page.has_more);
        let rest = page_of(items(1..=4), 2, 1001, Some(&starred));
        assert_eq!((ids(&rest), rest.has_more), (vec![4, 2], false));
    }
}

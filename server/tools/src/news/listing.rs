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

/// One page of items that `keep` wants, the one that came last first.
///
/// Asks for one item more than is shown, which tells whether there are more.
pub(super) async fn items(
    ctx: &Ctx,
    which: Which,
    unread_only: bool,
    paging: &Paging,
    keep: impl Fn(&Item) -> bool,
) -> Result<Output, ToolError> {
    let limit = page::limit(paging.limit, 50, 1000)?;
    if paging.offset < 0 {
        return Err(ToolError::invalid("`offset` must be 0 or an `oldest_id`"));
    }
    let one_more = i64::try_from(limit + 1).unwrap_or(i64::MAX);
    let client = Client::from_session(ctx.session());
    let answer = client
        .list_items(
            Some(one_more),
            Some(!unread_only),
            which.id(),
            Some(paging.offset),
            None,
            Some(which.kind()),
        )
        .await?;
    let mut items = answer.into_inner().items;
    let has_more = items.len() > limit;
    items.truncate(limit);
    let oldest_id = items.last().and_then(|item| item.id);
    let kept = items.into_iter().filter(|item| keep(item));
    let results: Vec<Summary> = kept.filter_map(Summary::of).collect();
    Ok(Output {
        total_count: results.len(),
        results,
        has_more,
        oldest_id,
    })
}

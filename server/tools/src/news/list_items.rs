//! `nc_news_list_items`: of a feed, a folder or all, only unread or starred ones.

use nc_generated_tools::news::LIST_ITEMS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::news::{Client, types::Item};
use serde::Deserialize;

use super::listing::{Output, Paging, Which, items};

pub(crate) struct ListItems;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Only this feed
    feed_id: Option<i64>,
    /// Only this folder
    folder_id: Option<i64>,
    /// Only starred ones
    #[serde(default)]
    starred_only: bool,
    /// Only unread ones
    #[serde(default)]
    unread_only: bool,
    /// Items on a page, up to 1000; 50 if not given
    limit: Option<i64>,
    /// oldest_id of the page before
    #[serde(default)]
    offset: i64,
}

impl Tool for ListItems {
    const SPEC: &'static Spec = &LIST_ITEMS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let paging = Paging::new(input.limit, input.offset);
        if input.starred_only {
            return starred(ctx, &input, &paging).await;
        }
        let which = match (input.feed_id, input.folder_id) {
            (Some(_), Some(_)) => return Err(both()),
            (Some(feed), None) => Which::Feed(feed),
            (None, Some(folder)) => Which::Folder(folder),
            (None, None) => Which::All,
        };
        items(ctx, which, input.unread_only, &paging, None).await
    }
}

/// Starred ones, whose list knows no other filter: it is made here.
async fn starred(ctx: &Ctx, input: &Input, paging: &Paging) -> Result<Output, ToolError> {
    let feeds: Option<Vec<i64>> = match (input.feed_id, input.folder_id) {
        (Some(_), Some(_)) => return Err(both()),
        (Some(feed), None) => Some(vec![feed]),
        (None, Some(folder)) => Some(feeds_of(ctx, folder).await?),
        (None, None) => None,
    };
    let keep = |item: &Item| {
        let here = feeds.as_ref().zip(item.feed_id);
        here.is_none_or(|(feeds, feed)| feeds.contains(&feed))
            && (!input.unread_only || item.unread == Some(true))
    };
    let all = feeds.is_none() && !input.unread_only;
    let keep: Option<&(dyn Fn(&Item) -> bool + Sync)> = if all { None } else { Some(&keep) };
    items(ctx, Which::Starred, false, paging, keep).await
}

/// The feeds in a folder; 0 is where those are that have none.
async fn feeds_of(ctx: &Ctx, folder: i64) -> Result<Vec<i64>, ToolError> {
    let client = Client::from_session(ctx.session());
    let feeds = client.list_feeds().await?.into_inner().feeds.into_iter();
    let inside = feeds.filter(|feed| feed.folder_id.unwrap_or_default() == folder);
    Ok(inside.filter_map(|feed| feed.id).collect())
}

fn both() -> ToolError {
    ToolError::invalid("give `feed_id` or `folder_id`, not both: a feed is in one folder")
}

//! `nc_news_list_items`: of a feed, a folder or all, only unread or starred ones.

use nc_generated_tools::news::LIST_ITEMS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::news::types::Item;
use serde::Deserialize;

use super::listing::{Output, Paging, Which, items};

pub(crate) struct ListItems;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Only this feed
    feed_id: Option<i64>,
    /// Only this folder
    folder_id: Option<i64>,
    /// Only starred ones; with another filter, pages can be short
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
        let which = match (input.feed_id, input.folder_id) {
            (Some(_), Some(_)) => {
                let message = "give `feed_id` or `folder_id`, not both: a feed is in one folder";
                return Err(ToolError::invalid(message));
            }
            (Some(feed), None) => Which::Feed(feed),
            (None, Some(folder)) => Which::Folder(folder),
            (None, None) if input.starred_only => Which::Starred,
            (None, None) => Which::All,
        };
        // The list of starred ones knows no other filter: it is made here.
        let unread_asked = input.unread_only && which != Which::Starred;
        let keep = |item: &Item| {
            (!input.starred_only || item.starred == Some(true))
                && (!input.unread_only || item.unread == Some(true))
        };
        items(ctx, which, unread_asked, &paging, keep).await
    }
}

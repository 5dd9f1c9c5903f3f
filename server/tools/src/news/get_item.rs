//! `nc_news_get_item`: the first item of a page that begins right before it, since the API knows no single item.

use nc_generated_tools::news::GET_ITEM;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::news::{Client, types};
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};

/// All items, whatever their feed.
const ALL: i64 = 3;

pub(crate) struct GetItem;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the item
    item_id: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    item: NewsItem,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct NewsItem {
    id: i64,
    guid: String,
    guid_hash: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub_date: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enclosure_mime: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enclosure_link: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    media_thumbnail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    media_description: Option<String>,
    feed_id: i64,
    unread: bool,
    starred: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    rtl: bool,
    last_modified: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    fingerprint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_hash: Option<String>,
}

impl From<types::Item> for NewsItem {
    fn from(item: types::Item) -> Self {
        Self {
            id: item.id.unwrap_or_default(),
            guid: item.guid.unwrap_or_default(),
            guid_hash: item.guid_hash.unwrap_or_default(),
            url: item.url,
            title: item.title.unwrap_or_default(),
            author: item.author,
            pub_date: item.pub_date,
            body: item.body,
            enclosure_mime: item.enclosure_mime,
            enclosure_link: item.enclosure_link,
            media_thumbnail: item.media_thumbnail,
            media_description: item.media_description,
            feed_id: item.feed_id.unwrap_or_default(),
            unread: item.unread.unwrap_or_default(),
            starred: item.starred.unwrap_or_default(),
            rtl: item.rtl.unwrap_or_default(),
            last_modified: item.last_modified.unwrap_or_default(),
            fingerprint: item.fingerprint,
            content_hash: item.content_hash,
        }
    }
}

impl Tool for GetItem {
    const SPEC: &'static Spec = &GET_ITEM;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.item_id;
        if id < 1 {
            return Err(ToolError::invalid("`item_id` must be 1 or more"));
        }
        let client = Client::from_session(ctx.session());
        // An offset of 0 means none, which is right for item 1.
        let answer = client
            .list_items(Some(1), None, None, Some(id - 1), Some(true), Some(ALL))
            .await?;
        let mut items = answer.into_inner().items.into_iter();
        let item = items.find(|item| item.id == Some(id)).ok_or_else(|| {
            let missing = NextcloudError::new(Kind::NotFound, "no such item");
            let words = || format!("News item {id} not found");
            ToolError::from(missing).told(Kind::NotFound, words)
        })?;
        Ok(Output { item: item.into() })
    }
}

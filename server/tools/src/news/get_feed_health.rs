//! `nc_news_get_feed_health`: from the list of feeds, since the API knows no single feed.

use nc_generated_tools::news::GET_FEED_HEALTH;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::news::Client;
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};

pub(crate) struct GetFeedHealth;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the feed
    feed_id: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    feed_id: i64,
    title: String,
    url: String,
    has_errors: bool,
    error_count: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_error: Option<String>,
}

impl Tool for GetFeedHealth {
    const SPEC: &'static Spec = &GET_FEED_HEALTH;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.feed_id;
        let client = Client::from_session(ctx.session());
        let feeds = client.list_feeds().await?.into_inner().feeds;
        let feed = feeds.into_iter().find(|feed| feed.id == Some(id));
        let feed = feed.ok_or_else(|| {
            let missing = NextcloudError::new(Kind::NotFound, "no such feed");
            ToolError::from(missing).told(Kind::NotFound, || format!("Feed {id} not found"))
        })?;
        let error_count = feed.update_error_count.unwrap_or_default();
        let last_error = feed.last_update_error.filter(|error| !error.is_empty());
        Ok(Output {
            feed_id: id,
            title: feed.title.unwrap_or_default(),
            url: feed.url.unwrap_or_default(),
            has_errors: error_count > 0 || last_error.is_some(),
            error_count,
            last_error,
        })
    }
}

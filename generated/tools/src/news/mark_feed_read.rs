//! `nc_news_mark_feed_read`: Mark feed read. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Mark feed read.
#[derive(Debug)]
pub struct MarkFeedRead;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the feed
    pub feed_id: i64,
    /// Number of the last item to mark: the first of a list
    pub newest_item_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub feed_id: i64,
    pub marked_up_to: i64,
}
impl Tool for MarkFeedRead {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_mark_feed_read",
        app: &APP,
        title: "Mark feed read",
        about: "Mark the items of a feed as read, up to one of them; later ones stay unread.",
        scopes: &["news.write"],
        effect: Effect::Set,
        operations: &["news.markFeedRead"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::ServerError,
                format!(
                    "Feed {feed_id} not found, or the News app failed", feed_id = input
                    .feed_id
                ),
            ),
        ];
        let echo_feed_id = input.feed_id.clone();
        let echo_newest_item_id = input.newest_item_id.clone();
        let body = types::Newest {
            newest_item_id: input.newest_item_id,
        };
        let answer = client.mark_feed_read(input.feed_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            feed_id: echo_feed_id,
            marked_up_to: echo_newest_item_id,
        })
    }
}

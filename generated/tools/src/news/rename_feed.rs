//! `nc_news_rename_feed`: Rename feed. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Rename feed.
#[derive(Debug)]
pub struct RenameFeed;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the feed
    pub feed_id: i64,
    /// New title
    pub title: String,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub feed_id: i64,
    pub title: String,
}
impl Tool for RenameFeed {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_rename_feed",
        app: &APP,
        title: "Rename feed",
        about: "Give a feed another title.",
        scopes: &["news.write"],
        effect: Effect::Set,
        operations: &["news.renameFeed"],
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
                Kind::NotFound,
                format!("Feed {feed_id} not found", feed_id = input.feed_id),
            ),
        ];
        let echo_feed_id = input.feed_id.clone();
        let echo_title = input.title.clone();
        let body = types::FeedTitle {
            feed_title: input.title,
        };
        let answer = client.rename_feed(input.feed_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            feed_id: echo_feed_id,
            title: echo_title,
        })
    }
}

//! `nc_news_delete_feed`: Delete feed. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Delete feed.
#[derive(Debug)]
pub struct DeleteFeed;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the feed
    pub feed_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
}
impl Tool for DeleteFeed {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_delete_feed",
        app: &APP,
        title: "Delete feed",
        about: "End a subscription and delete its items with their stars. Subscribing again brings back only what the feed still has.",
        scopes: &["news.write"],
        effect: Effect::Delete,
        operations: &["news.deleteFeed"],
        feature: None,
        since: None,
        envelope: false,
        ask: Some(
            &nc_toolkit::Ask {
                words: "Delete feed {feed_id} with all its items and stars for good?",
                look: &[],
                type_back: None,
                undo: false,
                when: &[],
            },
        ),
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
        let answer = client.delete_feed(input.feed_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output { deleted_id: echo_feed_id })
    }
}

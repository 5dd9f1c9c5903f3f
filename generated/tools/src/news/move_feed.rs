//! `nc_news_move_feed`: Move feed. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Move feed.
#[derive(Debug)]
pub struct MoveFeed;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the feed
    pub feed_id: i64,
    /// Number of the folder; 0 for none
    pub folder_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub feed_id: i64,
    pub folder_id: i64,
}
impl Tool for MoveFeed {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_move_feed",
        app: &APP,
        title: "Move feed",
        about: "Put a feed into a folder, or out of all.",
        scopes: &["news.write"],
        effect: Effect::Set,
        operations: &["news.moveFeed"],
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
            (
                Kind::ServerError,
                format!(
                    "Folder {folder_id} not found, or the News app failed", folder_id =
                    input.folder_id
                ),
            ),
        ];
        let echo_feed_id = input.feed_id.clone();
        let echo_folder_id = input.folder_id.clone();
        let body = types::FeedPlace {
            folder_id: input.folder_id,
        };
        let answer = client.move_feed(input.feed_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            feed_id: echo_feed_id,
            folder_id: echo_folder_id,
        })
    }
}

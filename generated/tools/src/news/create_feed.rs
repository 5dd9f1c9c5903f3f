//! `nc_news_create_feed`: Subscribe to feed. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Subscribe to feed.
#[derive(Debug)]
pub struct CreateFeed;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Address of the feed or page
    pub url: String,
    /// Folder for it; none if not given
    pub folder_id: Option<i64>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub feeds: Vec<Feed>,
}
impl Tool for CreateFeed {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_create_feed",
        app: &APP,
        title: "Subscribe to feed",
        about: "Subscribe to a news feed and fetch it, by its address or that of a page that names one. nc_news_delete_feed ends it.",
        scopes: &["news.write"],
        effect: Effect::Create,
        operations: &["news.createFeed"],
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
            (Kind::NotFound, format!("No feed can be read at {url}", url = input.url)),
            (
                Kind::Conflict,
                format!("You are subscribed to {url} already", url = input.url),
            ),
            (
                Kind::ServerError,
                format!("There is no such folder, or the News app failed"),
            ),
        ];
        let body = types::NewFeed {
            folder_id: input.folder_id,
            url: input.url,
        };
        let answer = client.create_feed(&body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Feed> = pick::some::<Vec<types::Feed>>(item.feeds)
            .unwrap_or_default()
            .into_iter()
            .map(Feed::from)
            .collect();
        Ok(Output { feeds: items })
    }
}

//! `nc_news_list_feeds`: List feeds. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// List feeds.
#[derive(Debug)]
pub struct ListFeeds;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starred_count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newest_item_id: Option<i64>,
    pub total_count: usize,
    pub results: Vec<Feed>,
}
impl Tool for ListFeeds {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_list_feeds",
        app: &APP,
        title: "List feeds",
        about: "List feeds with their number of unread items and their errors.",
        scopes: &["news.read"],
        effect: Effect::Read,
        operations: &["news.listFeeds"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "news",
                text: &["title", "lastUpdateError"],
                author: &[],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "results",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.list_feeds().await;
        let answer = answer?;
        let item = answer.into_inner();
        let starred_count = pick::some::<i64>(item.starred_count.clone());
        let newest_item_id = pick::some::<i64>(item.newest_item_id.clone());
        let items: Vec<Feed> = pick::some::<Vec<types::Feed>>(item.feeds)
            .unwrap_or_default()
            .into_iter()
            .map(Feed::from)
            .collect();
        Ok(Output {
            starred_count: starred_count,
            newest_item_id: newest_item_id,
            total_count: items.len(),
            results: items,
        })
    }
}

//! `nc_news_mark_items_unread`: Mark news items unread. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Mark news items unread.
#[derive(Debug)]
pub struct MarkItemsUnread;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Numbers of the items
    pub item_ids: Vec<i64>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub item_ids: Vec<i64>,
}
impl Tool for MarkItemsUnread {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_mark_items_unread",
        app: &APP,
        title: "Mark news items unread",
        about: "Mark items as unread again. Unknown numbers are skipped without a word.",
        scopes: &["news.write"],
        effect: Effect::Set,
        operations: &["news.markItemsUnread"],
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
        let echo_item_ids = input.item_ids.clone();
        let body = types::ItemIds {
            item_ids: input.item_ids,
        };
        let answer = client.mark_items_unread(&body).await;
        let answer = answer?;
        Ok(Output { item_ids: echo_item_ids })
    }
}

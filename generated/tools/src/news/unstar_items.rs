//! `nc_news_unstar_items`: Unstar news items. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Unstar news items.
#[derive(Debug)]
pub struct UnstarItems;
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
impl Tool for UnstarItems {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_unstar_items",
        app: &APP,
        title: "Unstar news items",
        about: "Take the star off items. Unknown numbers are skipped without a word.",
        scopes: &["news.write"],
        effect: Effect::Set,
        operations: &["news.unstarItems"],
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
        let answer = client.unstar_items(&body).await;
        let answer = answer?;
        Ok(Output { item_ids: echo_item_ids })
    }
}

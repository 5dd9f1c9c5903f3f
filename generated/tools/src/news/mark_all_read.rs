//! `nc_news_mark_all_read`: Mark all news read. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::news::{Client, types};
use super::{APP, shapes::*};
/// Mark all news read.
#[derive(Debug)]
pub struct MarkAllRead;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the last item to mark: the first of a list
    pub newest_item_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub marked_up_to: i64,
}
impl Tool for MarkAllRead {
    const SPEC: &'static Spec = &Spec {
        name: "nc_news_mark_all_read",
        app: &APP,
        title: "Mark all news read",
        about: "Mark all items as read, up to one of them; later ones stay unread.",
        scopes: &["news.write"],
        effect: Effect::Set,
        operations: &["news.markAllRead"],
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
        let echo_newest_item_id = input.newest_item_id.clone();
        let body = types::Newest {
            newest_item_id: input.newest_item_id,
        };
        let answer = client.mark_all_read(&body).await;
        let answer = answer?;
        Ok(Output {
            marked_up_to: echo_newest_item_id,
        })
    }
}

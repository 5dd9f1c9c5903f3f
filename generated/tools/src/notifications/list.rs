//! `nc_notifications_list`: List notifications. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::notifications::{Client, types};
use super::{APP, shapes::*};
/// List notifications.
#[derive(Debug)]
pub struct List;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total_count: usize,
    pub notifications: Vec<Notification>,
}
impl Tool for List {
    const SPEC: &'static Spec = &Spec {
        name: "nc_notifications_list",
        app: &APP,
        title: "List notifications",
        about: "List all your notifications that are not dismissed, newest first.",
        scopes: &["notifications.read"],
        effect: Effect::Read,
        operations: &["notifications.endpoint-list-notifications"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: Some(
            &nc_toolkit::FromOthers {
                origin: "notifications",
                text: &["subject", "message"],
                author: &[],
                sender: &[],
                only_if: None,
            },
        ),
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "notifications",
                limit: None,
                by: nc_toolkit::PageBy::Bound(Some(25)),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.endpoint_list_notifications().await;
        let answer = answer?;
        let item = answer.into_inner().unwrap_or_default();
        let items: Vec<Notification> = item
            .into_iter()
            .map(Notification::from)
            .collect();
        Ok(Output {
            total_count: items.len(),
            notifications: items,
        })
    }
}

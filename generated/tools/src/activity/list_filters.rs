//! `nc_activity_list_filters`: List activity filters. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::activity::{Client, types};
use super::{APP, shapes::*};
/// List activity filters.
#[derive(Debug)]
pub struct ListFilters;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub filters: Vec<Filter>,
}
impl Tool for ListFilters {
    const SPEC: &'static Spec = &Spec {
        name: "nc_activity_list_filters",
        app: &APP,
        title: "List activity filters",
        about: "List the kinds of activities that can be asked for.",
        scopes: &["activity.read"],
        effect: Effect::Read,
        operations: &["activity.listFilters"],
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
        let answer = client.list_filters().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Filter> = item.into_iter().map(Filter::from).collect();
        Ok(Output { filters: items })
    }
}

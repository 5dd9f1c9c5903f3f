//! `nc_dashboard_list_widgets`: List dashboard widgets. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::dashboard::{Client, types};
use super::{APP, shapes::*};
/// List dashboard widgets.
#[derive(Debug)]
pub struct ListWidgets;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub widgets: Vec<Widget>,
}
impl Tool for ListWidgets {
    const SPEC: &'static Spec = &Spec {
        name: "nc_dashboard_list_widgets",
        app: &APP,
        title: "List dashboard widgets",
        about: "List the widgets that a dashboard can have here.",
        scopes: &["dashboard.read"],
        effect: Effect::Read,
        operations: &["dashboard.dashboard_api-get-widgets"],
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
        let answer = client.dashboard_api_get_widgets().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Widget> = item.0.into_values().map(Widget::from).collect();
        Ok(Output { widgets: items })
    }
}

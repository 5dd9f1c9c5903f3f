//! `nc_dashboard_set_layout`: Set dashboard layout. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::dashboard::{Client, types};
use super::{APP, shapes::*};
/// Set dashboard layout.
#[derive(Debug)]
pub struct SetLayout;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Ids of all widgets to show
    pub widgets: Vec<String>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub widgets: Vec<String>,
}
impl Tool for SetLayout {
    const SPEC: &'static Spec = &Spec {
        name: "nc_dashboard_set_layout",
        app: &APP,
        title: "Set dashboard layout",
        about: "Choose which widgets your dashboard shows, and in which order. nc_dashboard_get_layout gives that of now.",
        scopes: &["dashboard.write"],
        effect: Effect::Set,
        operations: &["dashboard.dashboard_api-update-layout"],
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
        let body = types::DashboardApiUpdateLayoutBody {
            layout: input.widgets,
        };
        let answer = client.dashboard_api_update_layout(&body).await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<String> = pick::some::<Vec<String>>(item.layout)
            .unwrap_or_default()
            .into_iter()
            .collect();
        Ok(Output { widgets: items })
    }
}

//! `nc_dashboard_get_layout`: Get dashboard layout. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::dashboard::{Client, types};
use super::{APP, shapes::*};
/// Get dashboard layout.
#[derive(Debug)]
pub struct GetLayout;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub widgets: Vec<String>,
}
impl Tool for GetLayout {
    const SPEC: &'static Spec = &Spec {
        name: "nc_dashboard_get_layout",
        app: &APP,
        title: "Get dashboard layout",
        about: "List the widgets on your dashboard, in order.",
        scopes: &["dashboard.read"],
        effect: Effect::Read,
        operations: &["dashboard.dashboard_api-get-layout"],
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
        let answer = client.dashboard_api_get_layout().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<String> = pick::some::<Vec<String>>(item.layout)
            .unwrap_or_default()
            .into_iter()
            .collect();
        Ok(Output { widgets: items })
    }
}

//! `nc_apps_list_mine`: List own apps. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::core::{Client, types};
use super::{APP, shapes::*};
/// List own apps.
#[derive(Debug)]
pub struct ListMine;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub apps: Vec<Shown>,
}
impl Tool for ListMine {
    const SPEC: &'static Spec = &Spec {
        name: "nc_apps_list_mine",
        app: &APP,
        title: "List own apps",
        about: "List the apps that you can open here, in the order of the menu.",
        scopes: &["apps.read"],
        effect: Effect::Read,
        operations: &["core.navigation-get-apps-navigation"],
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
        let answer = client.navigation_get_apps_navigation(None).await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Shown> = item.into_iter().map(Shown::from).collect();
        Ok(Output { apps: items })
    }
}

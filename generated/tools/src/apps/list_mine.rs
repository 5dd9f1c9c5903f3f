//! `nc_apps_list_mine`: List own apps. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::provisioning_api::{Client, types};
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
    pub apps: Vec<String>,
}
impl Tool for ListMine {
    const SPEC: &'static Spec = &Spec {
        name: "nc_apps_list_mine",
        app: &APP,
        title: "List own apps",
        about: "List the ids of the apps that you can use here.",
        scopes: &["apps.read"],
        effect: Effect::Read,
        operations: &["provisioning_api.users-get-enabled-apps"],
        envelope: false,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.users_get_enabled_apps().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<String> = pick::some::<Vec<String>>(item.apps)
            .unwrap_or_default()
            .into_iter()
            .collect();
        Ok(Output { apps: items })
    }
}

//! `nc_cookbook_get_config`: Get Cookbook configuration. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::cookbook::{Client, types};
use super::{APP, shapes::*};
/// Get Cookbook configuration.
#[derive(Debug)]
pub struct GetConfig;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
impl Tool for GetConfig {
    const SPEC: &'static Spec = &Spec {
        name: "nc_cookbook_get_config",
        app: &APP,
        title: "Get Cookbook configuration",
        about: "Read in which folder the recipes are, how often it is searched for new ones, and what is shown.",
        scopes: &["cookbook.read"],
        effect: Effect::Read,
        operations: &["cookbook.getConfig"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Config;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.get_config().await;
        let answer = answer?;
        let item = answer.into_inner();
        Ok(Config::from(item))
    }
}

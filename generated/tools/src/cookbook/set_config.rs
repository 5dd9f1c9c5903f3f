//! `nc_cookbook_set_config`: Set Cookbook configuration. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::cookbook::{Client, types};
use super::{APP, shapes::*};
/// Set Cookbook configuration.
#[derive(Debug)]
pub struct SetConfig;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Folder of the recipes, as /Recipes
    pub folder: Option<String>,
    /// Minutes between searches for new recipes
    pub update_interval: Option<i64>,
    /// Print the image with a recipe
    pub print_image: Option<bool>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for SetConfig {
    const SPEC: &'static Spec = &Spec {
        name: "nc_cookbook_set_config",
        app: &APP,
        title: "Set Cookbook configuration",
        about: "Set folder, search interval or printing of images. What is not given stays. Recipes in another folder are not moved.",
        scopes: &["cookbook.write"],
        effect: Effect::Update,
        operations: &["cookbook.setConfig"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let body = types::Config {
            folder: input.folder,
            print_image: input.print_image,
            update_interval: input.update_interval,
            visible_info_blocks: None,
        };
        let answer = client.set_config(&body).await;
        let answer = answer?;
        Ok(Output {
            status_code: 200,
            message: "Configuration saved",
        })
    }
}

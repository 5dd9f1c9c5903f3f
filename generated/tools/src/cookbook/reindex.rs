//! `nc_cookbook_reindex`: Reindex recipes. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::cookbook::{Client, types};
use super::{APP, shapes::*};
/// Reindex recipes.
#[derive(Debug)]
pub struct Reindex;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for Reindex {
    const SPEC: &'static Spec = &Spec {
        name: "nc_cookbook_reindex",
        app: &APP,
        title: "Reindex recipes",
        about: "Look through the recipe folder for recipes that came, changed or went outside of Cookbook.",
        scopes: &["cookbook.write"],
        effect: Effect::Set,
        operations: &["cookbook.reindex"],
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
        let answer = client.reindex().await;
        let answer = answer?;
        Ok(Output {
            status_code: 200,
            message: "Recipes indexed",
        })
    }
}

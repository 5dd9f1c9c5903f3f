//! `nc_recommendations_list`: List recommended files. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::recommendations::{Client, types};
use super::{APP, shapes::*};
/// List recommended files.
#[derive(Debug)]
pub struct List;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub files: Vec<File>,
}
impl Tool for List {
    const SPEC: &'static Spec = &Spec {
        name: "nc_recommendations_list",
        app: &APP,
        title: "List recommended files",
        about: "List the files that may matter to you now, such as those that you changed last or that were shared with you.",
        scopes: &["recommendations.read"],
        effect: Effect::Read,
        operations: &["recommendations.recommendation-always"],
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
        let answer = client.recommendation_always().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<File> = pick::some::<
            Vec<types::RecommendedFile>,
        >(item.recommendations)
            .unwrap_or_default()
            .into_iter()
            .map(File::from)
            .collect();
        Ok(Output { files: items })
    }
}

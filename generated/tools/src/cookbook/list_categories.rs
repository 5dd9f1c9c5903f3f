//! `nc_cookbook_list_categories`: List recipe categories. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::cookbook::{Client, types};
use super::{APP, shapes::*};
/// List recipe categories.
#[derive(Debug)]
pub struct ListCategories;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub categories: Vec<Count>,
}
impl Tool for ListCategories {
    const SPEC: &'static Spec = &Spec {
        name: "nc_cookbook_list_categories",
        app: &APP,
        title: "List recipe categories",
        about: "List the categories with the number of their recipes; * stands for recipes without one.",
        scopes: &["cookbook.read"],
        effect: Effect::Read,
        operations: &["cookbook.listCategories"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "categories",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.list_categories().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Count> = item.into_iter().map(Count::from).collect();
        Ok(Output { categories: items })
    }
}

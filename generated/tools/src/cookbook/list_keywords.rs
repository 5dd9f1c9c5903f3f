//! `nc_cookbook_list_keywords`: List recipe keywords. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::cookbook::{Client, types};
use super::{APP, shapes::*};
/// List recipe keywords.
#[derive(Debug)]
pub struct ListKeywords;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub keywords: Vec<Count>,
}
impl Tool for ListKeywords {
    const SPEC: &'static Spec = &Spec {
        name: "nc_cookbook_list_keywords",
        app: &APP,
        title: "List recipe keywords",
        about: "List the keywords with the number of their recipes.",
        scopes: &["cookbook.read"],
        effect: Effect::Read,
        operations: &["cookbook.listKeywords"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "keywords",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.list_keywords().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<Count> = item.into_iter().map(Count::from).collect();
        Ok(Output { keywords: items })
    }
}

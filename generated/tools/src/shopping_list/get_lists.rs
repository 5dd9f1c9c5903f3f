//! `nc_shopping_list_get_lists`: Get shopping lists. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::shopping_list::{Client, types};
use super::{APP, shapes::*};
/// Get shopping lists.
#[derive(Debug)]
pub struct GetLists;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub total_count: usize,
    pub lists: Vec<List>,
}
impl Tool for GetLists {
    const SPEC: &'static Spec = &Spec {
        name: "nc_shopping_list_get_lists",
        app: &APP,
        title: "Get shopping lists",
        about: "List your shopping lists and those that others share with you.",
        scopes: &["shopping_list.read"],
        effect: Effect::Read,
        operations: &["shopping_list.getLists"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "lists",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let answer = client.get_lists().await;
        let answer = answer?;
        let item = answer.into_inner();
        let items: Vec<List> = item.into_iter().map(List::from).collect();
        Ok(Output {
            total_count: items.len(),
            lists: items,
        })
    }
}

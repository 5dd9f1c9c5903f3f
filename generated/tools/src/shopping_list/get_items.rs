//! `nc_shopping_list_get_items`: Get shopping list items. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::shopping_list::{Client, types};
use super::{APP, shapes::*};
/// Get shopping list items.
#[derive(Debug)]
pub struct GetItems;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the list
    pub list_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub list_id: i64,
    pub total_count: usize,
    pub items: Vec<Item>,
}
impl Tool for GetItems {
    const SPEC: &'static Spec = &Spec {
        name: "nc_shopping_list_get_items",
        app: &APP,
        title: "Get shopping list items",
        about: "List the items of a shopping list.",
        scopes: &["shopping_list.read"],
        effect: Effect::Read,
        operations: &["shopping_list.getItems"],
        feature: None,
        since: None,
        envelope: true,
        ask: None,
        from_others: None,
        long: None,
        page: Some(
            &nc_toolkit::Paging {
                list: "items",
                limit: None,
                by: nc_toolkit::PageBy::Server(250),
            },
        ),
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!("List {list_id} not found", list_id = input.list_id),
            ),
        ];
        let echo_list_id = input.list_id.clone();
        let answer = client.get_items(input.list_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        let items: Vec<Item> = item.into_iter().map(Item::from).collect();
        Ok(Output {
            list_id: echo_list_id,
            total_count: items.len(),
            items: items,
        })
    }
}

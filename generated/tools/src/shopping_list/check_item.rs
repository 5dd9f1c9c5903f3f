//! `nc_shopping_list_check_item`: Check shopping list item. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::shopping_list::{Client, types};
use super::{APP, shapes::*};
/// Check shopping list item.
#[derive(Debug)]
pub struct CheckItem;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the list
    pub list_id: i64,
    /// Number of the item
    pub item_id: i64,
    /// Whether it is bought
    pub checked: bool,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub item: Item,
}
impl Tool for CheckItem {
    const SPEC: &'static Spec = &Spec {
        name: "nc_shopping_list_check_item",
        app: &APP,
        title: "Check shopping list item",
        about: "Mark an item as bought, or as still to buy.",
        scopes: &["shopping_list.write"],
        effect: Effect::Set,
        operations: &["shopping_list.checkItem"],
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
        let words = [
            (
                Kind::NotFound,
                format!("Item {item_id} not found", item_id = input.item_id),
            ),
            (
                Kind::Forbidden,
                format!(
                    "List {list_id} may not be changed by you", list_id = input.list_id
                ),
            ),
        ];
        let body = types::Check {
            checked: input.checked,
        };
        let answer = client.check_item(input.list_id, input.item_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output { item: Item::from(item) })
    }
}

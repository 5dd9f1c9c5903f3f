//! `nc_shopping_list_delete_item`: Delete shopping list item. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::shopping_list::{Client, types};
use super::{APP, shapes::*};
/// Delete shopping list item.
#[derive(Debug)]
pub struct DeleteItem;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the list
    pub list_id: i64,
    /// Number of the item
    pub item_id: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub deleted_id: i64,
    pub list_id: i64,
    pub status_code: i64,
    pub message: &'static str,
}
impl Tool for DeleteItem {
    const SPEC: &'static Spec = &Spec {
        name: "nc_shopping_list_delete_item",
        app: &APP,
        title: "Delete shopping list item",
        about: "Take an item off a list; nc_shopping_list_add_items puts it back.",
        scopes: &["shopping_list.write"],
        effect: Effect::Delete,
        operations: &["shopping_list.deleteItem"],
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
        let echo_item_id = input.item_id.clone();
        let echo_list_id = input.list_id.clone();
        let answer = client.delete_item(input.list_id, input.item_id).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            deleted_id: echo_item_id,
            list_id: echo_list_id,
            status_code: 200,
            message: "Item deleted",
        })
    }
}

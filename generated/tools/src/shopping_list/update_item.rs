//! `nc_shopping_list_update_item`: Update shopping list item. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::shopping_list::{Client, types};
use super::{APP, shapes::*};
/// Update shopping list item.
#[derive(Debug)]
pub struct UpdateItem;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the list
    pub list_id: i64,
    /// Number of the item
    pub item_id: i64,
    /// New name
    pub name: Option<String>,
    /// New quantity; an empty text clears it
    pub quantity: Option<String>,
    /// New unit; an empty text clears it
    pub unit: Option<String>,
    /// Number of an area from nc_shopping_list_get_areas
    pub shop_area_id: Option<i64>,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub item: Item,
}
impl Tool for UpdateItem {
    const SPEC: &'static Spec = &Spec {
        name: "nc_shopping_list_update_item",
        app: &APP,
        title: "Update shopping list item",
        about: "Change name, quantity, unit or area of an item. What is not given stays.",
        scopes: &["shopping_list.write"],
        effect: Effect::Set,
        operations: &["shopping_list.updateItem"],
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
        let body = types::ItemChange {
            area_explicit: None,
            name: input.name,
            quantity: input.quantity,
            shop_area_id: input.shop_area_id,
            sort_order: None,
            unit: input.unit,
        };
        let answer = client.update_item(input.list_id, input.item_id, &body).await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        let item = answer.into_inner();
        Ok(Output { item: Item::from(item) })
    }
}

//! `nc_shopping_list_add_items`: one by one, which is how the API takes them, in their order.

use nc_generated_tools::shopping_list::{ADD_ITEMS, shapes::Item};
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::shopping_list::{
    Client,
    types::{Check, NewItem},
};
use serde::{Deserialize, Serialize};

/// How many items one call adds.
const MOST: usize = 100;

pub(crate) struct AddItems;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the list
    list_id: i64,
    /// At most 100
    items: Vec<ItemInput>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ItemInput {
    name: String,
    quantity: Option<String>,
    unit: Option<String>,
    shop_area_id: Option<i64>,
    #[serde(default)]
    checked: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    items: Vec<Item>,
    list_id: i64,
    added_count: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    failed: Vec<Failed>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Failed {
    name: String,
    reason: String,
}

impl Tool for AddItems {
    const SPEC: &'static Spec = &ADD_ITEMS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let list_id = input.list_id;
        if input.items.is_empty() || input.items.len() > MOST {
            let message = format!("`items` must hold 1 to {MOST} items");
            return Err(ToolError::invalid(message));
        }
        if input.items.iter().any(|item| item.name.trim().is_empty()) {
            return Err(ToolError::invalid("each of `items` needs a `name`"));
        }
        let client = Client::from_session(ctx.session());
        let mut items: Vec<Item> = Vec::new();
        let mut failed: Vec<Failed> = Vec::new();
        for item in input.items {
            let name = item.name.clone();
            match add(&client, list_id, item, &mut items).await {
                Ok(()) => {}
                // Nothing is done yet, and the next will fare no better.
                Err(error) if items.is_empty() && failed.is_empty() => return Err(error),
                Err(error) => failed.push(Failed {
                    name,
                    reason: error.text(),
                }),
            }
        }
        Ok(Output {
            added_count: items.len(),
            items,
            list_id,
            failed,
        })
    }
}

/// Add one item, and check it if it is bought already; what was added counts even if it could not be checked.
async fn add(
    client: &Client,
    list_id: i64,
    item: ItemInput,
    added: &mut Vec<Item>,
) -> Result<(), ToolError> {
    let told = |error: ToolError| {
        error.told_one_of([
            (Kind::NotFound, format!("List {list_id} not found")),
            (
                Kind::Forbidden,
                format!("List {list_id} may not be changed by you"),
            ),
        ])
    };
    let body = NewItem {
        name: item.name.trim().to_owned(),
        quantity: item.quantity,
        unit: item.unit,
        shop_area_id: item.shop_area_id,
        area_explicit: None,
    };
    let made = client.create_item(list_id, &body).await;
    let made = made.map_err(|error| told(error.into()))?.into_inner();
    let id = made.id.unwrap_or_default();
    added.push(Item::from(made));
    if item.checked {
        let check = Check { checked: true };
        let checked = client.check_item(list_id, id, &check).await;
        let checked = checked.map_err(|error| told(error.into()))?.into_inner();
        added.pop();
        added.push(Item::from(checked));
    }
    Ok(())
}

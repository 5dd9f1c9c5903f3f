//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Area` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Area {
    pub id: i64,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keywords: Option<Vec<String>>,
}
impl From<nextcloud_client::shopping_list::types::Area> for Area {
    fn from(item: nextcloud_client::shopping_list::types::Area) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
            keywords: pick::some::<Vec<String>>(item.keywords)
                .filter(|list| !list.is_empty()),
        }
    }
}
/// Fields of `Item` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Item {
    pub id: i64,
    pub listId: i64,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shopAreaId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkedBy: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sortOrder: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub createdAt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updatedAt: Option<String>,
}
impl From<nextcloud_client::shopping_list::types::Item> for Item {
    fn from(item: nextcloud_client::shopping_list::types::Item) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            listId: pick::some::<i64>(item.list_id).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
            quantity: pick::some::<String>(item.quantity)
                .filter(|text| !text.is_empty()),
            unit: pick::some::<String>(item.unit).filter(|text| !text.is_empty()),
            shopAreaId: pick::some::<i64>(item.shop_area_id),
            checked: pick::some::<bool>(item.checked),
            checkedBy: pick::some::<String>(item.checked_by)
                .filter(|text| !text.is_empty()),
            sortOrder: pick::some::<i64>(item.sort_order),
            tags: pick::some::<
                Vec<nextcloud_client::shopping_list::types::Tag>,
            >(item.tags)
                .and_then(pick::value),
            createdAt: pick::some::<String>(item.created_at)
                .filter(|text| !text.is_empty()),
            updatedAt: pick::some::<String>(item.updated_at)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `List` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct List {
    pub id: i64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userId: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permission: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isOwner: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isPinned: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub createdAt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updatedAt: Option<String>,
}
impl From<nextcloud_client::shopping_list::types::List> for List {
    fn from(item: nextcloud_client::shopping_list::types::List) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            userId: pick::some::<String>(item.user_id).filter(|text| !text.is_empty()),
            permission: pick::some::<i64>(item.permission),
            isOwner: pick::some::<bool>(item.is_owner),
            isPinned: pick::some::<bool>(item.is_pinned),
            createdAt: pick::some::<String>(item.created_at)
                .filter(|text| !text.is_empty()),
            updatedAt: pick::some::<String>(item.updated_at)
                .filter(|text| !text.is_empty()),
        }
    }
}

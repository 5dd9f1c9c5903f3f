//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Shown` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Shown {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unread: Option<i64>,
}
impl From<nextcloud_client::core::types::NavigationEntry> for Shown {
    fn from(item: nextcloud_client::core::types::NavigationEntry) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
            href: pick::some::<String>(item.href).filter(|text| !text.is_empty()),
            unread: pick::some::<i64>(item.unread),
        }
    }
}

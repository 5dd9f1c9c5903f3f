//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Group` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Group {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_add: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_remove: Option<bool>,
}
impl From<nextcloud_client::provisioning_api::types::GroupDetails> for Group {
    fn from(item: nextcloud_client::provisioning_api::types::GroupDetails) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            display_name: pick::some::<String>(item.displayname)
                .filter(|text| !text.is_empty()),
            users: pick::some::<serde_json::Value>(item.usercount).and_then(pick::value),
            disabled: pick::some::<serde_json::Value>(item.disabled)
                .and_then(pick::value),
            can_add: pick::some::<bool>(item.can_add),
            can_remove: pick::some::<bool>(item.can_remove),
        }
    }
}

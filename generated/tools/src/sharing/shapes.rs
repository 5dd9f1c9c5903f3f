//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Deleted` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Deleted {
    pub id: String,
    pub share_type: i64,
    pub path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_type: Option<String>,
    pub permissions: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid_owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub displayname_owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<i64>,
}
impl From<nextcloud_client::files_sharing::types::DeletedShare> for Deleted {
    fn from(item: nextcloud_client::files_sharing::types::DeletedShare) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            share_type: pick::some::<i64>(item.share_type).unwrap_or_default(),
            path: pick::some::<String>(item.path).unwrap_or_default(),
            item_type: pick::some::<String>(item.item_type)
                .filter(|text| !text.is_empty()),
            permissions: pick::some::<i64>(item.permissions).unwrap_or_default(),
            uid_owner: pick::some::<String>(item.uid_owner)
                .filter(|text| !text.is_empty()),
            displayname_owner: pick::some::<String>(item.displayname_owner)
                .filter(|text| !text.is_empty()),
            file_id: pick::some::<i64>(item.item_source),
        }
    }
}
/// Fields of `Share` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Share {
    pub id: i64,
    pub share_type: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_with: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_with_displayname: Option<String>,
    pub path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<i64>,
    pub permissions: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid_owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub displayname_owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}
impl From<nextcloud_client::files_sharing::types::Share> for Share {
    fn from(item: nextcloud_client::files_sharing::types::Share) -> Self {
        Self {
            id: pick::some::<String>(item.id)
                .and_then(pick::integer)
                .unwrap_or_default(),
            share_type: pick::some::<i64>(item.share_type).unwrap_or_default(),
            share_with: pick::some::<String>(item.share_with)
                .filter(|text| !text.is_empty()),
            share_with_displayname: pick::some::<String>(item.share_with_displayname)
                .filter(|text| !text.is_empty()),
            path: pick::some::<String>(item.path).unwrap_or_default(),
            item_type: pick::some::<String>(item.item_type)
                .filter(|text| !text.is_empty()),
            file_id: pick::some::<i64>(item.item_source),
            permissions: pick::some::<i64>(item.permissions).unwrap_or_default(),
            uid_owner: pick::some::<String>(item.uid_owner)
                .filter(|text| !text.is_empty()),
            displayname_owner: pick::some::<String>(item.displayname_owner)
                .filter(|text| !text.is_empty()),
            expiration: pick::some::<String>(item.expiration)
                .filter(|text| !text.is_empty()),
            token: pick::some::<String>(item.token).filter(|text| !text.is_empty()),
            url: pick::some::<String>(item.url).filter(|text| !text.is_empty()),
            note: pick::some::<String>(item.note).filter(|text| !text.is_empty()),
            label: pick::some::<String>(item.label).filter(|text| !text.is_empty()),
        }
    }
}

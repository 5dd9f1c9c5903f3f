//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Feed` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Feed {
    pub id: i64,
    pub url: String,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faviconLink: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    pub added: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folderId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unreadCount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinned: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updateErrorCount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastUpdateError: Option<String>,
}
impl From<nextcloud_client::news::types::Feed> for Feed {
    fn from(item: nextcloud_client::news::types::Feed) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            url: pick::some::<String>(item.url).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            faviconLink: pick::some::<String>(item.favicon_link)
                .filter(|text| !text.is_empty()),
            link: pick::some::<String>(item.link).filter(|text| !text.is_empty()),
            added: pick::some::<i64>(item.added).unwrap_or_default(),
            folderId: pick::some::<i64>(item.folder_id),
            unreadCount: pick::some::<i64>(item.unread_count),
            ordering: pick::some::<i64>(item.ordering),
            pinned: pick::some::<bool>(item.pinned),
            updateErrorCount: pick::some::<i64>(item.update_error_count),
            lastUpdateError: pick::some::<String>(item.last_update_error)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Folder` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Folder {
    pub id: i64,
    pub name: String,
}
impl From<nextcloud_client::news::types::Folder> for Folder {
    fn from(item: nextcloud_client::news::types::Folder) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
        }
    }
}

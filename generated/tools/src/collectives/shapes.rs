//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Collective` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Collective {
    pub id: i64,
    pub circleId: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    pub name: String,
    pub level: i64,
    pub canEdit: bool,
    pub canShare: bool,
    pub pageMode: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editPermissionLevel: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharePermissionLevel: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userFavoritePages: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trashTimestamp: Option<i64>,
}
impl From<nextcloud_client::collectives::types::Collective> for Collective {
    fn from(item: nextcloud_client::collectives::types::Collective) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            circleId: pick::some::<String>(item.circle_id).unwrap_or_default(),
            emoji: pick::some::<String>(item.emoji).filter(|text| !text.is_empty()),
            name: pick::some::<String>(item.name).unwrap_or_default(),
            level: pick::some::<i64>(item.level).unwrap_or_default(),
            canEdit: pick::some::<bool>(item.can_edit).unwrap_or_default(),
            canShare: pick::some::<bool>(item.can_share).unwrap_or_default(),
            pageMode: pick::some::<i64>(item.page_mode).unwrap_or_default(),
            editPermissionLevel: pick::some::<i64>(item.edit_permission_level),
            sharePermissionLevel: pick::some::<i64>(item.share_permission_level),
            userFavoritePages: pick::some::<Vec<i64>>(item.user_favorite_pages)
                .filter(|list| !list.is_empty()),
            trashTimestamp: pick::some::<i64>(item.trash_timestamp),
        }
    }
}
/// Fields of `Page` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Page {
    pub id: i64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    pub fileName: String,
    pub filePath: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collectivePath: Option<String>,
    pub parentId: i64,
    pub timestamp: i64,
    pub size: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastUserId: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastUserDisplayName: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subpageOrder: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isFullWidth: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trashTimestamp: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl Page {
    /// The same, with links into the web pages.
    #[must_use]
    pub fn link(mut self, links: &Links) -> Self {
        self.url = links.file(self.id.clone());
        self
    }
}
impl From<nextcloud_client::collectives::types::PageInfo> for Page {
    fn from(item: nextcloud_client::collectives::types::PageInfo) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            emoji: pick::some::<String>(item.emoji).filter(|text| !text.is_empty()),
            fileName: pick::some::<String>(item.file_name).unwrap_or_default(),
            filePath: pick::some::<String>(item.file_path).unwrap_or_default(),
            collectivePath: pick::some::<String>(item.collective_path)
                .filter(|text| !text.is_empty()),
            parentId: pick::some::<i64>(item.parent_id).unwrap_or_default(),
            timestamp: pick::some::<i64>(item.timestamp).unwrap_or_default(),
            size: pick::some::<i64>(item.size).unwrap_or_default(),
            lastUserId: pick::some::<String>(item.last_user_id)
                .filter(|text| !text.is_empty()),
            lastUserDisplayName: pick::some::<String>(item.last_user_display_name)
                .filter(|text| !text.is_empty()),
            subpageOrder: pick::some::<Vec<i64>>(item.subpage_order)
                .filter(|list| !list.is_empty()),
            isFullWidth: pick::some::<bool>(item.is_full_width),
            tags: pick::some::<Vec<i64>>(item.tags).filter(|list| !list.is_empty()),
            trashTimestamp: pick::some::<i64>(item.trash_timestamp),
            url: None,
        }
    }
}
/// Fields of `Tag` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Tag {
    pub id: i64,
    pub collectiveId: i64,
    pub name: String,
    pub color: String,
}
impl From<nextcloud_client::collectives::types::Tag> for Tag {
    fn from(item: nextcloud_client::collectives::types::Tag) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            collectiveId: pick::some::<i64>(item.collective_id).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
            color: pick::some::<String>(item.color).unwrap_or_default(),
        }
    }
}

//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `RemoteShare` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct RemoteShare {
    pub id: String,
    pub name: String,
    pub owner: String,
    pub remote: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mountpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mimetype: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<i64>,
}
impl From<nextcloud_client::files_sharing::types::RemoteShare> for RemoteShare {
    fn from(item: nextcloud_client::files_sharing::types::RemoteShare) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
            owner: pick::some::<String>(item.owner).unwrap_or_default(),
            remote: pick::some::<String>(item.remote).unwrap_or_default(),
            mountpoint: pick::some::<String>(item.mountpoint)
                .filter(|text| !text.is_empty()),
            accepted: pick::some::<i64>(item.accepted),
            file_id: pick::some::<i64>(item.file_id),
            mimetype: pick::some::<String>(item.mimetype)
                .filter(|text| !text.is_empty()),
            permissions: pick::some::<i64>(item.permissions),
        }
    }
}

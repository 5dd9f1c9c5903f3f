//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `File` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct File {
    pub id: String,
    pub name: String,
    pub directory: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mimeType: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
impl From<nextcloud_client::recommendations::types::RecommendedFile> for File {
    fn from(item: nextcloud_client::recommendations::types::RecommendedFile) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
            directory: pick::some::<String>(item.directory).unwrap_or_default(),
            mimeType: pick::some::<String>(item.mime_type)
                .filter(|text| !text.is_empty()),
            timestamp: pick::some::<i64>(item.timestamp),
            reason: pick::some::<String>(item.reason).filter(|text| !text.is_empty()),
        }
    }
}

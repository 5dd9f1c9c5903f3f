//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Note` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Note {
    pub id: i64,
    pub title: String,
    pub content: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    pub modified: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favorite: Option<bool>,
    pub etag: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readonly: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl Note {
    /// The same, with links into the web pages.
    #[must_use]
    pub fn link(mut self, links: &Links) -> Self {
        self.url = links.note(self.id.clone());
        self
    }
}
impl From<nextcloud_client::notes::types::Note> for Note {
    fn from(item: nextcloud_client::notes::types::Note) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            content: pick::some::<String>(item.content).unwrap_or_default(),
            category: pick::some::<String>(item.category)
                .filter(|text| !text.is_empty()),
            modified: pick::some::<i64>(item.modified).unwrap_or_default(),
            favorite: pick::some::<bool>(item.favorite),
            etag: pick::some::<String>(item.etag).unwrap_or_default(),
            readonly: pick::some::<bool>(item.readonly),
            shared: pick::some::<bool>(item.is_shared),
            url: None,
        }
    }
}
/// Fields of `Saved` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Saved {
    pub id: i64,
    pub title: String,
    pub category: String,
    pub etag: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl Saved {
    /// The same, with links into the web pages.
    #[must_use]
    pub fn link(mut self, links: &Links) -> Self {
        self.url = links.note(self.id.clone());
        self
    }
}
impl From<nextcloud_client::notes::types::Note> for Saved {
    fn from(item: nextcloud_client::notes::types::Note) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            category: pick::some::<String>(item.category).unwrap_or_default(),
            etag: pick::some::<String>(item.etag).unwrap_or_default(),
            url: None,
        }
    }
}

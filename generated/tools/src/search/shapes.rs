//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Hit` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Hit {
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<serde_json::Value>,
}
impl From<nextcloud_client::core::types::UnifiedSearchResultEntry> for Hit {
    fn from(item: nextcloud_client::core::types::UnifiedSearchResultEntry) -> Self {
        Self {
            title: pick::some::<String>(item.title).unwrap_or_default(),
            subline: pick::some::<String>(item.subline).filter(|text| !text.is_empty()),
            url: pick::some::<String>(item.resource_url).filter(|text| !text.is_empty()),
            attributes: pick::some::<
                ::nextcloud_transport::lax::PhpMap<String, String>,
            >(item.attributes)
                .and_then(pick::value),
        }
    }
}
/// Fields of `Provider` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Provider {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
}
impl From<nextcloud_client::core::types::UnifiedSearchProvider> for Provider {
    fn from(item: nextcloud_client::core::types::UnifiedSearchProvider) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
            app_id: pick::some::<String>(item.app_id).filter(|text| !text.is_empty()),
        }
    }
}

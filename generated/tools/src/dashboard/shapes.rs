//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Widget` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Widget {
    pub id: String,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}
impl From<nextcloud_client::dashboard::types::Widget> for Widget {
    fn from(item: nextcloud_client::dashboard::types::Widget) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            link: pick::some::<String>(item.widget_url).filter(|text| !text.is_empty()),
        }
    }
}

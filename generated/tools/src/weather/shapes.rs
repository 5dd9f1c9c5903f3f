//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Place` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Place {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lat: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lon: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<i64>,
}
impl From<nextcloud_client::weather_status::types::LocationWithMode> for Place {
    fn from(item: nextcloud_client::weather_status::types::LocationWithMode) -> Self {
        Self {
            address: pick::some::<String>(item.address).filter(|text| !text.is_empty()),
            lat: pick::some::<String>(item.lat).filter(|text| !text.is_empty()),
            lon: pick::some::<String>(item.lon).filter(|text| !text.is_empty()),
            mode: pick::some::<i64>(item.mode),
        }
    }
}

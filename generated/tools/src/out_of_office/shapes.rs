//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Absence` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Absence {
    pub user_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_day: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replacement_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replacement_name: Option<String>,
}
impl From<nextcloud_client::dav::types::OutOfOfficeData> for Absence {
    fn from(item: nextcloud_client::dav::types::OutOfOfficeData) -> Self {
        Self {
            user_id: pick::some::<String>(item.user_id).unwrap_or_default(),
            first_day: pick::some::<String>(item.first_day)
                .filter(|text| !text.is_empty()),
            last_day: pick::some::<String>(item.last_day)
                .filter(|text| !text.is_empty()),
            status: pick::some::<String>(item.status).filter(|text| !text.is_empty()),
            message: pick::some::<String>(item.message).filter(|text| !text.is_empty()),
            replacement_id: pick::some::<String>(item.replacement_user_id)
                .filter(|text| !text.is_empty()),
            replacement_name: pick::some::<String>(item.replacement_user_display_name)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Now` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Now {
    pub user_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replacement_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replacement_name: Option<String>,
}
impl From<nextcloud_client::dav::types::CurrentOutOfOfficeData> for Now {
    fn from(item: nextcloud_client::dav::types::CurrentOutOfOfficeData) -> Self {
        Self {
            user_id: pick::some::<String>(item.user_id).unwrap_or_default(),
            start: pick::some::<i64>(item.start_date),
            end: pick::some::<i64>(item.end_date),
            status: pick::some::<String>(item.short_message)
                .filter(|text| !text.is_empty()),
            message: pick::some::<String>(item.message).filter(|text| !text.is_empty()),
            replacement_id: pick::some::<String>(item.replacement_user_id)
                .filter(|text| !text.is_empty()),
            replacement_name: pick::some::<String>(item.replacement_user_display_name)
                .filter(|text| !text.is_empty()),
        }
    }
}

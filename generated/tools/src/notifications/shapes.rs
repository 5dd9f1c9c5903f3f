//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Notification` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Notification {
    pub id: i64,
    pub app: String,
    pub datetime: String,
    pub subject: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
}
impl From<nextcloud_client::notifications::types::Notification> for Notification {
    fn from(item: nextcloud_client::notifications::types::Notification) -> Self {
        Self {
            id: pick::some::<i64>(item.notification_id).unwrap_or_default(),
            app: pick::some::<String>(item.app).unwrap_or_default(),
            datetime: pick::some::<String>(item.datetime).unwrap_or_default(),
            subject: pick::some::<String>(item.subject).unwrap_or_default(),
            message: pick::some::<String>(item.message).filter(|text| !text.is_empty()),
            link: pick::some::<String>(item.link).filter(|text| !text.is_empty()),
            object_type: pick::some::<String>(item.object_type)
                .filter(|text| !text.is_empty()),
            object_id: pick::some::<String>(item.object_id)
                .filter(|text| !text.is_empty()),
        }
    }
}

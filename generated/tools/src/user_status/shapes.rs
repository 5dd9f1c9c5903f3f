//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Own` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Own {
    pub user_id: String,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clear_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}
impl From<nextcloud_client::user_status::types::Private> for Own {
    fn from(item: nextcloud_client::user_status::types::Private) -> Self {
        Self {
            user_id: pick::some::<String>(item.user_id).unwrap_or_default(),
            status: pick::some::<String>(item.status).unwrap_or_default(),
            message: pick::some::<String>(item.message).filter(|text| !text.is_empty()),
            icon: pick::some::<String>(item.icon).filter(|text| !text.is_empty()),
            clear_at: pick::some::<i64>(item.clear_at),
            message_id: pick::some::<String>(item.message_id)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Predefined` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Predefined {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clear_at: Option<serde_json::Value>,
}
impl From<nextcloud_client::user_status::types::Predefined> for Predefined {
    fn from(item: nextcloud_client::user_status::types::Predefined) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            icon: pick::some::<String>(item.icon).filter(|text| !text.is_empty()),
            message: pick::some::<String>(item.message).unwrap_or_default(),
            clear_at: pick::some::<
                nextcloud_client::user_status::types::ClearAt,
            >(item.clear_at)
                .and_then(pick::value),
        }
    }
}
/// Fields of `Status` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Status {
    pub user_id: String,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clear_at: Option<i64>,
}
impl From<nextcloud_client::user_status::types::Public> for Status {
    fn from(item: nextcloud_client::user_status::types::Public) -> Self {
        Self {
            user_id: pick::some::<String>(item.user_id).unwrap_or_default(),
            status: pick::some::<String>(item.status).unwrap_or_default(),
            message: pick::some::<String>(item.message).filter(|text| !text.is_empty()),
            icon: pick::some::<String>(item.icon).filter(|text| !text.is_empty()),
            clear_at: pick::some::<i64>(item.clear_at),
        }
    }
}

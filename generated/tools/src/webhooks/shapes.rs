//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Webhook` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Webhook {
    pub id: String,
    pub uri: String,
    pub httpMethod: String,
    pub event: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eventFilter: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userIdFilter: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authMethod: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userId: Option<String>,
}
impl From<nextcloud_client::webhook_listeners::types::WebhookInfo> for Webhook {
    fn from(item: nextcloud_client::webhook_listeners::types::WebhookInfo) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            uri: pick::some::<String>(item.uri).unwrap_or_default(),
            httpMethod: pick::some::<String>(item.http_method).unwrap_or_default(),
            event: pick::some::<String>(item.event).unwrap_or_default(),
            eventFilter: pick::some::<serde_json::Value>(item.event_filter)
                .and_then(pick::value),
            userIdFilter: pick::some::<String>(item.user_id_filter)
                .filter(|text| !text.is_empty()),
            authMethod: pick::some::<String>(item.auth_method)
                .filter(|text| !text.is_empty()),
            userId: pick::some::<String>(item.user_id).filter(|text| !text.is_empty()),
        }
    }
}

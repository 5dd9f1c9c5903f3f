//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Person` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Person {
    pub id: String,
    pub label: String,
    pub source: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subline: Option<String>,
}
impl From<nextcloud_client::core::types::AutocompleteResult> for Person {
    fn from(item: nextcloud_client::core::types::AutocompleteResult) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            label: pick::some::<String>(item.label).unwrap_or_default(),
            source: pick::some::<String>(item.source).unwrap_or_default(),
            subline: pick::some::<String>(item.subline).filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Profile` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Profile {
    pub id: String,
    pub display_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biography: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}
impl From<nextcloud_client::core::types::ProfileData> for Profile {
    fn from(item: nextcloud_client::core::types::ProfileData) -> Self {
        Self {
            id: pick::some::<String>(item.user_id).unwrap_or_default(),
            display_name: pick::some::<String>(item.displayname).unwrap_or_default(),
            address: pick::some::<String>(item.address).filter(|text| !text.is_empty()),
            organisation: pick::some::<String>(item.organisation)
                .filter(|text| !text.is_empty()),
            role: pick::some::<String>(item.role).filter(|text| !text.is_empty()),
            headline: pick::some::<String>(item.headline)
                .filter(|text| !text.is_empty()),
            biography: pick::some::<String>(item.biography)
                .filter(|text| !text.is_empty()),
            pronouns: pick::some::<String>(item.pronouns)
                .filter(|text| !text.is_empty()),
            timezone: pick::some::<String>(item.timezone).filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `User` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct User {
    pub id: String,
    pub display_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biography: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_login: Option<i64>,
}
impl From<nextcloud_client::provisioning_api::types::UserDetails> for User {
    fn from(item: nextcloud_client::provisioning_api::types::UserDetails) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            display_name: pick::some::<String>(item.displayname).unwrap_or_default(),
            email: pick::some::<String>(item.email).filter(|text| !text.is_empty()),
            groups: pick::some::<Vec<String>>(item.groups)
                .filter(|list| !list.is_empty()),
            language: pick::some::<String>(item.language)
                .filter(|text| !text.is_empty()),
            timezone: pick::some::<String>(item.timezone)
                .filter(|text| !text.is_empty()),
            phone: pick::some::<String>(item.phone).filter(|text| !text.is_empty()),
            organisation: pick::some::<String>(item.organisation)
                .filter(|text| !text.is_empty()),
            role: pick::some::<String>(item.role).filter(|text| !text.is_empty()),
            headline: pick::some::<String>(item.headline)
                .filter(|text| !text.is_empty()),
            biography: pick::some::<String>(item.biography)
                .filter(|text| !text.is_empty()),
            manager: pick::some::<String>(item.manager).filter(|text| !text.is_empty()),
            quota: pick::some::<
                nextcloud_client::provisioning_api::types::UserDetailsQuota,
            >(item.quota)
                .and_then(pick::value),
            last_login: pick::some::<i64>(item.last_login_timestamp),
        }
    }
}

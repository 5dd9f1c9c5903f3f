//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Activity` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Activity {
    pub id: i64,
    pub app: String,
    pub r#type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    pub subject: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    pub datetime: String,
}
impl From<nextcloud_client::activity::types::Activity> for Activity {
    fn from(item: nextcloud_client::activity::types::Activity) -> Self {
        Self {
            id: pick::some::<i64>(item.activity_id).unwrap_or_default(),
            app: pick::some::<String>(item.app).unwrap_or_default(),
            r#type: pick::some::<String>(item.type_).unwrap_or_default(),
            user: pick::some::<String>(item.user).filter(|text| !text.is_empty()),
            subject: pick::some::<String>(item.subject).unwrap_or_default(),
            message: pick::some::<String>(item.message).filter(|text| !text.is_empty()),
            object_type: pick::some::<String>(item.object_type)
                .filter(|text| !text.is_empty()),
            object_id: pick::some::<i64>(item.object_id),
            object_name: pick::some::<String>(item.object_name)
                .filter(|text| !text.is_empty()),
            link: pick::some::<String>(item.link).filter(|text| !text.is_empty()),
            datetime: pick::some::<String>(item.datetime).unwrap_or_default(),
        }
    }
}
/// Fields of `Filter` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Filter {
    pub id: String,
    pub name: String,
}
impl From<nextcloud_client::activity::types::Filter> for Filter {
    fn from(item: nextcloud_client::activity::types::Filter) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
        }
    }
}

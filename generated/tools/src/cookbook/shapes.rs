//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Config` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Config {
    pub folder: String,
    pub update_interval: i64,
    pub print_image: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibleInfoBlocks: Option<serde_json::Value>,
}
impl From<nextcloud_client::cookbook::types::Config> for Config {
    fn from(item: nextcloud_client::cookbook::types::Config) -> Self {
        Self {
            folder: pick::some::<String>(item.folder).unwrap_or_default(),
            update_interval: pick::some::<i64>(item.update_interval).unwrap_or_default(),
            print_image: pick::some::<bool>(item.print_image).unwrap_or_default(),
            visibleInfoBlocks: pick::some::<
                nextcloud_client::cookbook::types::VisibleInfoBlocks,
            >(item.visible_info_blocks)
                .and_then(pick::value),
        }
    }
}
/// Fields of `Count` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Count {
    pub name: String,
    pub recipe_count: i64,
}
impl From<nextcloud_client::cookbook::types::Category> for Count {
    fn from(item: nextcloud_client::cookbook::types::Category) -> Self {
        Self {
            name: pick::some::<String>(item.name).unwrap_or_default(),
            recipe_count: pick::some::<i64>(item.recipe_count).unwrap_or_default(),
        }
    }
}
impl From<nextcloud_client::cookbook::types::Keyword> for Count {
    fn from(item: nextcloud_client::cookbook::types::Keyword) -> Self {
        Self {
            name: pick::some::<String>(item.name).unwrap_or_default(),
            recipe_count: pick::some::<i64>(item.recipe_count).unwrap_or_default(),
        }
    }
}

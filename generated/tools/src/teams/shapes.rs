//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Member` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Member {
    pub id: String,
    pub user_id: String,
    pub r#type: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    pub level: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined: Option<i64>,
}
impl From<nextcloud_client::circles::types::Member> for Member {
    fn from(item: nextcloud_client::circles::types::Member) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            user_id: pick::some::<String>(item.user_id).unwrap_or_default(),
            r#type: pick::some::<i64>(item.user_type).unwrap_or_default(),
            display_name: pick::some::<String>(item.display_name)
                .filter(|text| !text.is_empty()),
            level: pick::some::<i64>(item.level).unwrap_or_default(),
            status: pick::some::<String>(item.status).filter(|text| !text.is_empty()),
            joined: pick::some::<i64>(item.joined),
        }
    }
}
/// Fields of `NewMember` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct NewMember {
    pub id: String,
    pub user_id: String,
    pub r#type: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    pub level: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}
impl From<nextcloud_client::circles::types::Member> for NewMember {
    fn from(item: nextcloud_client::circles::types::Member) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            user_id: pick::some::<String>(item.user_id).unwrap_or_default(),
            r#type: pick::some::<i64>(item.user_type).unwrap_or_default(),
            display_name: pick::some::<String>(item.display_name)
                .filter(|text| !text.is_empty()),
            level: pick::some::<i64>(item.level).unwrap_or_default(),
            status: pick::some::<String>(item.status).filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `NewTeam` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct NewTeam {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
}
impl From<nextcloud_client::circles::types::Circle> for NewTeam {
    fn from(item: nextcloud_client::circles::types::Circle) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            name: pick::some::<String>(item.display_name).unwrap_or_default(),
            description: pick::some::<String>(item.description)
                .filter(|text| !text.is_empty()),
            level: pick::some::<
                nextcloud_client::circles::types::Member,
            >(item.initiator.clone())
                .and_then(|item| pick::some::<i64>(item.level)),
            owner_id: pick::some::<
                nextcloud_client::circles::types::Member,
            >(item.owner.clone())
                .and_then(|item| pick::some::<String>(item.user_id))
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Team` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Team {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_name: Option<String>,
}
impl From<nextcloud_client::circles::types::Circle> for Team {
    fn from(item: nextcloud_client::circles::types::Circle) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            name: pick::some::<String>(item.display_name).unwrap_or_default(),
            description: pick::some::<String>(item.description)
                .filter(|text| !text.is_empty()),
            member_count: pick::some::<i64>(item.population),
            level: pick::some::<
                nextcloud_client::circles::types::Member,
            >(item.initiator.clone())
                .and_then(|item| pick::some::<i64>(item.level)),
            owner_id: pick::some::<
                nextcloud_client::circles::types::Member,
            >(item.owner.clone())
                .and_then(|item| pick::some::<String>(item.user_id))
                .filter(|text| !text.is_empty()),
            owner_name: pick::some::<
                nextcloud_client::circles::types::Member,
            >(item.owner.clone())
                .and_then(|item| pick::some::<String>(item.display_name))
                .filter(|text| !text.is_empty()),
        }
    }
}

//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Changed` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Changed {
    pub id: i64,
    pub mount_point: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acl: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<serde_json::Value>,
}
impl From<nextcloud_client::groupfolders::types::FolderRemoveGroupResponse> for Changed {
    fn from(
        item: nextcloud_client::groupfolders::types::FolderRemoveGroupResponse,
    ) -> Self {
        Self {
            id: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<i64>(item.id))
                .unwrap_or_default(),
            mount_point: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<String>(item.mount_point))
                .unwrap_or_default(),
            quota: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<i64>(item.quota)),
            acl: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<bool>(item.acl)),
            groups: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<
                    ::nextcloud_transport::lax::PhpMap<
                        String,
                        nextcloud_client::groupfolders::types::Applicable,
                    >,
                >(item.group_details))
                .and_then(pick::value),
        }
    }
}
impl From<nextcloud_client::groupfolders::types::FolderRenameFolderResponse>
for Changed {
    fn from(
        item: nextcloud_client::groupfolders::types::FolderRenameFolderResponse,
    ) -> Self {
        Self {
            id: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<i64>(item.id))
                .unwrap_or_default(),
            mount_point: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<String>(item.mount_point))
                .unwrap_or_default(),
            quota: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<i64>(item.quota)),
            acl: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<bool>(item.acl)),
            groups: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<
                    ::nextcloud_transport::lax::PhpMap<
                        String,
                        nextcloud_client::groupfolders::types::Applicable,
                    >,
                >(item.group_details))
                .and_then(pick::value),
        }
    }
}
impl From<nextcloud_client::groupfolders::types::FolderSetQuotaResponse> for Changed {
    fn from(
        item: nextcloud_client::groupfolders::types::FolderSetQuotaResponse,
    ) -> Self {
        Self {
            id: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<i64>(item.id))
                .unwrap_or_default(),
            mount_point: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<String>(item.mount_point))
                .unwrap_or_default(),
            quota: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<i64>(item.quota)),
            acl: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<bool>(item.acl)),
            groups: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<
                    ::nextcloud_transport::lax::PhpMap<
                        String,
                        nextcloud_client::groupfolders::types::Applicable,
                    >,
                >(item.group_details))
                .and_then(pick::value),
        }
    }
}
impl From<nextcloud_client::groupfolders::types::FolderSetaclResponse> for Changed {
    fn from(item: nextcloud_client::groupfolders::types::FolderSetaclResponse) -> Self {
        Self {
            id: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<i64>(item.id))
                .unwrap_or_default(),
            mount_point: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<String>(item.mount_point))
                .unwrap_or_default(),
            quota: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<i64>(item.quota)),
            acl: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<bool>(item.acl)),
            groups: pick::some::<
                nextcloud_client::groupfolders::types::Folder,
            >(item.folder.clone())
                .and_then(|item| pick::some::<
                    ::nextcloud_transport::lax::PhpMap<
                        String,
                        nextcloud_client::groupfolders::types::Applicable,
                    >,
                >(item.group_details))
                .and_then(pick::value),
        }
    }
}
/// Fields of `Folder` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Folder {
    pub id: i64,
    pub mount_point: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acl: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acl_default_no_permission: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managers: Option<Vec<Manager>>,
}
impl From<nextcloud_client::groupfolders::types::Folder> for Folder {
    fn from(item: nextcloud_client::groupfolders::types::Folder) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            mount_point: pick::some::<String>(item.mount_point).unwrap_or_default(),
            quota: pick::some::<i64>(item.quota),
            size: pick::some::<i64>(item.size),
            acl: pick::some::<bool>(item.acl),
            acl_default_no_permission: pick::some::<
                bool,
            >(item.acl_default_no_permission),
            groups: pick::some::<
                ::nextcloud_transport::lax::PhpMap<
                    String,
                    nextcloud_client::groupfolders::types::Applicable,
                >,
            >(item.group_details)
                .and_then(pick::value),
            managers: pick::some::<
                Vec<nextcloud_client::groupfolders::types::AclManage>,
            >(item.manage)
                .and_then(pick::each),
        }
    }
}
/// Fields of `Group` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Group {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}
impl From<nextcloud_client::groupfolders::types::Group> for Group {
    fn from(item: nextcloud_client::groupfolders::types::Group) -> Self {
        Self {
            id: pick::some::<String>(item.gid).unwrap_or_default(),
            display_name: pick::some::<String>(item.displayname)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Manager` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Manager {
    pub r#type: String,
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}
impl From<nextcloud_client::groupfolders::types::AclManage> for Manager {
    fn from(item: nextcloud_client::groupfolders::types::AclManage) -> Self {
        Self {
            r#type: pick::some::<String>(item.type_).unwrap_or_default(),
            id: pick::some::<String>(item.id).unwrap_or_default(),
            display_name: pick::some::<String>(item.displayname)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Person` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Person {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}
impl From<nextcloud_client::groupfolders::types::User> for Person {
    fn from(item: nextcloud_client::groupfolders::types::User) -> Self {
        Self {
            id: pick::some::<String>(item.uid).unwrap_or_default(),
            display_name: pick::some::<String>(item.displayname)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Team` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Team {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}
impl From<nextcloud_client::groupfolders::types::Circle> for Team {
    fn from(item: nextcloud_client::groupfolders::types::Circle) -> Self {
        Self {
            id: pick::some::<String>(item.sid).unwrap_or_default(),
            display_name: pick::some::<String>(item.displayname)
                .filter(|text| !text.is_empty()),
        }
    }
}

//! What groupfolders is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/groupfolders.json`; change that instead.

/// Schema `AclManage`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AclManage {
    /// `displayname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub displayname: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Schema `Applicable`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Applicable {
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `permissions`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permissions: Option<i64>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Schema `Circle`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Circle {
    /// `displayname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub displayname: Option<String>,
    /// `sid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sid: Option<String>,
}

/// Schema `DelegationCircle`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DelegationCircle {
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `singleId`: text, optional.
    #[serde(rename = "singleId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub single_id: Option<String>,
}

/// Schema `DelegationGroup`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DelegationGroup {
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `gid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub gid: Option<String>,
}

/// Schema `Folder`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Folder {
    /// `acl`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub acl: Option<bool>,
    /// `acl_default_no_permission`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub acl_default_no_permission: Option<bool>,
    /// `group_details`: map of [`Applicable`].
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub group_details: ::nextcloud_transport::lax::PhpMap<String, Applicable>,
    /// `groups`: map of integer.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub groups: ::nextcloud_transport::lax::PhpMap<String, i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `manage`: list of [`AclManage`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub manage: Vec<AclManage>,
    /// `mount_point`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mount_point: Option<String>,
    /// `quota`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub quota: Option<i64>,
    /// `size`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub size: Option<i64>,
    /// `sortIndex`: integer, optional.
    #[serde(
        rename = "sortIndex",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sort_index: Option<i64>,
}

/// Answer of [`folder_acl_mapping_search`](super::Client::folder_acl_mapping_search).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FolderAclMappingSearchResponse {
    /// `circles`: list of [`Circle`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub circles: Vec<Circle>,
    /// `groups`: list of [`Group`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub groups: Vec<Group>,
    /// `users`: list of [`User`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub users: Vec<User>,
}

/// Body of [`folder_add_folder`](super::Client::folder_add_folder).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FolderAddFolderBody {
    /// `acl_default_no_permission`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub acl_default_no_permission: Option<bool>,
    /// `bucket`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bucket: Option<String>,
    /// `mountpoint`: text.
    pub mountpoint: String,
}

/// Body of [`folder_add_group`](super::Client::folder_add_group).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FolderAddGroupBody {
    /// `group`: text.
    pub group: String,
}

/// Answer of [`folder_add_group`](super::Client::folder_add_group).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FolderAddGroupResponse {
    /// `folder`: [`Folder`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub folder: Option<Folder>,
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Answer of [`folder_get_folders_count`](super::Client::folder_get_folders_count).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FolderGetFoldersCountResponse {
    /// `count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub count: Option<i64>,
}

/// `order` of [`folder_get_folders`](super::Client::folder_get_folders).
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum FolderGetFoldersOrder {
    /// `asc`.
    #[serde(rename = "asc")]
    Asc,
    /// `desc`.
    #[serde(rename = "desc")]
    Desc,
}

impl ::std::fmt::Display for FolderGetFoldersOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Asc => f.write_str("asc"),
            Self::Desc => f.write_str("desc"),
        }
    }
}

impl ::std::str::FromStr for FolderGetFoldersOrder {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "asc" => Ok(Self::Asc),
            "desc" => Ok(Self::Desc),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for FolderGetFoldersOrder {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for FolderGetFoldersOrder {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `orderBy` of [`folder_get_folders`](super::Client::folder_get_folders).
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum FolderGetFoldersOrderBy {
    /// `mount_point`.
    #[serde(rename = "mount_point")]
    MountPoint,
    /// `quota`.
    #[serde(rename = "quota")]
    Quota,
    /// `groups`.
    #[serde(rename = "groups")]
    Groups,
    /// `acl`.
    #[serde(rename = "acl")]
    Acl,
}

impl ::std::fmt::Display for FolderGetFoldersOrderBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MountPoint => f.write_str("mount_point"),
            Self::Quota => f.write_str("quota"),
            Self::Groups => f.write_str("groups"),
            Self::Acl => f.write_str("acl"),
        }
    }
}

impl ::std::str::FromStr for FolderGetFoldersOrderBy {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "mount_point" => Ok(Self::MountPoint),
            "quota" => Ok(Self::Quota),
            "groups" => Ok(Self::Groups),
            "acl" => Ok(Self::Acl),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for FolderGetFoldersOrderBy {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for FolderGetFoldersOrderBy {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Answer of [`folder_remove_folder`](super::Client::folder_remove_folder).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FolderRemoveFolderResponse {
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Answer of [`folder_remove_group`](super::Client::folder_remove_group).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FolderRemoveGroupResponse {
    /// `folder`: [`Folder`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub folder: Option<Folder>,
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Body of [`folder_rename_folder`](super::Client::folder_rename_folder).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FolderRenameFolderBody {
    /// `mountpoint`: text.
    pub mountpoint: String,
}

/// Answer of [`folder_rename_folder`](super::Client::folder_rename_folder).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FolderRenameFolderResponse {
    /// `folder`: [`Folder`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub folder: Option<Folder>,
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Body of [`folder_set_manageacl`](super::Client::folder_set_manageacl).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FolderSetManageaclBody {
    /// `manageAcl`: boolean.
    #[serde(rename = "manageAcl")]
    pub manage_acl: bool,
    /// `mappingId`: text.
    #[serde(rename = "mappingId")]
    pub mapping_id: String,
    /// `mappingType`: text.
    #[serde(rename = "mappingType")]
    pub mapping_type: String,
}

/// Answer of [`folder_set_manageacl`](super::Client::folder_set_manageacl).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FolderSetManageaclResponse {
    /// `folder`: [`Folder`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub folder: Option<Folder>,
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Body of [`folder_set_mount_point`](super::Client::folder_set_mount_point).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FolderSetMountPointBody {
    /// `mountPoint`: text.
    #[serde(rename = "mountPoint")]
    pub mount_point: String,
}

/// Answer of [`folder_set_mount_point`](super::Client::folder_set_mount_point).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FolderSetMountPointResponse {
    /// `folder`: [`Folder`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub folder: Option<Folder>,
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Body of [`folder_set_permissions`](super::Client::folder_set_permissions).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FolderSetPermissionsBody {
    /// `permissions`: integer.
    pub permissions: i64,
}

/// Answer of [`folder_set_permissions`](super::Client::folder_set_permissions).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FolderSetPermissionsResponse {
    /// `folder`: [`Folder`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub folder: Option<Folder>,
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Body of [`folder_set_quota`](super::Client::folder_set_quota).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FolderSetQuotaBody {
    /// `quota`: integer.
    pub quota: i64,
}

/// Answer of [`folder_set_quota`](super::Client::folder_set_quota).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FolderSetQuotaResponse {
    /// `folder`: [`Folder`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub folder: Option<Folder>,
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Body of [`folder_setacl`](super::Client::folder_setacl).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FolderSetaclBody {
    /// `acl`: boolean.
    pub acl: bool,
}

/// Answer of [`folder_setacl`](super::Client::folder_setacl).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FolderSetaclResponse {
    /// `folder`: [`Folder`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub folder: Option<Folder>,
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Schema `Group`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Group {
    /// `displayname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub displayname: Option<String>,
    /// `gid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub gid: Option<String>,
}

/// Schema `User`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct User {
    /// `displayname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub displayname: Option<String>,
    /// `uid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub uid: Option<String>,
}

/// What converting text into a type can end in.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }

    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }

    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }

    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}

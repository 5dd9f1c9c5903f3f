//! What provisioning_api is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/provisioning_api.json`; change that instead.

/// Answer of [`app_config_get_apps`](super::Client::app_config_get_apps).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AppConfigGetAppsResponse {
    /// `data`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Vec<String>,
}

/// Answer of [`app_config_get_keys`](super::Client::app_config_get_keys).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AppConfigGetKeysResponse {
    /// `data`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Vec<String>,
}

/// Answer of [`app_config_get_value`](super::Client::app_config_get_value).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AppConfigGetValueResponse {
    /// `data`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<String>,
}

/// Body of [`app_config_set_value`](super::Client::app_config_set_value).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AppConfigSetValueBody {
    /// `value`: text.
    pub value: String,
}

/// `filter` of [`apps_get_apps`](super::Client::apps_get_apps).
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
pub enum AppsGetAppsFilter {
    /// `enabled`.
    #[serde(rename = "enabled")]
    Enabled,
    /// `disabled`.
    #[serde(rename = "disabled")]
    Disabled,
}

impl ::std::fmt::Display for AppsGetAppsFilter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Enabled => f.write_str("enabled"),
            Self::Disabled => f.write_str("disabled"),
        }
    }
}

impl ::std::str::FromStr for AppsGetAppsFilter {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "enabled" => Ok(Self::Enabled),
            "disabled" => Ok(Self::Disabled),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for AppsGetAppsFilter {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for AppsGetAppsFilter {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Answer of [`apps_get_apps`](super::Client::apps_get_apps).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AppsGetAppsResponse {
    /// `apps`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub apps: Vec<String>,
}

/// Schema `GroupDetails`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GroupDetails {
    /// `canAdd`: boolean, optional.
    #[serde(rename = "canAdd", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub can_add: Option<bool>,
    /// `canRemove`: boolean, optional.
    #[serde(
        rename = "canRemove",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub can_remove: Option<bool>,
    /// `disabled`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub disabled: Option<::serde_json::Value>,
    /// `displayname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub displayname: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `usercount`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub usercount: Option<::serde_json::Value>,
}

/// Body of [`groups_add_group`](super::Client::groups_add_group).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GroupsAddGroupBody {
    /// `displayname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub displayname: Option<String>,
    /// `groupid`: text.
    pub groupid: String,
}

/// Answer of [`groups_get_group`](super::Client::groups_get_group).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GroupsGetGroupResponse {
    /// `users`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub users: Vec<String>,
}

/// Answer of [`groups_get_group_users_details`](super::Client::groups_get_group_users_details).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GroupsGetGroupUsersDetailsResponse {
    /// `users`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub users: Option<::serde_json::Value>,
}

/// Answer of [`groups_get_group_users`](super::Client::groups_get_group_users).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GroupsGetGroupUsersResponse {
    /// `users`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub users: Vec<String>,
}

/// Answer of [`groups_get_groups_details`](super::Client::groups_get_groups_details).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GroupsGetGroupsDetailsResponse {
    /// `groups`: list of [`GroupDetails`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub groups: Vec<GroupDetails>,
}

/// Answer of [`groups_get_groups`](super::Client::groups_get_groups).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GroupsGetGroupsResponse {
    /// `groups`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub groups: Vec<String>,
}

/// Body of [`groups_update_group`](super::Client::groups_update_group).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GroupsUpdateGroupBody {
    /// `key`: text.
    pub key: String,
    /// `value`: text.
    pub value: String,
}

/// Body of [`preferences_set_multiple_preferences`](super::Client::preferences_set_multiple_preferences).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PreferencesSetMultiplePreferencesBody {
    /// `configs`: map of text.
    pub configs: ::nextcloud_transport::lax::PhpMap<String, String>,
}

/// Body of [`preferences_set_preference`](super::Client::preferences_set_preference).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PreferencesSetPreferenceBody {
    /// `configValue`: text.
    #[serde(rename = "configValue")]
    pub config_value: String,
}

/// Schema `UserDetails`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UserDetails {
    /// `additional_mail`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub additional_mail: Vec<String>,
    /// `additional_mailScope`: list of text.
    #[serde(
        rename = "additional_mailScope",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub additional_mail_scope: Vec<String>,
    /// `address`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub address: Option<String>,
    /// `addressScope`: text, optional.
    #[serde(
        rename = "addressScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub address_scope: Option<String>,
    /// `avatarScope`: text, optional.
    #[serde(
        rename = "avatarScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub avatar_scope: Option<String>,
    /// `backend`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub backend: Option<String>,
    /// `backendCapabilities`: [`UserDetailsBackendCapabilities`], optional.
    #[serde(
        rename = "backendCapabilities",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub backend_capabilities: Option<UserDetailsBackendCapabilities>,
    /// `biography`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub biography: Option<String>,
    /// `biographyScope`: text, optional.
    #[serde(
        rename = "biographyScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub biography_scope: Option<String>,
    /// `bluesky`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub bluesky: Option<String>,
    /// `blueskyScope`: text, optional.
    #[serde(
        rename = "blueskyScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub bluesky_scope: Option<String>,
    /// `display-name`: text, optional.
    #[serde(
        rename = "display-name",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `displayname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub displayname: Option<String>,
    /// `displaynameScope`: text, optional.
    #[serde(
        rename = "displaynameScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub displayname_scope: Option<String>,
    /// `email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub email: Option<String>,
    /// `emailScope`: text, optional.
    #[serde(
        rename = "emailScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub email_scope: Option<String>,
    /// `enabled`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub enabled: Option<bool>,
    /// `fediverse`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub fediverse: Option<String>,
    /// `fediverseScope`: text, optional.
    #[serde(
        rename = "fediverseScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub fediverse_scope: Option<String>,
    /// `firstLoginTimestamp`: integer, optional.
    #[serde(
        rename = "firstLoginTimestamp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub first_login_timestamp: Option<i64>,
    /// `groups`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub groups: Vec<String>,
    /// `headline`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub headline: Option<String>,
    /// `headlineScope`: text, optional.
    #[serde(
        rename = "headlineScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub headline_scope: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `language`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub language: Option<String>,
    /// `lastLogin`: integer, optional.
    #[serde(
        rename = "lastLogin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_login: Option<i64>,
    /// `lastLoginTimestamp`: integer, optional.
    #[serde(
        rename = "lastLoginTimestamp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_login_timestamp: Option<i64>,
    /// `locale`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub locale: Option<String>,
    /// `manager`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub manager: Option<String>,
    /// `notify_email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub notify_email: Option<String>,
    /// `organisation`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub organisation: Option<String>,
    /// `organisationScope`: text, optional.
    #[serde(
        rename = "organisationScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub organisation_scope: Option<String>,
    /// `phone`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub phone: Option<String>,
    /// `phoneScope`: text, optional.
    #[serde(
        rename = "phoneScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub phone_scope: Option<String>,
    /// `profile_enabled`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub profile_enabled: Option<String>,
    /// `profile_enabledScope`: text, optional.
    #[serde(
        rename = "profile_enabledScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub profile_enabled_scope: Option<String>,
    /// `pronouns`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub pronouns: Option<String>,
    /// `pronounsScope`: text, optional.
    #[serde(
        rename = "pronounsScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub pronouns_scope: Option<String>,
    /// `quota`: [`UserDetailsQuota`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub quota: Option<UserDetailsQuota>,
    /// `role`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub role: Option<String>,
    /// `roleScope`: text, optional.
    #[serde(
        rename = "roleScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub role_scope: Option<String>,
    /// `storageLocation`: text, optional.
    #[serde(
        rename = "storageLocation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub storage_location: Option<String>,
    /// `subadmin`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub subadmin: Vec<String>,
    /// `timezone`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub timezone: Option<String>,
    /// `twitter`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub twitter: Option<String>,
    /// `twitterScope`: text, optional.
    #[serde(
        rename = "twitterScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub twitter_scope: Option<String>,
    /// `website`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub website: Option<String>,
    /// `websiteScope`: text, optional.
    #[serde(
        rename = "websiteScope",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub website_scope: Option<String>,
}

/// `backendCapabilities` of [`UserDetails`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UserDetailsBackendCapabilities {
    /// `setDisplayName`: boolean, optional.
    #[serde(
        rename = "setDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub set_display_name: Option<bool>,
    /// `setPassword`: boolean, optional.
    #[serde(
        rename = "setPassword",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub set_password: Option<bool>,
}

/// Schema `UserDetailsQuota`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UserDetailsQuota {
    /// `free`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub free: Option<f64>,
    /// `quota`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub quota: Option<::serde_json::Value>,
    /// `relative`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub relative: Option<f64>,
    /// `total`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub total: Option<f64>,
    /// `used`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub used: Option<f64>,
}

/// Body of [`users_add_sub_admin`](super::Client::users_add_sub_admin).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UsersAddSubAdminBody {
    /// `groupid`: text.
    pub groupid: String,
}

/// Body of [`users_add_to_group`](super::Client::users_add_to_group).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsersAddToGroupBody {
    /// `groupid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groupid: Option<String>,
}

/// Body of [`users_add_user`](super::Client::users_add_user).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UsersAddUserBody {
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: Option<String>,
    /// `email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// `groups`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups: Option<Vec<String>>,
    /// `language`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: Option<String>,
    /// `manager`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub manager: Option<String>,
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
    /// `quota`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quota: Option<String>,
    /// `subadmin`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subadmin: Option<Vec<String>>,
    /// `userid`: text.
    pub userid: String,
}

/// Answer of [`users_add_user`](super::Client::users_add_user).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsersAddUserResponse {
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
}

/// Body of [`users_edit_user`](super::Client::users_edit_user).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UsersEditUserBody {
    /// `key`: text.
    pub key: String,
    /// `value`: text.
    pub value: String,
}

/// Body of [`users_edit_user_multi_field`](super::Client::users_edit_user_multi_field).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsersEditUserMultiFieldBody {
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: Option<String>,
    /// `email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// `groups`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups: Option<Vec<String>>,
    /// `language`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: Option<String>,
    /// `manager`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub manager: Option<String>,
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
    /// `quota`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quota: Option<String>,
    /// `subadminGroups`: list of text, optional.
    #[serde(
        rename = "subadminGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subadmin_groups: Option<Vec<String>>,
}

/// Body of [`users_edit_user_multi_value`](super::Client::users_edit_user_multi_value).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UsersEditUserMultiValueBody {
    /// `key`: text.
    pub key: String,
    /// `value`: text.
    pub value: String,
}

/// Answer of [`users_get_disabled_users_details`](super::Client::users_get_disabled_users_details).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsersGetDisabledUsersDetailsResponse {
    /// `users`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub users: Option<::serde_json::Value>,
}

/// Answer of [`users_get_enabled_apps`](super::Client::users_get_enabled_apps).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsersGetEnabledAppsResponse {
    /// `apps`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub apps: Vec<String>,
}

/// Answer of [`users_get_last_logged_in_users`](super::Client::users_get_last_logged_in_users).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsersGetLastLoggedInUsersResponse {
    /// `users`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub users: Option<::serde_json::Value>,
}

/// Answer of [`users_get_user_sub_admin_groups_details`](super::Client::users_get_user_sub_admin_groups_details).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsersGetUserSubAdminGroupsDetailsResponse {
    /// `groups`: list of [`GroupDetails`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub groups: Vec<GroupDetails>,
}

/// Answer of [`users_get_users_details`](super::Client::users_get_users_details).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsersGetUsersDetailsResponse {
    /// `users`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub users: Option<::serde_json::Value>,
}

/// Answer of [`users_get_users_groups_details`](super::Client::users_get_users_groups_details).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsersGetUsersGroupsDetailsResponse {
    /// `groups`: list of [`GroupDetails`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub groups: Vec<GroupDetails>,
}

/// Answer of [`users_get_users_groups`](super::Client::users_get_users_groups).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsersGetUsersGroupsResponse {
    /// `groups`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub groups: Vec<String>,
}

/// Answer of [`users_get_users`](super::Client::users_get_users).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UsersGetUsersResponse {
    /// `users`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub users: Vec<String>,
}

/// Body of [`users_search_by_phone_numbers`](super::Client::users_search_by_phone_numbers).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UsersSearchByPhoneNumbersBody {
    /// `location`: text.
    pub location: String,
    /// `search`: map of list of text.
    pub search: ::nextcloud_transport::lax::PhpMap<String, Vec<String>>,
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

//! What core is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/core.json`; change that instead.

/// Body of [`app_password_confirm_user_password`](super::Client::app_password_confirm_user_password).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AppPasswordConfirmUserPasswordBody {
    /// `password`: text.
    pub password: String,
}

/// Answer of [`app_password_confirm_user_password`](super::Client::app_password_confirm_user_password).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AppPasswordConfirmUserPasswordResponse {
    /// `lastLogin`: integer, optional.
    #[serde(
        rename = "lastLogin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_login: Option<i64>,
}

/// Answer of [`app_password_get_app_password`](super::Client::app_password_get_app_password).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AppPasswordGetAppPasswordResponse {
    /// `apppassword`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub apppassword: Option<String>,
}

/// Answer of [`app_password_get_app_password_with_one_time_password`](super::Client::app_password_get_app_password_with_one_time_password).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AppPasswordGetAppPasswordWithOneTimePasswordResponse {
    /// `apppassword`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub apppassword: Option<String>,
}

/// Answer of [`app_password_rotate_app_password`](super::Client::app_password_rotate_app_password).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AppPasswordRotateAppPasswordResponse {
    /// `apppassword`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub apppassword: Option<String>,
}

/// Schema `AutocompleteResult`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AutocompleteResult {
    /// `icon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `label`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub label: Option<String>,
    /// `shareWithDisplayNameUnique`: text, optional.
    #[serde(
        rename = "shareWithDisplayNameUnique",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub share_with_display_name_unique: Option<String>,
    /// `source`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub source: Option<String>,
    /// `status`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<::serde_json::Value>,
    /// `subline`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub subline: Option<String>,
}

/// Body of [`client_flow_login_v2_poll`](super::Client::client_flow_login_v2_poll).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ClientFlowLoginV2PollBody {
    /// `token`: text.
    pub token: String,
}

/// Body of [`collaboration_resources_add_resource`](super::Client::collaboration_resources_add_resource).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CollaborationResourcesAddResourceBody {
    /// `resourceId`: text.
    #[serde(rename = "resourceId")]
    pub resource_id: String,
    /// `resourceType`: text.
    #[serde(rename = "resourceType")]
    pub resource_type: String,
}

/// Body of [`collaboration_resources_create_collection_on_resource`](super::Client::collaboration_resources_create_collection_on_resource).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CollaborationResourcesCreateCollectionOnResourceBody {
    /// `name`: text.
    pub name: String,
}

/// Body of [`collaboration_resources_rename_collection`](super::Client::collaboration_resources_rename_collection).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CollaborationResourcesRenameCollectionBody {
    /// `collectionName`: text.
    #[serde(rename = "collectionName")]
    pub collection_name: String,
}

/// Schema `Collection`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Collection {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `resources`: list of [`Resource`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub resources: Vec<Resource>,
}

/// Schema `ContactsAction`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ContactsAction {
    /// `appId`: text, optional.
    #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub app_id: Option<String>,
    /// `hyperlink`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub hyperlink: Option<String>,
    /// `icon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon: Option<String>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Answer of [`csrf_token_index`](super::Client::csrf_token_index).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CsrfTokenIndexResponse {
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Answer of [`hover_card_get_user`](super::Client::hover_card_get_user).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct HoverCardGetUserResponse {
    /// `actions`: list of [`ContactsAction`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub actions: Vec<ContactsAction>,
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Body of [`login_confirm_password`](super::Client::login_confirm_password).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct LoginConfirmPasswordBody {
    /// `password`: text.
    pub password: String,
}

/// Answer of [`login_confirm_password`](super::Client::login_confirm_password).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LoginConfirmPasswordResponse {
    /// `lastLogin`: integer, optional.
    #[serde(
        rename = "lastLogin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_login: Option<i64>,
}

/// Schema `LoginFlowV2`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LoginFlowV2 {
    /// `login`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub login: Option<String>,
    /// `poll`: [`LoginFlowV2Poll`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub poll: Option<LoginFlowV2Poll>,
}

/// Schema `LoginFlowV2Credentials`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LoginFlowV2Credentials {
    /// `appPassword`: text, optional.
    #[serde(
        rename = "appPassword",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub app_password: Option<String>,
    /// `loginName`: text, optional.
    #[serde(
        rename = "loginName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub login_name: Option<String>,
    /// `server`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub server: Option<String>,
}

/// `poll` of [`LoginFlowV2`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LoginFlowV2Poll {
    /// `endpoint`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub endpoint: Option<String>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Schema `NavigationEntry`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct NavigationEntry {
    /// `active`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub active: Option<bool>,
    /// `app`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub app: Option<String>,
    /// `classes`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub classes: Option<String>,
    /// `default`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub default: Option<bool>,
    /// `href`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub href: Option<String>,
    /// `icon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order: Option<i64>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
    /// `unread`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unread: Option<i64>,
}

/// Answer of [`ocm_discovery`](super::Client::ocm_discovery).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OcmDiscoveryResponse {
    /// `apiVersion`: text, optional.
    #[serde(
        rename = "apiVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub api_version: Option<String>,
    /// `enabled`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub enabled: Option<bool>,
    /// `endPoint`: text, optional.
    #[serde(rename = "endPoint", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub end_point: Option<String>,
    /// `resourceTypes`: list of [`OcmDiscoveryResponseResourceTypesItem`].
    #[serde(
        rename = "resourceTypes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub resource_types: Vec<OcmDiscoveryResponseResourceTypesItem>,
}

/// `resourceTypes` of [`OcmDiscoveryResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OcmDiscoveryResponseResourceTypesItem {
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `protocols`: [`OcmDiscoveryResponseResourceTypesItemProtocols`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub protocols: Option<OcmDiscoveryResponseResourceTypesItemProtocols>,
    /// `shareTypes`: list of text.
    #[serde(
        rename = "shareTypes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub share_types: Vec<String>,
}

/// `protocols` of [`OcmDiscoveryResponseResourceTypesItem`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OcmDiscoveryResponseResourceTypesItemProtocols {
    /// `webdav`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub webdav: Option<String>,
}

/// Answer of [`ocs_get_capabilities`](super::Client::ocs_get_capabilities).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OcsGetCapabilitiesResponse {
    /// `capabilities`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub capabilities: Option<::serde_json::Value>,
    /// `version`: [`OcsGetCapabilitiesResponseVersion`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub version: Option<OcsGetCapabilitiesResponseVersion>,
}

/// `version` of [`OcsGetCapabilitiesResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OcsGetCapabilitiesResponseVersion {
    /// `edition`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub edition: Option<String>,
    /// `extendedSupport`: boolean, optional.
    #[serde(
        rename = "extendedSupport",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub extended_support: Option<bool>,
    /// `major`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub major: Option<i64>,
    /// `micro`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub micro: Option<i64>,
    /// `minor`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub minor: Option<i64>,
    /// `string`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub string: Option<String>,
}

/// Schema `OpenGraphObject`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OpenGraphObject {
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `link`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub link: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `thumb`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thumb: Option<String>,
}

/// `mode` of [`preview_get_preview_by_file_id`](super::Client::preview_get_preview_by_file_id).
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
pub enum PreviewGetPreviewByFileIdMode {
    /// `fill`.
    #[serde(rename = "fill")]
    Fill,
    /// `cover`.
    #[serde(rename = "cover")]
    Cover,
}

impl ::std::fmt::Display for PreviewGetPreviewByFileIdMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Fill => f.write_str("fill"),
            Self::Cover => f.write_str("cover"),
        }
    }
}

impl ::std::str::FromStr for PreviewGetPreviewByFileIdMode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "fill" => Ok(Self::Fill),
            "cover" => Ok(Self::Cover),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for PreviewGetPreviewByFileIdMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for PreviewGetPreviewByFileIdMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `mode` of [`preview_get_preview`](super::Client::preview_get_preview).
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
pub enum PreviewGetPreviewMode {
    /// `fill`.
    #[serde(rename = "fill")]
    Fill,
    /// `cover`.
    #[serde(rename = "cover")]
    Cover,
}

impl ::std::fmt::Display for PreviewGetPreviewMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Fill => f.write_str("fill"),
            Self::Cover => f.write_str("cover"),
        }
    }
}

impl ::std::str::FromStr for PreviewGetPreviewMode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "fill" => Ok(Self::Fill),
            "cover" => Ok(Self::Cover),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for PreviewGetPreviewMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for PreviewGetPreviewMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Schema `ProfileAction`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ProfileAction {
    /// `icon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `target`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub target: Option<String>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Body of [`profile_api_set_visibility`](super::Client::profile_api_set_visibility).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ProfileApiSetVisibilityBody {
    /// `paramId`: text.
    #[serde(rename = "paramId")]
    pub param_id: String,
    /// `visibility`: text.
    pub visibility: String,
}

/// Schema `ProfileData`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ProfileData {
    /// `actions`: list of [`ProfileAction`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub actions: Vec<ProfileAction>,
    /// `address`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub address: Option<String>,
    /// `biography`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub biography: Option<String>,
    /// `displayname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub displayname: Option<String>,
    /// `headline`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub headline: Option<String>,
    /// `isUserAvatarVisible`: boolean, optional.
    #[serde(
        rename = "isUserAvatarVisible",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_user_avatar_visible: Option<bool>,
    /// `organisation`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub organisation: Option<String>,
    /// `pronouns`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub pronouns: Option<String>,
    /// `role`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub role: Option<String>,
    /// `timezone`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub timezone: Option<String>,
    /// `timezoneOffset`: integer, optional.
    #[serde(
        rename = "timezoneOffset",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub timezone_offset: Option<i64>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Schema `Reference`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Reference {
    /// `accessible`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub accessible: Option<bool>,
    /// `openGraphObject`: [`OpenGraphObject`], optional.
    #[serde(
        rename = "openGraphObject",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub open_graph_object: Option<OpenGraphObject>,
    /// `richObject`: any JSON, optional.
    #[serde(
        rename = "richObject",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub rich_object: Option<::serde_json::Value>,
    /// `richObjectType`: text, optional.
    #[serde(
        rename = "richObjectType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub rich_object_type: Option<String>,
}

/// Body of [`reference_api_extract`](super::Client::reference_api_extract).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ReferenceApiExtractBody {
    /// `limit`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: Option<i64>,
    /// `resolve`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resolve: Option<bool>,
    /// `text`: text.
    pub text: String,
}

/// Body of [`reference_api_extract_public`](super::Client::reference_api_extract_public).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ReferenceApiExtractPublicBody {
    /// `limit`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: Option<i64>,
    /// `resolve`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resolve: Option<bool>,
    /// `sharingToken`: text.
    #[serde(rename = "sharingToken")]
    pub sharing_token: String,
    /// `text`: text.
    pub text: String,
}

/// Answer of [`reference_api_extract_public`](super::Client::reference_api_extract_public).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ReferenceApiExtractPublicResponse {
    /// `references`: map of [`Reference`], optional.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub references: ::nextcloud_transport::lax::PhpMap<String, Option<Reference>>,
}

/// Answer of [`reference_api_extract`](super::Client::reference_api_extract).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ReferenceApiExtractResponse {
    /// `references`: map of [`Reference`], optional.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub references: ::nextcloud_transport::lax::PhpMap<String, Option<Reference>>,
}

/// Body of [`reference_api_resolve`](super::Client::reference_api_resolve).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ReferenceApiResolveBody {
    /// `limit`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: Option<i64>,
    /// `references`: list of text.
    pub references: Vec<String>,
}

/// Answer of [`reference_api_resolve_one_public`](super::Client::reference_api_resolve_one_public).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ReferenceApiResolveOnePublicResponse {
    /// `references`: map of [`Reference`], optional.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub references: ::nextcloud_transport::lax::PhpMap<String, Option<Reference>>,
}

/// Answer of [`reference_api_resolve_one`](super::Client::reference_api_resolve_one).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ReferenceApiResolveOneResponse {
    /// `references`: map of [`Reference`], optional.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub references: ::nextcloud_transport::lax::PhpMap<String, Option<Reference>>,
}

/// Body of [`reference_api_resolve_public`](super::Client::reference_api_resolve_public).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ReferenceApiResolvePublicBody {
    /// `limit`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: Option<i64>,
    /// `references`: list of text.
    pub references: Vec<String>,
    /// `sharingToken`: text.
    #[serde(rename = "sharingToken")]
    pub sharing_token: String,
}

/// Answer of [`reference_api_resolve_public`](super::Client::reference_api_resolve_public).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ReferenceApiResolvePublicResponse {
    /// `references`: map of [`Reference`], optional.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub references: ::nextcloud_transport::lax::PhpMap<String, Option<Reference>>,
}

/// Answer of [`reference_api_resolve`](super::Client::reference_api_resolve).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ReferenceApiResolveResponse {
    /// `references`: map of [`Reference`], optional.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub references: ::nextcloud_transport::lax::PhpMap<String, Option<Reference>>,
}

/// Body of [`reference_api_touch_provider`](super::Client::reference_api_touch_provider).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ReferenceApiTouchProviderBody {
    /// `timestamp`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: Option<i64>,
}

/// Answer of [`reference_api_touch_provider`](super::Client::reference_api_touch_provider).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ReferenceApiTouchProviderResponse {
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Schema `ReferenceProvider`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ReferenceProvider {
    /// `icon_url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_url: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order: Option<i64>,
    /// `search_providers_ids`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub search_providers_ids: Option<Vec<String>>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Schema `Resource`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Resource {
    /// `accessible`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub accessible: Option<bool>,
    /// `openGraphObject`: [`OpenGraphObject`], optional.
    #[serde(
        rename = "openGraphObject",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub open_graph_object: Option<OpenGraphObject>,
    /// `richObject`: any JSON, optional.
    #[serde(
        rename = "richObject",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub rich_object: Option<::serde_json::Value>,
    /// `richObjectType`: text, optional.
    #[serde(
        rename = "richObjectType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub rich_object_type: Option<String>,
}

/// Schema `Status`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Status {
    /// `edition`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub edition: Option<String>,
    /// `extendedSupport`: boolean, optional.
    #[serde(
        rename = "extendedSupport",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub extended_support: Option<bool>,
    /// `installed`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub installed: Option<bool>,
    /// `maintenance`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub maintenance: Option<bool>,
    /// `needsDbUpgrade`: boolean, optional.
    #[serde(
        rename = "needsDbUpgrade",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub needs_db_upgrade: Option<bool>,
    /// `productname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub productname: Option<String>,
    /// `version`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub version: Option<String>,
    /// `versionstring`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub versionstring: Option<String>,
}

/// Answer of [`task_processing_api_cancel_task_ex_app_endpoint`](super::Client::task_processing_api_cancel_task_ex_app_endpoint).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiCancelTaskExAppEndpointResponse {
    /// `task`: [`TaskProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TaskProcessingTask>,
}

/// Answer of [`task_processing_api_cancel_task`](super::Client::task_processing_api_cancel_task).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiCancelTaskResponse {
    /// `task`: [`TaskProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TaskProcessingTask>,
}

/// Answer of [`task_processing_api_get_next_scheduled_task_batch`](super::Client::task_processing_api_get_next_scheduled_task_batch).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiGetNextScheduledTaskBatchResponse {
    /// `has_more`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_more: Option<bool>,
    /// `tasks`: list of [`TaskProcessingApiGetNextScheduledTaskBatchResponseTasksItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tasks: Vec<TaskProcessingApiGetNextScheduledTaskBatchResponseTasksItem>,
}

/// `tasks` of [`TaskProcessingApiGetNextScheduledTaskBatchResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiGetNextScheduledTaskBatchResponseTasksItem {
    /// `provider`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub provider: Option<String>,
    /// `task`: [`TaskProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TaskProcessingTask>,
}

/// Answer of [`task_processing_api_get_next_scheduled_task`](super::Client::task_processing_api_get_next_scheduled_task).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiGetNextScheduledTaskResponse {
    /// `provider`: [`TaskProcessingApiGetNextScheduledTaskResponseProvider`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub provider: Option<TaskProcessingApiGetNextScheduledTaskResponseProvider>,
    /// `task`: [`TaskProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TaskProcessingTask>,
}

/// `provider` of [`TaskProcessingApiGetNextScheduledTaskResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiGetNextScheduledTaskResponseProvider {
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
}

/// Answer of [`task_processing_api_get_task_ex_app_endpoint`](super::Client::task_processing_api_get_task_ex_app_endpoint).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiGetTaskExAppEndpointResponse {
    /// `task`: [`TaskProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TaskProcessingTask>,
}

/// Answer of [`task_processing_api_get_task`](super::Client::task_processing_api_get_task).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiGetTaskResponse {
    /// `task`: [`TaskProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TaskProcessingTask>,
}

/// Answer of [`task_processing_api_list_tasks_by_app`](super::Client::task_processing_api_list_tasks_by_app).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiListTasksByAppResponse {
    /// `tasks`: list of [`TaskProcessingTask`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tasks: Vec<TaskProcessingTask>,
}

/// Answer of [`task_processing_api_list_tasks`](super::Client::task_processing_api_list_tasks).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiListTasksResponse {
    /// `tasks`: list of [`TaskProcessingTask`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tasks: Vec<TaskProcessingTask>,
}

/// Answer of [`task_processing_api_queue_stats`](super::Client::task_processing_api_queue_stats).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiQueueStatsResponse {
    /// `running_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub running_count: Option<i64>,
    /// `scheduled_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub scheduled_count: Option<i64>,
}

/// Body of [`task_processing_api_schedule`](super::Client::task_processing_api_schedule).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TaskProcessingApiScheduleBody {
    /// `appId`: text.
    #[serde(rename = "appId")]
    pub app_id: String,
    /// `customId`: text, optional.
    #[serde(rename = "customId", skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_id: Option<String>,
    /// `includeWatermark`: boolean, optional.
    #[serde(
        rename = "includeWatermark",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_watermark: Option<bool>,
    /// `input`: map of any JSON.
    pub input: ::serde_json::Map<String, ::serde_json::Value>,
    /// `type`: text.
    #[serde(rename = "type")]
    pub type_: String,
    /// `webhookMethod`: text, optional.
    #[serde(
        rename = "webhookMethod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub webhook_method: Option<String>,
    /// `webhookUri`: text, optional.
    #[serde(
        rename = "webhookUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub webhook_uri: Option<String>,
}

/// Body of [`task_processing_api_schedule_ex_app_endpoint`](super::Client::task_processing_api_schedule_ex_app_endpoint).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TaskProcessingApiScheduleExAppEndpointBody {
    /// `appId`: text.
    #[serde(rename = "appId")]
    pub app_id: String,
    /// `customId`: text, optional.
    #[serde(rename = "customId", skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_id: Option<String>,
    /// `includeWatermark`: boolean, optional.
    #[serde(
        rename = "includeWatermark",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub include_watermark: Option<bool>,
    /// `input`: map of any JSON.
    pub input: ::serde_json::Map<String, ::serde_json::Value>,
    /// `type`: text.
    #[serde(rename = "type")]
    pub type_: String,
    /// `webhookMethod`: text, optional.
    #[serde(
        rename = "webhookMethod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub webhook_method: Option<String>,
    /// `webhookUri`: text, optional.
    #[serde(
        rename = "webhookUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub webhook_uri: Option<String>,
}

/// Answer of [`task_processing_api_schedule_ex_app_endpoint`](super::Client::task_processing_api_schedule_ex_app_endpoint).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiScheduleExAppEndpointResponse {
    /// `task`: [`TaskProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TaskProcessingTask>,
}

/// Answer of [`task_processing_api_schedule`](super::Client::task_processing_api_schedule).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiScheduleResponse {
    /// `task`: [`TaskProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TaskProcessingTask>,
}

/// Answer of [`task_processing_api_set_file_contents_ex_app`](super::Client::task_processing_api_set_file_contents_ex_app).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiSetFileContentsExAppResponse {
    /// `fileId`: integer, optional.
    #[serde(rename = "fileId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub file_id: Option<i64>,
}

/// Body of [`task_processing_api_set_progress`](super::Client::task_processing_api_set_progress).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TaskProcessingApiSetProgressBody {
    /// `progress`: number.
    pub progress: f64,
}

/// Answer of [`task_processing_api_set_progress`](super::Client::task_processing_api_set_progress).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiSetProgressResponse {
    /// `task`: [`TaskProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TaskProcessingTask>,
}

/// Body of [`task_processing_api_set_result`](super::Client::task_processing_api_set_result).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiSetResultBody {
    /// `errorMessage`: text, optional.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: Option<String>,
    /// `output`: map of any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub output: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `userFacingErrorMessage`: text, optional.
    #[serde(
        rename = "userFacingErrorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_facing_error_message: Option<String>,
}

/// Answer of [`task_processing_api_set_result`](super::Client::task_processing_api_set_result).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiSetResultResponse {
    /// `task`: [`TaskProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TaskProcessingTask>,
}

/// Answer of [`task_processing_api_task_types_ex_app_endpoint`](super::Client::task_processing_api_task_types_ex_app_endpoint).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiTaskTypesExAppEndpointResponse {
    /// `types`: map of [`TaskProcessingTaskType`].
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub types: ::nextcloud_transport::lax::PhpMap<String, TaskProcessingTaskType>,
}

/// Answer of [`task_processing_api_task_types`](super::Client::task_processing_api_task_types).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingApiTaskTypesResponse {
    /// `types`: map of [`TaskProcessingTaskType`].
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub types: ::nextcloud_transport::lax::PhpMap<String, TaskProcessingTaskType>,
}

/// Schema `TaskProcessingShape`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingShape {
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Schema `TaskProcessingTask`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingTask {
    /// `allowCleanup`: boolean, optional.
    #[serde(
        rename = "allowCleanup",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub allow_cleanup: Option<bool>,
    /// `appId`: text, optional.
    #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub app_id: Option<String>,
    /// `completionExpectedAt`: integer, optional.
    #[serde(
        rename = "completionExpectedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub completion_expected_at: Option<i64>,
    /// `customId`: text, optional.
    #[serde(rename = "customId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub custom_id: Option<String>,
    /// `endedAt`: integer, optional.
    #[serde(rename = "endedAt", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub ended_at: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `includeWatermark`: boolean, optional.
    #[serde(
        rename = "includeWatermark",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub include_watermark: Option<bool>,
    /// `input`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub input: Option<::serde_json::Value>,
    /// `lastUpdated`: integer, optional.
    #[serde(
        rename = "lastUpdated",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_updated: Option<i64>,
    /// `output`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub output: Option<::serde_json::Value>,
    /// `progress`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub progress: Option<f64>,
    /// `scheduledAt`: integer, optional.
    #[serde(
        rename = "scheduledAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub scheduled_at: Option<i64>,
    /// `startedAt`: integer, optional.
    #[serde(
        rename = "startedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub started_at: Option<i64>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
    /// `userFacingErrorMessage`: text, optional.
    #[serde(
        rename = "userFacingErrorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_facing_error_message: Option<String>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Schema `TaskProcessingTaskType`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingTaskType {
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `inputShape`: map of [`TaskProcessingShape`].
    #[serde(
        rename = "inputShape",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub input_shape: ::nextcloud_transport::lax::PhpMap<String, TaskProcessingShape>,
    /// `inputShapeDefaults`: any JSON, optional.
    #[serde(
        rename = "inputShapeDefaults",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub input_shape_defaults: Option<::serde_json::Value>,
    /// `inputShapeEnumValues`: map of list of [`TaskProcessingTaskTypeInputShapeEnumValuesValueItem`].
    #[serde(
        rename = "inputShapeEnumValues",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub input_shape_enum_values: ::nextcloud_transport::lax::PhpMap<
        String,
        Vec<TaskProcessingTaskTypeInputShapeEnumValuesValueItem>,
    >,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `optionalInputShape`: map of [`TaskProcessingShape`].
    #[serde(
        rename = "optionalInputShape",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub optional_input_shape: ::nextcloud_transport::lax::PhpMap<
        String,
        TaskProcessingShape,
    >,
    /// `optionalInputShapeDefaults`: any JSON, optional.
    #[serde(
        rename = "optionalInputShapeDefaults",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub optional_input_shape_defaults: Option<::serde_json::Value>,
    /// `optionalInputShapeEnumValues`: map of list of [`TaskProcessingTaskTypeOptionalInputShapeEnumValuesValueItem`].
    #[serde(
        rename = "optionalInputShapeEnumValues",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub optional_input_shape_enum_values: ::nextcloud_transport::lax::PhpMap<
        String,
        Vec<TaskProcessingTaskTypeOptionalInputShapeEnumValuesValueItem>,
    >,
    /// `optionalOutputShape`: map of [`TaskProcessingShape`].
    #[serde(
        rename = "optionalOutputShape",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub optional_output_shape: ::nextcloud_transport::lax::PhpMap<
        String,
        TaskProcessingShape,
    >,
    /// `optionalOutputShapeEnumValues`: map of list of [`TaskProcessingTaskTypeOptionalOutputShapeEnumValuesValueItem`].
    #[serde(
        rename = "optionalOutputShapeEnumValues",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub optional_output_shape_enum_values: ::nextcloud_transport::lax::PhpMap<
        String,
        Vec<TaskProcessingTaskTypeOptionalOutputShapeEnumValuesValueItem>,
    >,
    /// `outputShape`: map of [`TaskProcessingShape`].
    #[serde(
        rename = "outputShape",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub output_shape: ::nextcloud_transport::lax::PhpMap<String, TaskProcessingShape>,
    /// `outputShapeEnumValues`: map of list of [`TaskProcessingTaskTypeOutputShapeEnumValuesValueItem`].
    #[serde(
        rename = "outputShapeEnumValues",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub output_shape_enum_values: ::nextcloud_transport::lax::PhpMap<
        String,
        Vec<TaskProcessingTaskTypeOutputShapeEnumValuesValueItem>,
    >,
}

/// `inputShapeEnumValues` of [`TaskProcessingTaskType`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingTaskTypeInputShapeEnumValuesValueItem {
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `value`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub value: Option<String>,
}

/// `optionalInputShapeEnumValues` of [`TaskProcessingTaskType`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingTaskTypeOptionalInputShapeEnumValuesValueItem {
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `value`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub value: Option<String>,
}

/// `optionalOutputShapeEnumValues` of [`TaskProcessingTaskType`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingTaskTypeOptionalOutputShapeEnumValuesValueItem {
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `value`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub value: Option<String>,
}

/// `outputShapeEnumValues` of [`TaskProcessingTaskType`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaskProcessingTaskTypeOutputShapeEnumValuesValueItem {
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `value`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub value: Option<String>,
}

/// Schema `TeamResource`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TeamResource {
    /// `iconEmoji`: text, optional.
    #[serde(
        rename = "iconEmoji",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_emoji: Option<String>,
    /// `iconSvg`: text, optional.
    #[serde(rename = "iconSvg", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_svg: Option<String>,
    /// `iconURL`: text, optional.
    #[serde(rename = "iconURL", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_url: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `label`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub label: Option<String>,
    /// `provider`: [`TeamResourceProvider`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub provider: Option<TeamResourceProvider>,
    /// `url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url: Option<String>,
}

/// `provider` of [`TeamResource`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TeamResourceProvider {
    /// `icon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
}

/// Schema `TeamWithResources`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TeamWithResources {
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `link`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub link: Option<String>,
    /// `resources`: list of [`TeamResource`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub resources: Vec<TeamResource>,
    /// `teamId`: text, optional.
    #[serde(rename = "teamId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub team_id: Option<String>,
}

/// Answer of [`teams_api_list_teams`](super::Client::teams_api_list_teams).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TeamsApiListTeamsResponse {
    /// `teams`: list of [`TeamWithResources`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub teams: Vec<TeamWithResources>,
}

/// Answer of [`teams_api_resolve_one`](super::Client::teams_api_resolve_one).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TeamsApiResolveOneResponse {
    /// `resources`: list of [`TeamResource`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub resources: Vec<TeamResource>,
}

/// Answer of [`text_processing_api_delete_task`](super::Client::text_processing_api_delete_task).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextProcessingApiDeleteTaskResponse {
    /// `task`: [`TextProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TextProcessingTask>,
}

/// Answer of [`text_processing_api_get_task`](super::Client::text_processing_api_get_task).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextProcessingApiGetTaskResponse {
    /// `task`: [`TextProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TextProcessingTask>,
}

/// Answer of [`text_processing_api_list_tasks_by_app`](super::Client::text_processing_api_list_tasks_by_app).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextProcessingApiListTasksByAppResponse {
    /// `tasks`: list of [`TextProcessingTask`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tasks: Vec<TextProcessingTask>,
}

/// Body of [`text_processing_api_schedule`](super::Client::text_processing_api_schedule).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TextProcessingApiScheduleBody {
    /// `appId`: text.
    #[serde(rename = "appId")]
    pub app_id: String,
    /// `identifier`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub identifier: Option<String>,
    /// `input`: text.
    pub input: String,
    /// `type`: text.
    #[serde(rename = "type")]
    pub type_: String,
}

/// Answer of [`text_processing_api_schedule`](super::Client::text_processing_api_schedule).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextProcessingApiScheduleResponse {
    /// `task`: [`TextProcessingTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TextProcessingTask>,
}

/// Answer of [`text_processing_api_task_types`](super::Client::text_processing_api_task_types).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextProcessingApiTaskTypesResponse {
    /// `types`: list of [`TextProcessingApiTaskTypesResponseTypesItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub types: Vec<TextProcessingApiTaskTypesResponseTypesItem>,
}

/// `types` of [`TextProcessingApiTaskTypesResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextProcessingApiTaskTypesResponseTypesItem {
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
}

/// Schema `TextProcessingTask`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextProcessingTask {
    /// `appId`: text, optional.
    #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub app_id: Option<String>,
    /// `completionExpectedAt`: integer, optional.
    #[serde(
        rename = "completionExpectedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub completion_expected_at: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `identifier`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub identifier: Option<String>,
    /// `input`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub input: Option<String>,
    /// `output`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub output: Option<String>,
    /// `status`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<i64>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Answer of [`text_to_image_api_delete_task`](super::Client::text_to_image_api_delete_task).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextToImageApiDeleteTaskResponse {
    /// `task`: [`TextToImageTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TextToImageTask>,
}

/// Answer of [`text_to_image_api_get_task`](super::Client::text_to_image_api_get_task).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextToImageApiGetTaskResponse {
    /// `task`: [`TextToImageTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TextToImageTask>,
}

/// Answer of [`text_to_image_api_is_available`](super::Client::text_to_image_api_is_available).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextToImageApiIsAvailableResponse {
    /// `isAvailable`: boolean, optional.
    #[serde(
        rename = "isAvailable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_available: Option<bool>,
}

/// Answer of [`text_to_image_api_list_tasks_by_app`](super::Client::text_to_image_api_list_tasks_by_app).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextToImageApiListTasksByAppResponse {
    /// `tasks`: list of [`TextToImageTask`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tasks: Vec<TextToImageTask>,
}

/// Body of [`text_to_image_api_schedule`](super::Client::text_to_image_api_schedule).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TextToImageApiScheduleBody {
    /// `appId`: text.
    #[serde(rename = "appId")]
    pub app_id: String,
    /// `identifier`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub identifier: Option<String>,
    /// `input`: text.
    pub input: String,
    /// `numberOfImages`: integer, optional.
    #[serde(
        rename = "numberOfImages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_of_images: Option<i64>,
}

/// Answer of [`text_to_image_api_schedule`](super::Client::text_to_image_api_schedule).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextToImageApiScheduleResponse {
    /// `task`: [`TextToImageTask`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task: Option<TextToImageTask>,
}

/// Schema `TextToImageTask`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextToImageTask {
    /// `appId`: text, optional.
    #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub app_id: Option<String>,
    /// `completionExpectedAt`: integer, optional.
    #[serde(
        rename = "completionExpectedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub completion_expected_at: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `identifier`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub identifier: Option<String>,
    /// `input`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub input: Option<String>,
    /// `numberOfImages`: integer, optional.
    #[serde(
        rename = "numberOfImages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_of_images: Option<i64>,
    /// `status`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<i64>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Answer of [`translation_api_languages`](super::Client::translation_api_languages).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TranslationApiLanguagesResponse {
    /// `languageDetection`: boolean, optional.
    #[serde(
        rename = "languageDetection",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub language_detection: Option<bool>,
    /// `languages`: list of [`TranslationApiLanguagesResponseLanguagesItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub languages: Vec<TranslationApiLanguagesResponseLanguagesItem>,
}

/// `languages` of [`TranslationApiLanguagesResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TranslationApiLanguagesResponseLanguagesItem {
    /// `from`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub from: Option<String>,
    /// `fromLabel`: text, optional.
    #[serde(
        rename = "fromLabel",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub from_label: Option<String>,
    /// `to`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub to: Option<String>,
    /// `toLabel`: text, optional.
    #[serde(rename = "toLabel", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub to_label: Option<String>,
}

/// Body of [`translation_api_translate`](super::Client::translation_api_translate).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TranslationApiTranslateBody {
    /// `fromLanguage`: text, optional.
    #[serde(
        rename = "fromLanguage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub from_language: Option<String>,
    /// `text`: text.
    pub text: String,
    /// `toLanguage`: text.
    #[serde(rename = "toLanguage")]
    pub to_language: String,
}

/// Answer of [`translation_api_translate`](super::Client::translation_api_translate).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TranslationApiTranslateResponse {
    /// `from`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub from: Option<String>,
    /// `text`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub text: Option<String>,
}

/// Body of [`two_factor_api_disable`](super::Client::two_factor_api_disable).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TwoFactorApiDisableBody {
    /// `providers`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub providers: Option<Vec<String>>,
    /// `user`: text.
    pub user: String,
}

/// Body of [`two_factor_api_enable`](super::Client::two_factor_api_enable).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TwoFactorApiEnableBody {
    /// `providers`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub providers: Option<Vec<String>>,
    /// `user`: text.
    pub user: String,
}

/// Schema `UnifiedSearchProvider`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UnifiedSearchProvider {
    /// `appId`: text, optional.
    #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub app_id: Option<String>,
    /// `filters`: map of text.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub filters: ::nextcloud_transport::lax::PhpMap<String, String>,
    /// `icon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `inAppSearch`: boolean, optional.
    #[serde(
        rename = "inAppSearch",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub in_app_search: Option<bool>,
    /// `isExternalProvider`: boolean, optional.
    #[serde(
        rename = "isExternalProvider",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_external_provider: Option<bool>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order: Option<i64>,
    /// `triggers`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub triggers: Vec<String>,
}

/// Schema `UnifiedSearchResult`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UnifiedSearchResult {
    /// `cursor`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub cursor: Option<::serde_json::Value>,
    /// `entries`: list of [`UnifiedSearchResultEntry`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub entries: Vec<UnifiedSearchResultEntry>,
    /// `isPaginated`: boolean, optional.
    #[serde(
        rename = "isPaginated",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_paginated: Option<bool>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
}

/// Schema `UnifiedSearchResultEntry`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UnifiedSearchResultEntry {
    /// `attributes`: map of text.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub attributes: ::nextcloud_transport::lax::PhpMap<String, String>,
    /// `icon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon: Option<String>,
    /// `resourceUrl`: text, optional.
    #[serde(
        rename = "resourceUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub resource_url: Option<String>,
    /// `rounded`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub rounded: Option<bool>,
    /// `subline`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub subline: Option<String>,
    /// `thumbnailUrl`: text, optional.
    #[serde(
        rename = "thumbnailUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thumbnail_url: Option<String>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Body of [`wipe_check_wipe`](super::Client::wipe_check_wipe).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WipeCheckWipeBody {
    /// `token`: text.
    pub token: String,
}

/// Answer of [`wipe_check_wipe`](super::Client::wipe_check_wipe).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WipeCheckWipeResponse {
    /// `wipe`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub wipe: Option<bool>,
}

/// Body of [`wipe_wipe_done`](super::Client::wipe_wipe_done).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WipeWipeDoneBody {
    /// `token`: text.
    pub token: String,
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

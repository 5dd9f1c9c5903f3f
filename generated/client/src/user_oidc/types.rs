//! What user_oidc is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/user_oidc.json`; change that instead.

/// Body of [`ocs_api_create_user`](super::Client::ocs_api_create_user).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OcsApiCreateUserBody {
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: Option<String>,
    /// `email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// `providerId`: integer.
    #[serde(rename = "providerId")]
    pub provider_id: i64,
    /// `quota`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quota: Option<String>,
    /// `userId`: text.
    #[serde(rename = "userId")]
    pub user_id: String,
}

/// Answer of [`ocs_api_create_user`](super::Client::ocs_api_create_user).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OcsApiCreateUserResponse {
    /// `user_id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Answer of [`ocs_api_delete_user`](super::Client::ocs_api_delete_user).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OcsApiDeleteUserResponse {
    /// `user_id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Schema `Provider`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Provider {
    /// `clientId`: text, optional.
    #[serde(rename = "clientId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub client_id: Option<String>,
    /// `discoveryEndpoint`: text, optional.
    #[serde(
        rename = "discoveryEndpoint",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub discovery_endpoint: Option<String>,
    /// `endSessionEndpoint`: text, optional.
    #[serde(
        rename = "endSessionEndpoint",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub end_session_endpoint: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `identifier`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub identifier: Option<String>,
    /// `postLogoutUri`: text, optional.
    #[serde(
        rename = "postLogoutUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub post_logout_uri: Option<String>,
    /// `scope`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub scope: Option<String>,
    /// `settings`: [`ProviderSettings`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub settings: Option<ProviderSettings>,
}

/// Schema `ProviderSettings`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ProviderSettings {
    /// `bearerProvisioning`: boolean, optional.
    #[serde(
        rename = "bearerProvisioning",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub bearer_provisioning: Option<bool>,
    /// `checkBearer`: boolean, optional.
    #[serde(
        rename = "checkBearer",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub check_bearer: Option<bool>,
    /// `extraClaims`: text, optional.
    #[serde(
        rename = "extraClaims",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub extra_claims: Option<String>,
    /// `groupProvisioning`: boolean, optional.
    #[serde(
        rename = "groupProvisioning",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub group_provisioning: Option<bool>,
    /// `groupWhitelistRegex`: text, optional.
    #[serde(
        rename = "groupWhitelistRegex",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub group_whitelist_regex: Option<String>,
    /// `mappingAddress`: text, optional.
    #[serde(
        rename = "mappingAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_address: Option<String>,
    /// `mappingAvatar`: text, optional.
    #[serde(
        rename = "mappingAvatar",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_avatar: Option<String>,
    /// `mappingBiography`: text, optional.
    #[serde(
        rename = "mappingBiography",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_biography: Option<String>,
    /// `mappingBirthdate`: text, optional.
    #[serde(
        rename = "mappingBirthdate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_birthdate: Option<String>,
    /// `mappingCountry`: text, optional.
    #[serde(
        rename = "mappingCountry",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_country: Option<String>,
    /// `mappingDisplayName`: text, optional.
    #[serde(
        rename = "mappingDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_display_name: Option<String>,
    /// `mappingEmail`: text, optional.
    #[serde(
        rename = "mappingEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_email: Option<String>,
    /// `mappingFediverse`: text, optional.
    #[serde(
        rename = "mappingFediverse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_fediverse: Option<String>,
    /// `mappingGender`: text, optional.
    #[serde(
        rename = "mappingGender",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_gender: Option<String>,
    /// `mappingGroups`: text, optional.
    #[serde(
        rename = "mappingGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_groups: Option<String>,
    /// `mappingHeadline`: text, optional.
    #[serde(
        rename = "mappingHeadline",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_headline: Option<String>,
    /// `mappingLanguage`: text, optional.
    #[serde(
        rename = "mappingLanguage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_language: Option<String>,
    /// `mappingLocale`: text, optional.
    #[serde(
        rename = "mappingLocale",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_locale: Option<String>,
    /// `mappingLocality`: text, optional.
    #[serde(
        rename = "mappingLocality",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_locality: Option<String>,
    /// `mappingOrganisation`: text, optional.
    #[serde(
        rename = "mappingOrganisation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_organisation: Option<String>,
    /// `mappingPhonenumber`: text, optional.
    #[serde(
        rename = "mappingPhonenumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_phonenumber: Option<String>,
    /// `mappingPostalcode`: text, optional.
    #[serde(
        rename = "mappingPostalcode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_postalcode: Option<String>,
    /// `mappingPronouns`: text, optional.
    #[serde(
        rename = "mappingPronouns",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_pronouns: Option<String>,
    /// `mappingQuota`: text, optional.
    #[serde(
        rename = "mappingQuota",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_quota: Option<String>,
    /// `mappingRegion`: text, optional.
    #[serde(
        rename = "mappingRegion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_region: Option<String>,
    /// `mappingRole`: text, optional.
    #[serde(
        rename = "mappingRole",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_role: Option<String>,
    /// `mappingStreetaddress`: text, optional.
    #[serde(
        rename = "mappingStreetaddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_streetaddress: Option<String>,
    /// `mappingTwitter`: text, optional.
    #[serde(
        rename = "mappingTwitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_twitter: Option<String>,
    /// `mappingUid`: text, optional.
    #[serde(
        rename = "mappingUid",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_uid: Option<String>,
    /// `mappingWebsite`: text, optional.
    #[serde(
        rename = "mappingWebsite",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mapping_website: Option<String>,
    /// `nestedAndFallbackClaims`: boolean, optional.
    #[serde(
        rename = "nestedAndFallbackClaims",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub nested_and_fallback_claims: Option<bool>,
    /// `providerBasedId`: boolean, optional.
    #[serde(
        rename = "providerBasedId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub provider_based_id: Option<bool>,
    /// `restrictLoginToGroups`: boolean, optional.
    #[serde(
        rename = "restrictLoginToGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub restrict_login_to_groups: Option<bool>,
    /// `sendIdTokenHint`: boolean, optional.
    #[serde(
        rename = "sendIdTokenHint",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub send_id_token_hint: Option<bool>,
    /// `uniqueUid`: boolean, optional.
    #[serde(
        rename = "uniqueUid",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unique_uid: Option<bool>,
}

/// Body of [`settings_create_provider`](super::Client::settings_create_provider).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SettingsCreateProviderBody {
    /// `clientId`: text.
    #[serde(rename = "clientId")]
    pub client_id: String,
    /// `clientSecret`: text.
    #[serde(rename = "clientSecret")]
    pub client_secret: String,
    /// `discoveryEndpoint`: text.
    #[serde(rename = "discoveryEndpoint")]
    pub discovery_endpoint: String,
    /// `endSessionEndpoint`: text, optional.
    #[serde(
        rename = "endSessionEndpoint",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub end_session_endpoint: Option<String>,
    /// `identifier`: text.
    pub identifier: String,
    /// `postLogoutUri`: text, optional.
    #[serde(
        rename = "postLogoutUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub post_logout_uri: Option<String>,
    /// `scope`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: Option<String>,
    /// `settings`: map of any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: Option<::serde_json::Map<String, ::serde_json::Value>>,
}

/// Body of [`settings_set_admin_config`](super::Client::settings_set_admin_config).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SettingsSetAdminConfigBody {
    /// `values`: map of any JSON.
    pub values: ::serde_json::Map<String, ::serde_json::Value>,
}

/// Body of [`settings_seti_d4me`](super::Client::settings_seti_d4me).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SettingsSetiD4meBody {
    /// `enabled`: boolean.
    pub enabled: bool,
}

/// Answer of [`settings_seti_d4me`](super::Client::settings_seti_d4me).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SettingsSetiD4meResponse {
    /// `enabled`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub enabled: Option<bool>,
}

/// Body of [`settings_update_provider`](super::Client::settings_update_provider).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SettingsUpdateProviderBody {
    /// `clientId`: text.
    #[serde(rename = "clientId")]
    pub client_id: String,
    /// `clientSecret`: text, optional.
    #[serde(
        rename = "clientSecret",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_secret: Option<String>,
    /// `discoveryEndpoint`: text.
    #[serde(rename = "discoveryEndpoint")]
    pub discovery_endpoint: String,
    /// `endSessionEndpoint`: text, optional.
    #[serde(
        rename = "endSessionEndpoint",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub end_session_endpoint: Option<String>,
    /// `identifier`: text.
    pub identifier: String,
    /// `postLogoutUri`: text, optional.
    #[serde(
        rename = "postLogoutUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub post_logout_uri: Option<String>,
    /// `scope`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: Option<String>,
    /// `settings`: map of any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: Option<::serde_json::Map<String, ::serde_json::Value>>,
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

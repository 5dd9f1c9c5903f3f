//! What user_ldap is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/user_ldap.json`; change that instead.

/// Answer of [`configapi_copy_configuration`](super::Client::configapi_copy_configuration).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ConfigapiCopyConfigurationResponse {
    /// `configID`: text, optional.
    #[serde(rename = "configID", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub config_id: Option<String>,
}

/// Answer of [`configapi_create`](super::Client::configapi_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ConfigapiCreateResponse {
    /// `configID`: text, optional.
    #[serde(rename = "configID", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub config_id: Option<String>,
}

/// Body of [`configapi_modify`](super::Client::configapi_modify).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConfigapiModifyBody {
    /// `configData`: map of any JSON.
    #[serde(rename = "configData")]
    pub config_data: ::serde_json::Map<String, ::serde_json::Value>,
}

/// Answer of [`configapi_test_configuration`](super::Client::configapi_test_configuration).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ConfigapiTestConfigurationResponse {
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Body of [`wizard_action`](super::Client::wizard_action).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WizardActionBody {
    /// `loginName`: text, optional.
    #[serde(
        rename = "loginName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub login_name: Option<String>,
}

/// Answer of [`wizard_action`](super::Client::wizard_action).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WizardActionResponse {
    /// `changes`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub changes: Option<::serde_json::Value>,
    /// `options`: map of list of text.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub options: ::nextcloud_transport::lax::PhpMap<String, Vec<String>>,
}

/// Body of [`wizard_clear_mappings`](super::Client::wizard_clear_mappings).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WizardClearMappingsBody {
    /// `subject`: [`WizardClearMappingsBodySubject`].
    pub subject: WizardClearMappingsBodySubject,
}

/// `subject` of [`WizardClearMappingsBody`].
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
pub enum WizardClearMappingsBodySubject {
    /// `user`.
    #[serde(rename = "user")]
    User,
    /// `group`.
    #[serde(rename = "group")]
    Group,
}

impl ::std::fmt::Display for WizardClearMappingsBodySubject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::User => f.write_str("user"),
            Self::Group => f.write_str("group"),
        }
    }
}

impl ::std::str::FromStr for WizardClearMappingsBodySubject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "user" => Ok(Self::User),
            "group" => Ok(Self::Group),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for WizardClearMappingsBodySubject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for WizardClearMappingsBodySubject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
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

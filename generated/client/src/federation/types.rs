//! What federation is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/federation.json`; change that instead.

/// Answer of [`ocs_authapi_get_shared_secret_legacy`](super::Client::ocs_authapi_get_shared_secret_legacy).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OcsAuthapiGetSharedSecretLegacyResponse {
    /// `sharedSecret`: text, optional.
    #[serde(
        rename = "sharedSecret",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub shared_secret: Option<String>,
}

/// Answer of [`ocs_authapi_get_shared_secret`](super::Client::ocs_authapi_get_shared_secret).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OcsAuthapiGetSharedSecretResponse {
    /// `sharedSecret`: text, optional.
    #[serde(
        rename = "sharedSecret",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub shared_secret: Option<String>,
}

/// Body of [`ocs_authapi_request_shared_secret`](super::Client::ocs_authapi_request_shared_secret).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OcsAuthapiRequestSharedSecretBody {
    /// `token`: text.
    pub token: String,
    /// `url`: text.
    pub url: String,
}

/// Body of [`ocs_authapi_request_shared_secret_legacy`](super::Client::ocs_authapi_request_shared_secret_legacy).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OcsAuthapiRequestSharedSecretLegacyBody {
    /// `token`: text.
    pub token: String,
    /// `url`: text.
    pub url: String,
}

/// Body of [`settings_add_server`](super::Client::settings_add_server).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SettingsAddServerBody {
    /// `url`: text.
    pub url: String,
}

/// Answer of [`settings_add_server`](super::Client::settings_add_server).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SettingsAddServerResponse {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url: Option<String>,
}

/// Answer of [`settings_get_servers`](super::Client::settings_get_servers).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SettingsGetServersResponseItem {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `status`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<i64>,
    /// `url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url: Option<String>,
}

/// Answer of [`settings_remove_server`](super::Client::settings_remove_server).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SettingsRemoveServerResponse {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
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

//! What oauth2 is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/oauth2.json`; change that instead.

/// Body of [`oauth_api_get_token`](super::Client::oauth_api_get_token).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OauthApiGetTokenBody {
    /// `client_id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_id: Option<String>,
    /// `client_secret`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_secret: Option<String>,
    /// `code`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: Option<String>,
    /// `grant_type`: [`OauthApiGetTokenBodyGrantType`].
    pub grant_type: OauthApiGetTokenBodyGrantType,
    /// `refresh_token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub refresh_token: Option<String>,
}

/// `grant_type` of [`OauthApiGetTokenBody`].
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
pub enum OauthApiGetTokenBodyGrantType {
    /// `authorization_code`.
    #[serde(rename = "authorization_code")]
    AuthorizationCode,
    /// `refresh_token`.
    #[serde(rename = "refresh_token")]
    RefreshToken,
}

impl ::std::fmt::Display for OauthApiGetTokenBodyGrantType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::AuthorizationCode => f.write_str("authorization_code"),
            Self::RefreshToken => f.write_str("refresh_token"),
        }
    }
}

impl ::std::str::FromStr for OauthApiGetTokenBodyGrantType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "authorization_code" => Ok(Self::AuthorizationCode),
            "refresh_token" => Ok(Self::RefreshToken),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for OauthApiGetTokenBodyGrantType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for OauthApiGetTokenBodyGrantType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Answer of [`oauth_api_get_token`](super::Client::oauth_api_get_token).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OauthApiGetTokenResponse {
    /// `access_token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub access_token: Option<String>,
    /// `expires_in`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub expires_in: Option<i64>,
    /// `refresh_token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub refresh_token: Option<String>,
    /// `token_type`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token_type: Option<String>,
    /// `user_id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
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

//! What webhook_listeners is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/webhook_listeners.json`; change that instead.

/// Schema `WebhookInfo`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebhookInfo {
    /// `authData`: any JSON, optional.
    #[serde(rename = "authData", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub auth_data: Option<::serde_json::Value>,
    /// `authMethod`: text, optional.
    #[serde(
        rename = "authMethod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub auth_method: Option<String>,
    /// `event`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub event: Option<String>,
    /// `eventFilter`: any JSON, optional.
    #[serde(
        rename = "eventFilter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub event_filter: Option<::serde_json::Value>,
    /// `headers`: map of text.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub headers: ::nextcloud_transport::lax::PhpMap<String, String>,
    /// `httpMethod`: text, optional.
    #[serde(
        rename = "httpMethod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub http_method: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `tokenNeeded`: [`WebhookInfoTokenNeeded`], optional.
    #[serde(
        rename = "tokenNeeded",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token_needed: Option<WebhookInfoTokenNeeded>,
    /// `uri`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub uri: Option<String>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
    /// `userIdFilter`: text, optional.
    #[serde(
        rename = "userIdFilter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id_filter: Option<String>,
}

/// `tokenNeeded` of [`WebhookInfo`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebhookInfoTokenNeeded {
    /// `user_ids`: map of text.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_ids: ::nextcloud_transport::lax::PhpMap<String, String>,
    /// `user_roles`: map of text.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_roles: ::nextcloud_transport::lax::PhpMap<String, String>,
}

/// Body of [`webhooks_create`](super::Client::webhooks_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebhooksCreateBody {
    /// `authData`: map of any JSON, optional.
    #[serde(rename = "authData", skip_serializing_if = "::std::option::Option::is_none")]
    pub auth_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `authMethod`: [`WebhooksCreateBodyAuthMethod`], optional.
    #[serde(
        rename = "authMethod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auth_method: Option<WebhooksCreateBodyAuthMethod>,
    /// `event`: text.
    pub event: String,
    /// `eventFilter`: map of any JSON, optional.
    #[serde(
        rename = "eventFilter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_filter: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `headers`: map of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub headers: Option<::nextcloud_transport::lax::PhpMap<String, String>>,
    /// `httpMethod`: text.
    #[serde(rename = "httpMethod")]
    pub http_method: String,
    /// `tokenNeeded`: [`WebhooksCreateBodyTokenNeeded`], optional.
    #[serde(
        rename = "tokenNeeded",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub token_needed: Option<WebhooksCreateBodyTokenNeeded>,
    /// `uri`: text.
    pub uri: String,
    /// `userIdFilter`: text, optional.
    #[serde(
        rename = "userIdFilter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_id_filter: Option<String>,
}

/// `authMethod` of [`WebhooksCreateBody`].
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
pub enum WebhooksCreateBodyAuthMethod {
    /// `none`.
    #[serde(rename = "none")]
    None,
    /// `header`.
    #[serde(rename = "header")]
    Header,
}

impl ::std::fmt::Display for WebhooksCreateBodyAuthMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::None => f.write_str("none"),
            Self::Header => f.write_str("header"),
        }
    }
}

impl ::std::str::FromStr for WebhooksCreateBodyAuthMethod {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "none" => Ok(Self::None),
            "header" => Ok(Self::Header),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for WebhooksCreateBodyAuthMethod {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for WebhooksCreateBodyAuthMethod {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `tokenNeeded` of [`WebhooksCreateBody`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebhooksCreateBodyTokenNeeded {
    /// `user_ids`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_ids: Option<Vec<String>>,
    /// `user_roles`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_roles: Option<Vec<String>>,
}

/// Body of [`webhooks_update`](super::Client::webhooks_update).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebhooksUpdateBody {
    /// `authData`: map of any JSON, optional.
    #[serde(rename = "authData", skip_serializing_if = "::std::option::Option::is_none")]
    pub auth_data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `authMethod`: [`WebhooksUpdateBodyAuthMethod`], optional.
    #[serde(
        rename = "authMethod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub auth_method: Option<WebhooksUpdateBodyAuthMethod>,
    /// `event`: text.
    pub event: String,
    /// `eventFilter`: map of any JSON, optional.
    #[serde(
        rename = "eventFilter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_filter: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `headers`: map of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub headers: Option<::nextcloud_transport::lax::PhpMap<String, String>>,
    /// `httpMethod`: text.
    #[serde(rename = "httpMethod")]
    pub http_method: String,
    /// `tokenNeeded`: [`WebhooksUpdateBodyTokenNeeded`], optional.
    #[serde(
        rename = "tokenNeeded",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub token_needed: Option<WebhooksUpdateBodyTokenNeeded>,
    /// `uri`: text.
    pub uri: String,
    /// `userIdFilter`: text, optional.
    #[serde(
        rename = "userIdFilter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub user_id_filter: Option<String>,
}

/// `authMethod` of [`WebhooksUpdateBody`].
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
pub enum WebhooksUpdateBodyAuthMethod {
    /// `none`.
    #[serde(rename = "none")]
    None,
    /// `header`.
    #[serde(rename = "header")]
    Header,
}

impl ::std::fmt::Display for WebhooksUpdateBodyAuthMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::None => f.write_str("none"),
            Self::Header => f.write_str("header"),
        }
    }
}

impl ::std::str::FromStr for WebhooksUpdateBodyAuthMethod {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "none" => Ok(Self::None),
            "header" => Ok(Self::Header),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for WebhooksUpdateBodyAuthMethod {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for WebhooksUpdateBodyAuthMethod {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `tokenNeeded` of [`WebhooksUpdateBody`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebhooksUpdateBodyTokenNeeded {
    /// `user_ids`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_ids: Option<Vec<String>>,
    /// `user_roles`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_roles: Option<Vec<String>>,
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

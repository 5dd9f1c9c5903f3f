//! What user_status is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/user_status.json`; change that instead.

/// Schema `ClearAt`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ClearAt {
    /// `time`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub time: Option<::serde_json::Value>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Body of [`heartbeat_heartbeat`](super::Client::heartbeat_heartbeat).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct HeartbeatHeartbeatBody {
    /// `status`: text.
    pub status: String,
}

/// Schema `Predefined`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Predefined {
    /// `clearAt`: [`ClearAt`], optional.
    #[serde(rename = "clearAt", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub clear_at: Option<ClearAt>,
    /// `icon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
}

/// Schema `Private`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Private {
    /// `clearAt`: integer, optional.
    #[serde(rename = "clearAt", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub clear_at: Option<i64>,
    /// `icon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon: Option<String>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `messageId`: text, optional.
    #[serde(
        rename = "messageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_id: Option<String>,
    /// `messageIsPredefined`: boolean, optional.
    #[serde(
        rename = "messageIsPredefined",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_is_predefined: Option<bool>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
    /// `statusIsUserDefined`: boolean, optional.
    #[serde(
        rename = "statusIsUserDefined",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status_is_user_defined: Option<bool>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Schema `Public`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Public {
    /// `clearAt`: integer, optional.
    #[serde(rename = "clearAt", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub clear_at: Option<i64>,
    /// `icon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon: Option<String>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Body of [`user_status_set_custom_message`](super::Client::user_status_set_custom_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UserStatusSetCustomMessageBody {
    /// `clearAt`: integer, optional.
    #[serde(rename = "clearAt", skip_serializing_if = "::std::option::Option::is_none")]
    pub clear_at: Option<i64>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: Option<String>,
    /// `statusIcon`: text, optional.
    #[serde(
        rename = "statusIcon",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub status_icon: Option<String>,
}

/// Body of [`user_status_set_predefined_message`](super::Client::user_status_set_predefined_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserStatusSetPredefinedMessageBody {
    /// `clearAt`: integer, optional.
    #[serde(rename = "clearAt", skip_serializing_if = "::std::option::Option::is_none")]
    pub clear_at: Option<i64>,
    /// `messageId`: text.
    #[serde(rename = "messageId")]
    pub message_id: String,
}

/// Body of [`user_status_set_status`](super::Client::user_status_set_status).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserStatusSetStatusBody {
    /// `statusType`: text.
    #[serde(rename = "statusType")]
    pub status_type: String,
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

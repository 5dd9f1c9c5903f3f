//! What cloud_federation_api is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/cloud_federation_api.json`; change that instead.

/// Schema `AddShare`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AddShare {
    /// `recipientDisplayName`: text, optional.
    #[serde(
        rename = "recipientDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub recipient_display_name: Option<String>,
    /// `recipientUserId`: text, optional.
    #[serde(
        rename = "recipientUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub recipient_user_id: Option<String>,
}

/// Body of [`request_handler_add_share`](super::Client::request_handler_add_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RequestHandlerAddShareBody {
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `name`: text.
    pub name: String,
    /// `owner`: text.
    pub owner: String,
    /// `ownerDisplayName`: text, optional.
    #[serde(
        rename = "ownerDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub owner_display_name: Option<String>,
    /// `protocol`: [`RequestHandlerAddShareBodyProtocol`].
    pub protocol: RequestHandlerAddShareBodyProtocol,
    /// `providerId`: text.
    #[serde(rename = "providerId")]
    pub provider_id: String,
    /// `resourceType`: text.
    #[serde(rename = "resourceType")]
    pub resource_type: String,
    /// `shareType`: text.
    #[serde(rename = "shareType")]
    pub share_type: String,
    /// `shareWith`: text.
    #[serde(rename = "shareWith")]
    pub share_with: String,
    /// `sharedBy`: text, optional.
    #[serde(rename = "sharedBy", skip_serializing_if = "::std::option::Option::is_none")]
    pub shared_by: Option<String>,
    /// `sharedByDisplayName`: text, optional.
    #[serde(
        rename = "sharedByDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shared_by_display_name: Option<String>,
}

/// `protocol` of [`RequestHandlerAddShareBody`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RequestHandlerAddShareBodyProtocol {
    /// `name`: list of text.
    pub name: Vec<String>,
    /// `options`: map of any JSON.
    pub options: ::serde_json::Map<String, ::serde_json::Value>,
}

/// Body of [`request_handler_invite_accepted`](super::Client::request_handler_invite_accepted).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RequestHandlerInviteAcceptedBody {
    /// `email`: text.
    pub email: String,
    /// `name`: text.
    pub name: String,
    /// `recipientProvider`: text.
    #[serde(rename = "recipientProvider")]
    pub recipient_provider: String,
    /// `token`: text.
    pub token: String,
    /// `userID`: text.
    #[serde(rename = "userID")]
    pub user_id: String,
}

/// Answer of [`request_handler_invite_accepted`](super::Client::request_handler_invite_accepted).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RequestHandlerInviteAcceptedResponse {
    /// `email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub email: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `userID`: text, optional.
    #[serde(rename = "userID", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Body of [`request_handler_receive_notification`](super::Client::request_handler_receive_notification).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RequestHandlerReceiveNotificationBody {
    /// `notification`: map of any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `notificationType`: text.
    #[serde(rename = "notificationType")]
    pub notification_type: String,
    /// `providerId`: text, optional.
    #[serde(
        rename = "providerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub provider_id: Option<String>,
    /// `resourceType`: text.
    #[serde(rename = "resourceType")]
    pub resource_type: String,
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

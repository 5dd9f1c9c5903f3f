//! What federatedfilesharing is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/federatedfilesharing.json`; change that instead.

/// Body of [`mount_public_link_create_federated_share`](super::Client::mount_public_link_create_federated_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MountPublicLinkCreateFederatedShareBody {
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
    /// `shareWith`: text.
    #[serde(rename = "shareWith")]
    pub share_with: String,
    /// `token`: text.
    pub token: String,
}

/// Answer of [`mount_public_link_create_federated_share`](super::Client::mount_public_link_create_federated_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MountPublicLinkCreateFederatedShareResponse {
    /// `remoteUrl`: text, optional.
    #[serde(
        rename = "remoteUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub remote_url: Option<String>,
}

/// Body of [`request_handler_accept_share`](super::Client::request_handler_accept_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RequestHandlerAcceptShareBody {
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: Option<String>,
}

/// Body of [`request_handler_create_share`](super::Client::request_handler_create_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RequestHandlerCreateShareBody {
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// `owner`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: Option<String>,
    /// `ownerFederatedId`: text, optional.
    #[serde(
        rename = "ownerFederatedId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub owner_federated_id: Option<String>,
    /// `remote`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote: Option<String>,
    /// `remoteId`: text, optional.
    #[serde(rename = "remoteId", skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: Option<String>,
    /// `shareWith`: text, optional.
    #[serde(
        rename = "shareWith",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub share_with: Option<String>,
    /// `sharedBy`: text, optional.
    #[serde(rename = "sharedBy", skip_serializing_if = "::std::option::Option::is_none")]
    pub shared_by: Option<String>,
    /// `sharedByFederatedId`: text, optional.
    #[serde(
        rename = "sharedByFederatedId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shared_by_federated_id: Option<String>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: Option<String>,
}

/// Body of [`request_handler_decline_share`](super::Client::request_handler_decline_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RequestHandlerDeclineShareBody {
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: Option<String>,
}

/// Body of [`request_handler_move`](super::Client::request_handler_move).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RequestHandlerMoveBody {
    /// `remote`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote: Option<String>,
    /// `remote_id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: Option<String>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: Option<String>,
}

/// Answer of [`request_handler_move`](super::Client::request_handler_move).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RequestHandlerMoveResponse {
    /// `owner`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub owner: Option<String>,
    /// `remote`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub remote: Option<String>,
}

/// Body of [`request_handler_re_share`](super::Client::request_handler_re_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RequestHandlerReShareBody {
    /// `remoteId`: integer, optional.
    #[serde(rename = "remoteId", skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: Option<i64>,
    /// `shareWith`: text, optional.
    #[serde(
        rename = "shareWith",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub share_with: Option<String>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: Option<String>,
}

/// Answer of [`request_handler_re_share`](super::Client::request_handler_re_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RequestHandlerReShareResponse {
    /// `remoteId`: text, optional.
    #[serde(rename = "remoteId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub remote_id: Option<String>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Body of [`request_handler_revoke`](super::Client::request_handler_revoke).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RequestHandlerRevokeBody {
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: Option<String>,
}

/// Body of [`request_handler_unshare`](super::Client::request_handler_unshare).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RequestHandlerUnshareBody {
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: Option<String>,
}

/// Body of [`request_handler_update_permissions`](super::Client::request_handler_update_permissions).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RequestHandlerUpdatePermissionsBody {
    /// `permissions`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: Option<i64>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: Option<String>,
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

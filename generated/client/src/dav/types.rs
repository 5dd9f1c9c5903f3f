//! What dav is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/dav.json`; change that instead.

/// Schema `CurrentOutOfOfficeData`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CurrentOutOfOfficeData {
    /// `endDate`: integer, optional.
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub end_date: Option<i64>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `replacementUserDisplayName`: text, optional.
    #[serde(
        rename = "replacementUserDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub replacement_user_display_name: Option<String>,
    /// `replacementUserId`: text, optional.
    #[serde(
        rename = "replacementUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub replacement_user_id: Option<String>,
    /// `shortMessage`: text, optional.
    #[serde(
        rename = "shortMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub short_message: Option<String>,
    /// `startDate`: integer, optional.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub start_date: Option<i64>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Body of [`direct_get_url`](super::Client::direct_get_url).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DirectGetUrlBody {
    /// `expirationTime`: integer, optional.
    #[serde(
        rename = "expirationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expiration_time: Option<i64>,
    /// `fileId`: integer.
    #[serde(rename = "fileId")]
    pub file_id: i64,
}

/// Answer of [`direct_get_url`](super::Client::direct_get_url).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DirectGetUrlResponse {
    /// `url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url: Option<String>,
}

/// Schema `OutOfOfficeData`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OutOfOfficeData {
    /// `firstDay`: text, optional.
    #[serde(rename = "firstDay", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub first_day: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `lastDay`: text, optional.
    #[serde(rename = "lastDay", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_day: Option<String>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `replacementUserDisplayName`: text, optional.
    #[serde(
        rename = "replacementUserDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub replacement_user_display_name: Option<String>,
    /// `replacementUserId`: text, optional.
    #[serde(
        rename = "replacementUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub replacement_user_id: Option<String>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Body of [`out_of_office_set_out_of_office`](super::Client::out_of_office_set_out_of_office).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OutOfOfficeSetOutOfOfficeBody {
    /// `firstDay`: text.
    #[serde(rename = "firstDay")]
    pub first_day: String,
    /// `lastDay`: text.
    #[serde(rename = "lastDay")]
    pub last_day: String,
    /// `message`: text.
    pub message: String,
    /// `replacementUserId`: text, optional.
    #[serde(
        rename = "replacementUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub replacement_user_id: Option<String>,
    /// `status`: text.
    pub status: String,
}

/// Schema `UpcomingEvent`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpcomingEvent {
    /// `calendarUri`: text, optional.
    #[serde(
        rename = "calendarUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub calendar_uri: Option<String>,
    /// `location`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub location: Option<String>,
    /// `start`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub start: Option<i64>,
    /// `summary`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub summary: Option<String>,
    /// `uri`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub uri: Option<String>,
}

/// Answer of [`upcoming_events_get_events`](super::Client::upcoming_events_get_events).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpcomingEventsGetEventsResponse {
    /// `events`: list of [`UpcomingEvent`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub events: Vec<UpcomingEvent>,
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

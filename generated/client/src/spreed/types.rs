//! What spreed is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/spreed.json`; change that instead.

/// Body of [`avatar_emoji_avatar`](super::Client::avatar_emoji_avatar).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AvatarEmojiAvatarBody {
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: Option<String>,
    /// `emoji`: text.
    pub emoji: String,
}

/// Schema `Ban`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Ban {
    /// `bannedActorId`: text, optional.
    #[serde(
        rename = "bannedActorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub banned_actor_id: Option<String>,
    /// `bannedActorType`: text, optional.
    #[serde(
        rename = "bannedActorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub banned_actor_type: Option<String>,
    /// `bannedDisplayName`: text, optional.
    #[serde(
        rename = "bannedDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub banned_display_name: Option<String>,
    /// `bannedTime`: integer, optional.
    #[serde(
        rename = "bannedTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub banned_time: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `internalNote`: text, optional.
    #[serde(
        rename = "internalNote",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub internal_note: Option<String>,
    /// `moderatorActorId`: text, optional.
    #[serde(
        rename = "moderatorActorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub moderator_actor_id: Option<String>,
    /// `moderatorActorType`: text, optional.
    #[serde(
        rename = "moderatorActorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub moderator_actor_type: Option<String>,
    /// `moderatorDisplayName`: text, optional.
    #[serde(
        rename = "moderatorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub moderator_display_name: Option<String>,
}

/// Body of [`ban_ban_actor`](super::Client::ban_ban_actor).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BanBanActorBody {
    /// `actorId`: text.
    #[serde(rename = "actorId")]
    pub actor_id: String,
    /// `actorType`: [`BanBanActorBodyActorType`].
    #[serde(rename = "actorType")]
    pub actor_type: BanBanActorBodyActorType,
    /// `internalNote`: text, optional.
    #[serde(
        rename = "internalNote",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub internal_note: Option<String>,
}

/// `actorType` of [`BanBanActorBody`].
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
pub enum BanBanActorBodyActorType {
    /// `users`.
    #[serde(rename = "users")]
    Users,
    /// `guests`.
    #[serde(rename = "guests")]
    Guests,
    /// `emails`.
    #[serde(rename = "emails")]
    Emails,
    /// `ip`.
    #[serde(rename = "ip")]
    Ip,
}

impl ::std::fmt::Display for BanBanActorBodyActorType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Users => f.write_str("users"),
            Self::Guests => f.write_str("guests"),
            Self::Emails => f.write_str("emails"),
            Self::Ip => f.write_str("ip"),
        }
    }
}

impl ::std::str::FromStr for BanBanActorBodyActorType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "users" => Ok(Self::Users),
            "guests" => Ok(Self::Guests),
            "emails" => Ok(Self::Emails),
            "ip" => Ok(Self::Ip),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for BanBanActorBodyActorType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for BanBanActorBodyActorType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Schema `Bot`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Bot {
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `state`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub state: Option<i64>,
}

/// Body of [`bot_react`](super::Client::bot_react).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BotReactBody {
    /// `reaction`: text.
    pub reaction: String,
}

/// Body of [`bot_send_message`](super::Client::bot_send_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BotSendMessageBody {
    /// `message`: text.
    pub message: String,
    /// `referenceId`: text, optional.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_id: Option<String>,
    /// `replyTo`: integer, optional.
    #[serde(rename = "replyTo", skip_serializing_if = "::std::option::Option::is_none")]
    pub reply_to: Option<i64>,
    /// `silent`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub silent: Option<bool>,
    /// `threadId`: integer, optional.
    #[serde(rename = "threadId", skip_serializing_if = "::std::option::Option::is_none")]
    pub thread_id: Option<i64>,
    /// `threadTitle`: text, optional.
    #[serde(
        rename = "threadTitle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub thread_title: Option<String>,
}

/// Schema `BotWithDetails`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BotWithDetails {
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `error_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub error_count: Option<i64>,
    /// `features`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub features: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `last_error_date`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_error_date: Option<i64>,
    /// `last_error_message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_error_message: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `state`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub state: Option<i64>,
    /// `url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url: Option<String>,
    /// `url_hash`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url_hash: Option<String>,
}

/// Body of [`breakout_room_apply_attendee_map`](super::Client::breakout_room_apply_attendee_map).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BreakoutRoomApplyAttendeeMapBody {
    /// `attendeeMap`: text.
    #[serde(rename = "attendeeMap")]
    pub attendee_map: String,
}

/// Body of [`breakout_room_broadcast_chat_message`](super::Client::breakout_room_broadcast_chat_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BreakoutRoomBroadcastChatMessageBody {
    /// `message`: text.
    pub message: String,
}

/// Body of [`breakout_room_configure_breakout_rooms`](super::Client::breakout_room_configure_breakout_rooms).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BreakoutRoomConfigureBreakoutRoomsBody {
    /// `amount`: integer.
    pub amount: i64,
    /// `attendeeMap`: text, optional.
    #[serde(
        rename = "attendeeMap",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub attendee_map: Option<String>,
    /// `mode`: integer.
    pub mode: i64,
}

/// Body of [`breakout_room_switch_breakout_room`](super::Client::breakout_room_switch_breakout_room).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BreakoutRoomSwitchBreakoutRoomBody {
    /// `target`: text.
    pub target: String,
}

/// `format` of [`call_download_participants_for_call`](super::Client::call_download_participants_for_call).
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
pub enum CallDownloadParticipantsForCallFormat {
    /// `csv`.
    #[serde(rename = "csv")]
    Csv,
}

impl ::std::fmt::Display for CallDownloadParticipantsForCallFormat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Csv => f.write_str("csv"),
        }
    }
}

impl ::std::str::FromStr for CallDownloadParticipantsForCallFormat {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "csv" => Ok(Self::Csv),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for CallDownloadParticipantsForCallFormat {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for CallDownloadParticipantsForCallFormat {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`call_join_call`](super::Client::call_join_call).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CallJoinCallBody {
    /// `flags`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flags: Option<i64>,
    /// `recordingConsent`: boolean, optional.
    #[serde(
        rename = "recordingConsent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recording_consent: Option<bool>,
    /// `silent`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub silent: Option<bool>,
    /// `silentFor`: list of text, optional.
    #[serde(
        rename = "silentFor",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub silent_for: Option<Vec<String>>,
}

/// Body of [`call_join_federated_call`](super::Client::call_join_federated_call).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CallJoinFederatedCallBody {
    /// `flags`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub flags: Option<i64>,
    /// `recordingConsent`: boolean, optional.
    #[serde(
        rename = "recordingConsent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recording_consent: Option<bool>,
    /// `sessionId`: text.
    #[serde(rename = "sessionId")]
    pub session_id: String,
    /// `silent`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub silent: Option<bool>,
}

/// Schema `CallPeer`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CallPeer {
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_type: Option<String>,
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `lastPing`: integer, optional.
    #[serde(rename = "lastPing", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_ping: Option<i64>,
    /// `sessionId`: text, optional.
    #[serde(
        rename = "sessionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub session_id: Option<String>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Body of [`call_update_call_flags`](super::Client::call_update_call_flags).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CallUpdateCallFlagsBody {
    /// `flags`: integer.
    pub flags: i64,
}

/// Body of [`call_update_federated_call_flags`](super::Client::call_update_federated_call_flags).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CallUpdateFederatedCallFlagsBody {
    /// `flags`: integer.
    pub flags: i64,
    /// `sessionId`: text.
    #[serde(rename = "sessionId")]
    pub session_id: String,
}

/// Answer of [`certificate_get_certificate_expiration`](super::Client::certificate_get_certificate_expiration).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CertificateGetCertificateExpirationResponse {
    /// `expiration_in_days`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub expiration_in_days: Option<i64>,
}

/// Answer of [`chat_delete_reminder`](super::Client::chat_delete_reminder).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatDeleteReminderResponse {
    /// `error`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub error: Option<String>,
}

/// Body of [`chat_edit_message`](super::Client::chat_edit_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChatEditMessageBody {
    /// `message`: text.
    pub message: String,
}

/// Body of [`chat_edit_scheduled_message`](super::Client::chat_edit_scheduled_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChatEditScheduledMessageBody {
    /// `message`: text.
    pub message: String,
    /// `sendAt`: integer.
    #[serde(rename = "sendAt")]
    pub send_at: i64,
    /// `silent`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub silent: Option<bool>,
    /// `threadTitle`: text, optional.
    #[serde(
        rename = "threadTitle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub thread_title: Option<String>,
}

/// Schema `ChatMentionSuggestion`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatMentionSuggestion {
    /// `details`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub details: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `label`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub label: Option<String>,
    /// `mentionId`: text, optional.
    #[serde(
        rename = "mentionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mention_id: Option<String>,
    /// `source`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub source: Option<String>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
    /// `statusClearAt`: integer, optional.
    #[serde(
        rename = "statusClearAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status_clear_at: Option<i64>,
    /// `statusIcon`: text, optional.
    #[serde(
        rename = "statusIcon",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status_icon: Option<String>,
    /// `statusMessage`: text, optional.
    #[serde(
        rename = "statusMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status_message: Option<String>,
}

/// Schema `ChatMessage`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatMessage {
    /// `actorDisplayName`: text, optional.
    #[serde(
        rename = "actorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_display_name: Option<String>,
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_type: Option<String>,
    /// `deleted`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub deleted: Option<bool>,
    /// `expirationTimestamp`: integer, optional.
    #[serde(
        rename = "expirationTimestamp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub expiration_timestamp: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `isReplyable`: boolean, optional.
    #[serde(
        rename = "isReplyable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_replyable: Option<bool>,
    /// `isThread`: boolean, optional.
    #[serde(rename = "isThread", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_thread: Option<bool>,
    /// `lastEditActorDisplayName`: text, optional.
    #[serde(
        rename = "lastEditActorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_actor_display_name: Option<String>,
    /// `lastEditActorId`: text, optional.
    #[serde(
        rename = "lastEditActorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_actor_id: Option<String>,
    /// `lastEditActorType`: text, optional.
    #[serde(
        rename = "lastEditActorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_actor_type: Option<String>,
    /// `lastEditTimestamp`: integer, optional.
    #[serde(
        rename = "lastEditTimestamp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_timestamp: Option<i64>,
    /// `markdown`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub markdown: Option<bool>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `messageParameters`: map of [`RichObjectParameter`].
    #[serde(
        rename = "messageParameters",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_parameters: ::nextcloud_transport::lax::PhpMap<
        String,
        RichObjectParameter,
    >,
    /// `messageType`: text, optional.
    #[serde(
        rename = "messageType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_type: Option<String>,
    /// `metaData`: [`ChatMessageMetaData`], optional.
    #[serde(rename = "metaData", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub meta_data: Option<ChatMessageMetaData>,
    /// `reactions`: map of integer.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub reactions: ::nextcloud_transport::lax::PhpMap<String, i64>,
    /// `reactionsSelf`: list of text.
    #[serde(
        rename = "reactionsSelf",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub reactions_self: Vec<String>,
    /// `referenceId`: text, optional.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub reference_id: Option<String>,
    /// `silent`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub silent: Option<bool>,
    /// `systemMessage`: text, optional.
    #[serde(
        rename = "systemMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub system_message: Option<String>,
    /// `threadId`: integer, optional.
    #[serde(rename = "threadId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thread_id: Option<i64>,
    /// `threadReplies`: integer, optional.
    #[serde(
        rename = "threadReplies",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thread_replies: Option<i64>,
    /// `threadTitle`: text, optional.
    #[serde(
        rename = "threadTitle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thread_title: Option<String>,
    /// `timestamp`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub timestamp: Option<i64>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Schema `ChatMessageMetaData`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatMessageMetaData {
    /// `pinnedActorDisplayName`: text, optional.
    #[serde(
        rename = "pinnedActorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub pinned_actor_display_name: Option<String>,
    /// `pinnedActorId`: text, optional.
    #[serde(
        rename = "pinnedActorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub pinned_actor_id: Option<String>,
    /// `pinnedActorType`: text, optional.
    #[serde(
        rename = "pinnedActorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub pinned_actor_type: Option<String>,
    /// `pinnedAt`: integer, optional.
    #[serde(rename = "pinnedAt", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub pinned_at: Option<i64>,
    /// `pinnedUntil`: integer, optional.
    #[serde(
        rename = "pinnedUntil",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub pinned_until: Option<i64>,
    /// `replyToActorDisplayName`: text, optional.
    #[serde(
        rename = "replyToActorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub reply_to_actor_display_name: Option<String>,
    /// `replyToConversationName`: text, optional.
    #[serde(
        rename = "replyToConversationName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub reply_to_conversation_name: Option<String>,
    /// `replyToConversationToken`: text, optional.
    #[serde(
        rename = "replyToConversationToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub reply_to_conversation_token: Option<String>,
    /// `replyToMessageId`: integer, optional.
    #[serde(
        rename = "replyToMessageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub reply_to_message_id: Option<i64>,
    /// `threadId`: integer, optional.
    #[serde(rename = "threadId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thread_id: Option<i64>,
    /// `threadTitle`: text, optional.
    #[serde(
        rename = "threadTitle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thread_title: Option<String>,
}

/// Schema `ChatMessageWithParent`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatMessageWithParent {
    /// `actorDisplayName`: text, optional.
    #[serde(
        rename = "actorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_display_name: Option<String>,
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_type: Option<String>,
    /// `deleted`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub deleted: Option<bool>,
    /// `expirationTimestamp`: integer, optional.
    #[serde(
        rename = "expirationTimestamp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub expiration_timestamp: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `isReplyable`: boolean, optional.
    #[serde(
        rename = "isReplyable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_replyable: Option<bool>,
    /// `isThread`: boolean, optional.
    #[serde(rename = "isThread", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_thread: Option<bool>,
    /// `lastEditActorDisplayName`: text, optional.
    #[serde(
        rename = "lastEditActorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_actor_display_name: Option<String>,
    /// `lastEditActorId`: text, optional.
    #[serde(
        rename = "lastEditActorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_actor_id: Option<String>,
    /// `lastEditActorType`: text, optional.
    #[serde(
        rename = "lastEditActorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_actor_type: Option<String>,
    /// `lastEditTimestamp`: integer, optional.
    #[serde(
        rename = "lastEditTimestamp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_timestamp: Option<i64>,
    /// `markdown`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub markdown: Option<bool>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `messageParameters`: map of [`RichObjectParameter`].
    #[serde(
        rename = "messageParameters",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_parameters: ::nextcloud_transport::lax::PhpMap<
        String,
        RichObjectParameter,
    >,
    /// `messageType`: text, optional.
    #[serde(
        rename = "messageType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_type: Option<String>,
    /// `metaData`: [`ChatMessageMetaData`], optional.
    #[serde(rename = "metaData", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub meta_data: Option<ChatMessageMetaData>,
    /// `parent`: [`ChatMessage`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub parent: Option<ChatMessage>,
    /// `reactions`: map of integer.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub reactions: ::nextcloud_transport::lax::PhpMap<String, i64>,
    /// `reactionsSelf`: list of text.
    #[serde(
        rename = "reactionsSelf",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub reactions_self: Vec<String>,
    /// `referenceId`: text, optional.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub reference_id: Option<String>,
    /// `silent`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub silent: Option<bool>,
    /// `systemMessage`: text, optional.
    #[serde(
        rename = "systemMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub system_message: Option<String>,
    /// `threadId`: integer, optional.
    #[serde(rename = "threadId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thread_id: Option<i64>,
    /// `threadReplies`: integer, optional.
    #[serde(
        rename = "threadReplies",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thread_replies: Option<i64>,
    /// `threadTitle`: text, optional.
    #[serde(
        rename = "threadTitle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thread_title: Option<String>,
    /// `timestamp`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub timestamp: Option<i64>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Body of [`chat_pin_message`](super::Client::chat_pin_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatPinMessageBody {
    /// `pinUntil`: integer, optional.
    #[serde(rename = "pinUntil", skip_serializing_if = "::std::option::Option::is_none")]
    pub pin_until: Option<i64>,
}

/// Body of [`chat_post_attachment_to_room`](super::Client::chat_post_attachment_to_room).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChatPostAttachmentToRoomBody {
    /// `fileName`: text, optional.
    #[serde(rename = "fileName", skip_serializing_if = "::std::option::Option::is_none")]
    pub file_name: Option<String>,
    /// `filePath`: text.
    #[serde(rename = "filePath")]
    pub file_path: String,
    /// `referenceId`: text.
    #[serde(rename = "referenceId")]
    pub reference_id: String,
    /// `talkMetaData`: text, optional.
    #[serde(
        rename = "talkMetaData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub talk_meta_data: Option<String>,
}

/// Answer of [`chat_post_attachment_to_room`](super::Client::chat_post_attachment_to_room).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatPostAttachmentToRoomResponse {
    /// `renames`: list of map of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub renames: Vec<::nextcloud_transport::lax::PhpMap<String, String>>,
}

/// Body of [`chat_probe_attachment_folder`](super::Client::chat_probe_attachment_folder).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatProbeAttachmentFolderBody {
    /// `fileNames`: list of text, optional.
    #[serde(
        rename = "fileNames",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub file_names: Option<Vec<String>>,
}

/// Answer of [`chat_probe_attachment_folder`](super::Client::chat_probe_attachment_folder).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatProbeAttachmentFolderResponse {
    /// `folder`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub folder: Option<String>,
    /// `renames`: list of map of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub renames: Vec<::nextcloud_transport::lax::PhpMap<String, String>>,
}

/// Schema `ChatReminder`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatReminder {
    /// `messageId`: integer, optional.
    #[serde(
        rename = "messageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_id: Option<i64>,
    /// `timestamp`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub timestamp: Option<i64>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Schema `ChatReminderUpcoming`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatReminderUpcoming {
    /// `actorDisplayName`: text, optional.
    #[serde(
        rename = "actorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_display_name: Option<String>,
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_type: Option<String>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `messageId`: integer, optional.
    #[serde(
        rename = "messageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_id: Option<i64>,
    /// `messageParameters`: map of [`RichObjectParameter`].
    #[serde(
        rename = "messageParameters",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_parameters: ::nextcloud_transport::lax::PhpMap<
        String,
        RichObjectParameter,
    >,
    /// `reminderTimestamp`: integer, optional.
    #[serde(
        rename = "reminderTimestamp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub reminder_timestamp: Option<i64>,
    /// `roomToken`: text, optional.
    #[serde(
        rename = "roomToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub room_token: Option<String>,
}

/// Body of [`chat_schedule_message`](super::Client::chat_schedule_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChatScheduleMessageBody {
    /// `message`: text.
    pub message: String,
    /// `replyTo`: integer, optional.
    #[serde(rename = "replyTo", skip_serializing_if = "::std::option::Option::is_none")]
    pub reply_to: Option<i64>,
    /// `sendAt`: integer.
    #[serde(rename = "sendAt")]
    pub send_at: i64,
    /// `silent`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub silent: Option<bool>,
    /// `threadId`: integer, optional.
    #[serde(rename = "threadId", skip_serializing_if = "::std::option::Option::is_none")]
    pub thread_id: Option<i64>,
    /// `threadTitle`: text, optional.
    #[serde(
        rename = "threadTitle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub thread_title: Option<String>,
}

/// Body of [`chat_send_message`](super::Client::chat_send_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChatSendMessageBody {
    /// `actorDisplayName`: text, optional.
    #[serde(
        rename = "actorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub actor_display_name: Option<String>,
    /// `message`: text.
    pub message: String,
    /// `referenceId`: text, optional.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_id: Option<String>,
    /// `replyTo`: integer, optional.
    #[serde(rename = "replyTo", skip_serializing_if = "::std::option::Option::is_none")]
    pub reply_to: Option<i64>,
    /// `replyToToken`: text, optional.
    #[serde(
        rename = "replyToToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reply_to_token: Option<String>,
    /// `silent`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub silent: Option<bool>,
    /// `threadId`: integer, optional.
    #[serde(rename = "threadId", skip_serializing_if = "::std::option::Option::is_none")]
    pub thread_id: Option<i64>,
    /// `threadTitle`: text, optional.
    #[serde(
        rename = "threadTitle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub thread_title: Option<String>,
}

/// Body of [`chat_set_read_marker`](super::Client::chat_set_read_marker).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatSetReadMarkerBody {
    /// `lastReadMessage`: integer, optional.
    #[serde(
        rename = "lastReadMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_read_message: Option<i64>,
}

/// Body of [`chat_set_reminder`](super::Client::chat_set_reminder).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChatSetReminderBody {
    /// `timestamp`: integer.
    pub timestamp: i64,
}

/// Body of [`chat_share_object_to_chat`](super::Client::chat_share_object_to_chat).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChatShareObjectToChatBody {
    /// `actorDisplayName`: text, optional.
    #[serde(
        rename = "actorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub actor_display_name: Option<String>,
    /// `metaData`: text, optional.
    #[serde(rename = "metaData", skip_serializing_if = "::std::option::Option::is_none")]
    pub meta_data: Option<String>,
    /// `objectId`: text.
    #[serde(rename = "objectId")]
    pub object_id: String,
    /// `objectType`: text.
    #[serde(rename = "objectType")]
    pub object_type: String,
    /// `referenceId`: text, optional.
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reference_id: Option<String>,
    /// `threadId`: integer, optional.
    #[serde(rename = "threadId", skip_serializing_if = "::std::option::Option::is_none")]
    pub thread_id: Option<i64>,
}

/// Body of [`chat_summarize_chat`](super::Client::chat_summarize_chat).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChatSummarizeChatBody {
    /// `fromMessageId`: integer.
    #[serde(rename = "fromMessageId")]
    pub from_message_id: i64,
}

/// Answer of [`chat_summarize_chat`](super::Client::chat_summarize_chat).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatSummarizeChatResponse {
    /// `nextOffset`: integer, optional.
    #[serde(
        rename = "nextOffset",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub next_offset: Option<i64>,
    /// `taskId`: integer, optional.
    #[serde(rename = "taskId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub task_id: Option<i64>,
}

/// Schema `ConversationPreset`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ConversationPreset {
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `identifier`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub identifier: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `parameters`: map of integer.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub parameters: ::nextcloud_transport::lax::PhpMap<String, i64>,
}

/// Schema `ConversationTag`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ConversationTag {
    /// `collapsed`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collapsed: Option<bool>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `sortOrder`: integer, optional.
    #[serde(
        rename = "sortOrder",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sort_order: Option<i64>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Body of [`conversation_tag_create_tag`](super::Client::conversation_tag_create_tag).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConversationTagCreateTagBody {
    /// `name`: text.
    pub name: String,
}

/// Body of [`conversation_tag_reorder_tags`](super::Client::conversation_tag_reorder_tags).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConversationTagReorderTagsBody {
    /// `orderedIds`: list of text.
    #[serde(rename = "orderedIds")]
    pub ordered_ids: Vec<String>,
}

/// Body of [`conversation_tag_update_tag`](super::Client::conversation_tag_update_tag).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConversationTagUpdateTagBody {
    /// `name`: text.
    pub name: String,
}

/// Body of [`conversation_tag_update_tag_collapsed`](super::Client::conversation_tag_update_tag_collapsed).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConversationTagUpdateTagCollapsedBody {
    /// `collapsed`: boolean.
    pub collapsed: bool,
}

/// Schema `DashboardEvent`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DashboardEvent {
    /// `accepted`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub accepted: Option<i64>,
    /// `calendars`: list of [`DashboardEventCalendar`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub calendars: Vec<DashboardEventCalendar>,
    /// `declined`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub declined: Option<i64>,
    /// `end`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub end: Option<i64>,
    /// `eventAttachments`: map of [`DashboardEventAttachment`].
    #[serde(
        rename = "eventAttachments",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub event_attachments: ::nextcloud_transport::lax::PhpMap<
        String,
        DashboardEventAttachment,
    >,
    /// `eventDescription`: text, optional.
    #[serde(
        rename = "eventDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub event_description: Option<String>,
    /// `eventLink`: text, optional.
    #[serde(
        rename = "eventLink",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub event_link: Option<String>,
    /// `eventName`: text, optional.
    #[serde(
        rename = "eventName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub event_name: Option<String>,
    /// `invited`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub invited: Option<i64>,
    /// `roomActiveSince`: integer, optional.
    #[serde(
        rename = "roomActiveSince",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub room_active_since: Option<i64>,
    /// `roomAvatarVersion`: text, optional.
    #[serde(
        rename = "roomAvatarVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub room_avatar_version: Option<String>,
    /// `roomDisplayName`: text, optional.
    #[serde(
        rename = "roomDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub room_display_name: Option<String>,
    /// `roomName`: text, optional.
    #[serde(rename = "roomName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub room_name: Option<String>,
    /// `roomToken`: text, optional.
    #[serde(
        rename = "roomToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub room_token: Option<String>,
    /// `roomType`: integer, optional.
    #[serde(rename = "roomType", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub room_type: Option<i64>,
    /// `start`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub start: Option<i64>,
    /// `tentative`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub tentative: Option<i64>,
}

/// Schema `DashboardEventAttachment`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DashboardEventAttachment {
    /// `calendars`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub calendars: Vec<String>,
    /// `fileid`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub fileid: Option<i64>,
    /// `filename`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub filename: Option<String>,
    /// `fmttype`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub fmttype: Option<String>,
    /// `preview`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub preview: Option<bool>,
    /// `previewLink`: text, optional.
    #[serde(
        rename = "previewLink",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub preview_link: Option<String>,
}

/// Schema `DashboardEventCalendar`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DashboardEventCalendar {
    /// `calendarColor`: text, optional.
    #[serde(
        rename = "calendarColor",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub calendar_color: Option<String>,
    /// `calendarName`: text, optional.
    #[serde(
        rename = "calendarName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub calendar_name: Option<String>,
    /// `principalUri`: text, optional.
    #[serde(
        rename = "principalUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub principal_uri: Option<String>,
}

/// Schema `FederationInvite`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FederationInvite {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `inviterCloudId`: text, optional.
    #[serde(
        rename = "inviterCloudId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub inviter_cloud_id: Option<String>,
    /// `inviterDisplayName`: text, optional.
    #[serde(
        rename = "inviterDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub inviter_display_name: Option<String>,
    /// `localCloudId`: text, optional.
    #[serde(
        rename = "localCloudId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub local_cloud_id: Option<String>,
    /// `localToken`: text, optional.
    #[serde(
        rename = "localToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub local_token: Option<String>,
    /// `remoteAttendeeId`: integer, optional.
    #[serde(
        rename = "remoteAttendeeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub remote_attendee_id: Option<i64>,
    /// `remoteServerUrl`: text, optional.
    #[serde(
        rename = "remoteServerUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub remote_server_url: Option<String>,
    /// `remoteToken`: text, optional.
    #[serde(
        rename = "remoteToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub remote_token: Option<String>,
    /// `roomName`: text, optional.
    #[serde(rename = "roomName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub room_name: Option<String>,
    /// `state`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub state: Option<i64>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Answer of [`files_integration_get_room_by_file_id`](super::Client::files_integration_get_room_by_file_id).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FilesIntegrationGetRoomByFileIdResponse {
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Answer of [`files_integration_get_room_by_share_token`](super::Client::files_integration_get_room_by_share_token).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FilesIntegrationGetRoomByShareTokenResponse {
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
    /// `userDisplayName`: text, optional.
    #[serde(
        rename = "userDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_display_name: Option<String>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Body of [`guest_set_display_name`](super::Client::guest_set_display_name).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GuestSetDisplayNameBody {
    /// `displayName`: text.
    #[serde(rename = "displayName")]
    pub display_name: String,
}

/// Body of [`hosted_signaling_server_request_trial`](super::Client::hosted_signaling_server_request_trial).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct HostedSignalingServerRequestTrialBody {
    /// `country`: text.
    pub country: String,
    /// `email`: text.
    pub email: String,
    /// `language`: text.
    pub language: String,
    /// `name`: text.
    pub name: String,
    /// `url`: text.
    pub url: String,
}

/// Schema `InvitationList`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct InvitationList {
    /// `emails`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emails: Option<Vec<String>>,
    /// `federated_users`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub federated_users: Option<Vec<String>>,
    /// `groups`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups: Option<Vec<String>>,
    /// `phones`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phones: Option<Vec<String>>,
    /// `teams`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub teams: Option<Vec<String>>,
    /// `users`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: Option<Vec<String>>,
}

/// Answer of [`live_transcription_get_available_translation_languages`](super::Client::live_transcription_get_available_translation_languages).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LiveTranscriptionGetAvailableTranslationLanguagesResponse {
    /// `defaultTargetLanguageId`: text, optional.
    #[serde(
        rename = "defaultTargetLanguageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub default_target_language_id: Option<String>,
    /// `originLanguages`: map of [`LiveTranscriptionLanguage`].
    #[serde(
        rename = "originLanguages",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub origin_languages: ::nextcloud_transport::lax::PhpMap<
        String,
        LiveTranscriptionLanguage,
    >,
    /// `targetLanguages`: map of [`LiveTranscriptionLanguage`].
    #[serde(
        rename = "targetLanguages",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub target_languages: ::nextcloud_transport::lax::PhpMap<
        String,
        LiveTranscriptionLanguage,
    >,
}

/// Schema `LiveTranscriptionLanguage`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LiveTranscriptionLanguage {
    /// `metadata`: [`LiveTranscriptionLanguageMetadata`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub metadata: Option<LiveTranscriptionLanguageMetadata>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
}

/// `metadata` of [`LiveTranscriptionLanguage`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LiveTranscriptionLanguageMetadata {
    /// `rtl`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub rtl: Option<bool>,
    /// `separator`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub separator: Option<String>,
}

/// Body of [`live_transcription_set_language`](super::Client::live_transcription_set_language).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct LiveTranscriptionSetLanguageBody {
    /// `languageId`: text.
    #[serde(rename = "languageId")]
    pub language_id: String,
}

/// Body of [`live_transcription_set_target_language`](super::Client::live_transcription_set_target_language).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct LiveTranscriptionSetTargetLanguageBody {
    /// `targetLanguageId`: text.
    #[serde(rename = "targetLanguageId")]
    pub target_language_id: String,
}

/// Body of [`matterbridge_edit_bridge_of_room`](super::Client::matterbridge_edit_bridge_of_room).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MatterbridgeEditBridgeOfRoomBody {
    /// `enabled`: boolean.
    pub enabled: bool,
    /// `parts`: list of any JSON.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub parts: Vec<::serde_json::Value>,
}

/// Schema `MatterbridgeProcessState`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MatterbridgeProcessState {
    /// `log`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub log: Option<String>,
    /// `running`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub running: Option<bool>,
}

/// Answer of [`matterbridge_settings_get_matterbridge_version`](super::Client::matterbridge_settings_get_matterbridge_version).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MatterbridgeSettingsGetMatterbridgeVersionResponse {
    /// `version`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub version: Option<String>,
}

/// Schema `MatterbridgeWithProcessState`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MatterbridgeWithProcessState {
    /// `enabled`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub enabled: Option<bool>,
    /// `log`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub log: Option<String>,
    /// `parts`: list of any JSON.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub parts: Vec<::serde_json::Value>,
    /// `pid`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub pid: Option<i64>,
    /// `running`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub running: Option<bool>,
}

/// Schema `Participant`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Participant {
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_type: Option<String>,
    /// `attendeeId`: integer, optional.
    #[serde(
        rename = "attendeeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attendee_id: Option<i64>,
    /// `attendeePermissions`: integer, optional.
    #[serde(
        rename = "attendeePermissions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attendee_permissions: Option<i64>,
    /// `attendeePin`: text, optional.
    #[serde(
        rename = "attendeePin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attendee_pin: Option<String>,
    /// `callId`: text, optional.
    #[serde(rename = "callId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub call_id: Option<String>,
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `inCall`: integer, optional.
    #[serde(rename = "inCall", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub in_call: Option<i64>,
    /// `invitedActorId`: text, optional.
    #[serde(
        rename = "invitedActorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub invited_actor_id: Option<String>,
    /// `lastPing`: integer, optional.
    #[serde(rename = "lastPing", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_ping: Option<i64>,
    /// `participantType`: integer, optional.
    #[serde(
        rename = "participantType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub participant_type: Option<i64>,
    /// `permissions`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permissions: Option<i64>,
    /// `phoneNumber`: text, optional.
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub phone_number: Option<String>,
    /// `roomToken`: text, optional.
    #[serde(
        rename = "roomToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub room_token: Option<String>,
    /// `sessionIds`: list of text.
    #[serde(
        rename = "sessionIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub session_ids: Vec<String>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
    /// `statusClearAt`: integer, optional.
    #[serde(
        rename = "statusClearAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status_clear_at: Option<i64>,
    /// `statusIcon`: text, optional.
    #[serde(
        rename = "statusIcon",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status_icon: Option<String>,
    /// `statusMessage`: text, optional.
    #[serde(
        rename = "statusMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status_message: Option<String>,
}

/// Schema `Poll`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Poll {
    /// `actorDisplayName`: text, optional.
    #[serde(
        rename = "actorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_display_name: Option<String>,
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_type: Option<String>,
    /// `details`: list of [`PollVote`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub details: Vec<PollVote>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `maxVotes`: integer, optional.
    #[serde(rename = "maxVotes", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub max_votes: Option<i64>,
    /// `numVoters`: integer, optional.
    #[serde(
        rename = "numVoters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub num_voters: Option<i64>,
    /// `options`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub options: Vec<String>,
    /// `question`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub question: Option<String>,
    /// `resultMode`: integer, optional.
    #[serde(
        rename = "resultMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub result_mode: Option<i64>,
    /// `status`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<i64>,
    /// `votedSelf`: list of integer.
    #[serde(
        rename = "votedSelf",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub voted_self: Vec<i64>,
    /// `votes`: map of integer.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub votes: ::nextcloud_transport::lax::PhpMap<String, i64>,
}

/// Body of [`poll_create_poll`](super::Client::poll_create_poll).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PollCreatePollBody {
    /// `draft`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub draft: Option<bool>,
    /// `maxVotes`: integer.
    #[serde(rename = "maxVotes")]
    pub max_votes: i64,
    /// `options`: list of text.
    pub options: Vec<String>,
    /// `question`: text.
    pub question: String,
    /// `resultMode`: integer.
    #[serde(rename = "resultMode")]
    pub result_mode: i64,
    /// `threadId`: integer, optional.
    #[serde(rename = "threadId", skip_serializing_if = "::std::option::Option::is_none")]
    pub thread_id: Option<i64>,
}

/// Schema `PollDraft`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PollDraft {
    /// `actorDisplayName`: text, optional.
    #[serde(
        rename = "actorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_display_name: Option<String>,
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_type: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `maxVotes`: integer, optional.
    #[serde(rename = "maxVotes", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub max_votes: Option<i64>,
    /// `options`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub options: Vec<String>,
    /// `question`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub question: Option<String>,
    /// `resultMode`: integer, optional.
    #[serde(
        rename = "resultMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub result_mode: Option<i64>,
    /// `status`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<i64>,
}

/// `format` of [`poll_export_poll`](super::Client::poll_export_poll).
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
pub enum PollExportPollFormat {
    /// `ods`.
    #[serde(rename = "ods")]
    Ods,
    /// `csv`.
    #[serde(rename = "csv")]
    Csv,
}

impl ::std::fmt::Display for PollExportPollFormat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Ods => f.write_str("ods"),
            Self::Csv => f.write_str("csv"),
        }
    }
}

impl ::std::str::FromStr for PollExportPollFormat {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ods" => Ok(Self::Ods),
            "csv" => Ok(Self::Csv),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for PollExportPollFormat {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for PollExportPollFormat {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`poll_update_draft_poll`](super::Client::poll_update_draft_poll).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PollUpdateDraftPollBody {
    /// `maxVotes`: integer.
    #[serde(rename = "maxVotes")]
    pub max_votes: i64,
    /// `options`: list of text.
    pub options: Vec<String>,
    /// `question`: text.
    pub question: String,
    /// `resultMode`: integer.
    #[serde(rename = "resultMode")]
    pub result_mode: i64,
}

/// Schema `PollVote`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PollVote {
    /// `actorDisplayName`: text, optional.
    #[serde(
        rename = "actorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_display_name: Option<String>,
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_type: Option<String>,
    /// `optionId`: integer, optional.
    #[serde(rename = "optionId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub option_id: Option<i64>,
}

/// Body of [`poll_vote_poll`](super::Client::poll_vote_poll).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PollVotePollBody {
    /// `optionIds`: list of integer, optional.
    #[serde(
        rename = "optionIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub option_ids: Option<Vec<i64>>,
}

/// Body of [`public_share_auth_create_room`](super::Client::public_share_auth_create_room).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PublicShareAuthCreateRoomBody {
    /// `shareToken`: text.
    #[serde(rename = "shareToken")]
    pub share_token: String,
}

/// Answer of [`public_share_auth_create_room`](super::Client::public_share_auth_create_room).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicShareAuthCreateRoomResponse {
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Schema `Reaction`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Reaction {
    /// `actorDisplayName`: text, optional.
    #[serde(
        rename = "actorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_display_name: Option<String>,
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_type: Option<String>,
    /// `timestamp`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub timestamp: Option<i64>,
}

/// Body of [`reaction_react`](super::Client::reaction_react).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ReactionReactBody {
    /// `reaction`: text.
    pub reaction: String,
}

/// Answer of [`recording_get_welcome_message`](super::Client::recording_get_welcome_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RecordingGetWelcomeMessageResponse {
    /// `version`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub version: Option<f64>,
}

/// Body of [`recording_share_to_chat`](super::Client::recording_share_to_chat).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RecordingShareToChatBody {
    /// `fileId`: integer.
    #[serde(rename = "fileId")]
    pub file_id: i64,
    /// `timestamp`: integer.
    pub timestamp: i64,
}

/// Body of [`recording_start`](super::Client::recording_start).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RecordingStartBody {
    /// `status`: integer.
    pub status: i64,
}

/// Body of [`recording_store`](super::Client::recording_store).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RecordingStoreBody {
    /// `owner`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: Option<String>,
}

/// Schema `RichObjectParameter`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RichObjectParameter {
    /// `assignable`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub assignable: Option<String>,
    /// `blurhash`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub blurhash: Option<String>,
    /// `boardname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub boardname: Option<String>,
    /// `call-type`: text, optional.
    #[serde(
        rename = "call-type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub call_type: Option<String>,
    /// `conversation`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub conversation: Option<String>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `etag`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub etag: Option<String>,
    /// `height`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub height: Option<String>,
    /// `hide-download`: text, optional.
    #[serde(
        rename = "hide-download",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub hide_download: Option<String>,
    /// `icon-url`: text, optional.
    #[serde(rename = "icon-url", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_url: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `latitude`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub latitude: Option<String>,
    /// `link`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub link: Option<String>,
    /// `longitude`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub longitude: Option<String>,
    /// `message-id`: text, optional.
    #[serde(
        rename = "message-id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_id: Option<String>,
    /// `mimetype`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mimetype: Option<String>,
    /// `mtime`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mtime: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `path`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub path: Option<String>,
    /// `permissions`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permissions: Option<String>,
    /// `preview-available`: text, optional.
    #[serde(
        rename = "preview-available",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub preview_available: Option<String>,
    /// `server`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub server: Option<String>,
    /// `size`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub size: Option<String>,
    /// `stackname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub stackname: Option<String>,
    /// `thumb`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thumb: Option<String>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
    /// `visibility`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub visibility: Option<String>,
    /// `website`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub website: Option<String>,
    /// `width`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub width: Option<String>,
}

/// Schema `Room`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Room {
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_type: Option<String>,
    /// `attendeeId`: integer, optional.
    #[serde(
        rename = "attendeeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attendee_id: Option<i64>,
    /// `attendeePermissions`: integer, optional.
    #[serde(
        rename = "attendeePermissions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attendee_permissions: Option<i64>,
    /// `attendeePin`: text, optional.
    #[serde(
        rename = "attendeePin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attendee_pin: Option<String>,
    /// `attributes`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attributes: Option<i64>,
    /// `avatarVersion`: text, optional.
    #[serde(
        rename = "avatarVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub avatar_version: Option<String>,
    /// `breakoutRoomMode`: integer, optional.
    #[serde(
        rename = "breakoutRoomMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub breakout_room_mode: Option<i64>,
    /// `breakoutRoomStatus`: integer, optional.
    #[serde(
        rename = "breakoutRoomStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub breakout_room_status: Option<i64>,
    /// `callFlag`: integer, optional.
    #[serde(rename = "callFlag", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub call_flag: Option<i64>,
    /// `callPermissions`: integer, optional.
    #[serde(
        rename = "callPermissions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub call_permissions: Option<i64>,
    /// `callRecording`: integer, optional.
    #[serde(
        rename = "callRecording",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub call_recording: Option<i64>,
    /// `callStartTime`: integer, optional.
    #[serde(
        rename = "callStartTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub call_start_time: Option<i64>,
    /// `canDeleteConversation`: boolean, optional.
    #[serde(
        rename = "canDeleteConversation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub can_delete_conversation: Option<bool>,
    /// `canEnableSIP`: boolean, optional.
    #[serde(
        rename = "canEnableSIP",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub can_enable_sip: Option<bool>,
    /// `canLeaveConversation`: boolean, optional.
    #[serde(
        rename = "canLeaveConversation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub can_leave_conversation: Option<bool>,
    /// `canStartCall`: boolean, optional.
    #[serde(
        rename = "canStartCall",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub can_start_call: Option<bool>,
    /// `defaultPermissions`: integer, optional.
    #[serde(
        rename = "defaultPermissions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub default_permissions: Option<i64>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `hasCall`: boolean, optional.
    #[serde(rename = "hasCall", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_call: Option<bool>,
    /// `hasPassword`: boolean, optional.
    #[serde(
        rename = "hasPassword",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_password: Option<bool>,
    /// `hasScheduledMessages`: integer, optional.
    #[serde(
        rename = "hasScheduledMessages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_scheduled_messages: Option<i64>,
    /// `hiddenPinnedId`: integer, optional.
    #[serde(
        rename = "hiddenPinnedId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub hidden_pinned_id: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `invitedActorId`: text, optional.
    #[serde(
        rename = "invitedActorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub invited_actor_id: Option<String>,
    /// `isArchived`: boolean, optional.
    #[serde(
        rename = "isArchived",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_archived: Option<bool>,
    /// `isCustomAvatar`: boolean, optional.
    #[serde(
        rename = "isCustomAvatar",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_custom_avatar: Option<bool>,
    /// `isFavorite`: boolean, optional.
    #[serde(
        rename = "isFavorite",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_favorite: Option<bool>,
    /// `isImportant`: boolean, optional.
    #[serde(
        rename = "isImportant",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_important: Option<bool>,
    /// `isSensitive`: boolean, optional.
    #[serde(
        rename = "isSensitive",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_sensitive: Option<bool>,
    /// `lastActivity`: integer, optional.
    #[serde(
        rename = "lastActivity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_activity: Option<i64>,
    /// `lastCommonReadMessage`: integer, optional.
    #[serde(
        rename = "lastCommonReadMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_common_read_message: Option<i64>,
    /// `lastMessage`: [`ChatMessage`], optional.
    #[serde(
        rename = "lastMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_message: Option<ChatMessage>,
    /// `lastPing`: integer, optional.
    #[serde(rename = "lastPing", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_ping: Option<i64>,
    /// `lastPinnedId`: integer, optional.
    #[serde(
        rename = "lastPinnedId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_pinned_id: Option<i64>,
    /// `lastReadMessage`: integer, optional.
    #[serde(
        rename = "lastReadMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_read_message: Option<i64>,
    /// `listable`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub listable: Option<i64>,
    /// `liveTranscriptionLanguageId`: text, optional.
    #[serde(
        rename = "liveTranscriptionLanguageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub live_transcription_language_id: Option<String>,
    /// `lobbyState`: integer, optional.
    #[serde(
        rename = "lobbyState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub lobby_state: Option<i64>,
    /// `lobbyTimer`: integer, optional.
    #[serde(
        rename = "lobbyTimer",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub lobby_timer: Option<i64>,
    /// `mentionPermissions`: integer, optional.
    #[serde(
        rename = "mentionPermissions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mention_permissions: Option<i64>,
    /// `messageExpiration`: integer, optional.
    #[serde(
        rename = "messageExpiration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_expiration: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `notificationCalls`: integer, optional.
    #[serde(
        rename = "notificationCalls",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub notification_calls: Option<i64>,
    /// `notificationLevel`: integer, optional.
    #[serde(
        rename = "notificationLevel",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub notification_level: Option<i64>,
    /// `objectId`: text, optional.
    #[serde(rename = "objectId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub object_id: Option<String>,
    /// `objectType`: text, optional.
    #[serde(
        rename = "objectType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub object_type: Option<String>,
    /// `participantFlags`: integer, optional.
    #[serde(
        rename = "participantFlags",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub participant_flags: Option<i64>,
    /// `participantType`: integer, optional.
    #[serde(
        rename = "participantType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub participant_type: Option<i64>,
    /// `permissions`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permissions: Option<i64>,
    /// `readOnly`: integer, optional.
    #[serde(rename = "readOnly", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub read_only: Option<i64>,
    /// `recordingConsent`: integer, optional.
    #[serde(
        rename = "recordingConsent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub recording_consent: Option<i64>,
    /// `remoteServer`: text, optional.
    #[serde(
        rename = "remoteServer",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub remote_server: Option<String>,
    /// `remoteToken`: text, optional.
    #[serde(
        rename = "remoteToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub remote_token: Option<String>,
    /// `sessionId`: text, optional.
    #[serde(
        rename = "sessionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub session_id: Option<String>,
    /// `sipEnabled`: integer, optional.
    #[serde(
        rename = "sipEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sip_enabled: Option<i64>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
    /// `statusClearAt`: integer, optional.
    #[serde(
        rename = "statusClearAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status_clear_at: Option<i64>,
    /// `statusIcon`: text, optional.
    #[serde(
        rename = "statusIcon",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status_icon: Option<String>,
    /// `statusMessage`: text, optional.
    #[serde(
        rename = "statusMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status_message: Option<String>,
    /// `tagIds`: list of text.
    #[serde(
        rename = "tagIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tag_ids: Vec<String>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
    /// `type`: integer, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<i64>,
    /// `unreadMention`: boolean, optional.
    #[serde(
        rename = "unreadMention",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unread_mention: Option<bool>,
    /// `unreadMentionDirect`: boolean, optional.
    #[serde(
        rename = "unreadMentionDirect",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unread_mention_direct: Option<bool>,
    /// `unreadMessages`: integer, optional.
    #[serde(
        rename = "unreadMessages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unread_messages: Option<i64>,
}

/// Body of [`room_add_participant_to_room`](super::Client::room_add_participant_to_room).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomAddParticipantToRoomBody {
    /// `newParticipant`: text.
    #[serde(rename = "newParticipant")]
    pub new_participant: String,
    /// `source`: [`RoomAddParticipantToRoomBodySource`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: Option<RoomAddParticipantToRoomBodySource>,
}

/// `source` of [`RoomAddParticipantToRoomBody`].
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
pub enum RoomAddParticipantToRoomBodySource {
    /// `users`.
    #[serde(rename = "users")]
    Users,
    /// `groups`.
    #[serde(rename = "groups")]
    Groups,
    /// `circles`.
    #[serde(rename = "circles")]
    Circles,
    /// `emails`.
    #[serde(rename = "emails")]
    Emails,
    /// `federated_users`.
    #[serde(rename = "federated_users")]
    FederatedUsers,
    /// `phones`.
    #[serde(rename = "phones")]
    Phones,
    /// `teams`.
    #[serde(rename = "teams")]
    Teams,
}

impl ::std::fmt::Display for RoomAddParticipantToRoomBodySource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Users => f.write_str("users"),
            Self::Groups => f.write_str("groups"),
            Self::Circles => f.write_str("circles"),
            Self::Emails => f.write_str("emails"),
            Self::FederatedUsers => f.write_str("federated_users"),
            Self::Phones => f.write_str("phones"),
            Self::Teams => f.write_str("teams"),
        }
    }
}

impl ::std::str::FromStr for RoomAddParticipantToRoomBodySource {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "users" => Ok(Self::Users),
            "groups" => Ok(Self::Groups),
            "circles" => Ok(Self::Circles),
            "emails" => Ok(Self::Emails),
            "federated_users" => Ok(Self::FederatedUsers),
            "phones" => Ok(Self::Phones),
            "teams" => Ok(Self::Teams),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for RoomAddParticipantToRoomBodySource {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for RoomAddParticipantToRoomBodySource {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Answer of [`room_add_participant_to_room`](super::Client::room_add_participant_to_room).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RoomAddParticipantToRoomResponse {
    /// `type`: integer, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<i64>,
}

/// Body of [`room_assign_tags`](super::Client::room_assign_tags).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RoomAssignTagsBody {
    /// `tagIds`: list of text, optional.
    #[serde(rename = "tagIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub tag_ids: Option<Vec<String>>,
}

/// Body of [`room_create_room`](super::Client::room_create_room).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RoomCreateRoomBody {
    /// `avatarColor`: text, optional.
    #[serde(
        rename = "avatarColor",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub avatar_color: Option<String>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emoji: Option<String>,
    /// `invite`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invite: Option<String>,
    /// `listable`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub listable: Option<i64>,
    /// `lobbyState`: integer, optional.
    #[serde(
        rename = "lobbyState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lobby_state: Option<i64>,
    /// `lobbyTimer`: integer, optional.
    #[serde(
        rename = "lobbyTimer",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lobby_timer: Option<i64>,
    /// `mentionPermissions`: integer, optional.
    #[serde(
        rename = "mentionPermissions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mention_permissions: Option<i64>,
    /// `messageExpiration`: integer, optional.
    #[serde(
        rename = "messageExpiration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub message_expiration: Option<i64>,
    /// `objectId`: text, optional.
    #[serde(rename = "objectId", skip_serializing_if = "::std::option::Option::is_none")]
    pub object_id: Option<String>,
    /// `objectType`: text, optional.
    #[serde(
        rename = "objectType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub object_type: Option<String>,
    /// `participants`: [`InvitationList`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub participants: Option<InvitationList>,
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
    /// `permissions`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: Option<i64>,
    /// `preset`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preset: Option<String>,
    /// `readOnly`: integer, optional.
    #[serde(rename = "readOnly", skip_serializing_if = "::std::option::Option::is_none")]
    pub read_only: Option<i64>,
    /// `recordingConsent`: integer, optional.
    #[serde(
        rename = "recordingConsent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recording_consent: Option<i64>,
    /// `roomName`: text, optional.
    #[serde(rename = "roomName", skip_serializing_if = "::std::option::Option::is_none")]
    pub room_name: Option<String>,
    /// `roomType`: integer, optional.
    #[serde(rename = "roomType", skip_serializing_if = "::std::option::Option::is_none")]
    pub room_type: Option<i64>,
    /// `sipEnabled`: integer, optional.
    #[serde(
        rename = "sipEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sip_enabled: Option<i64>,
    /// `source`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: Option<String>,
}

/// Body of [`room_direct_dial_in`](super::Client::room_direct_dial_in).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomDirectDialInBody {
    /// `caller`: text.
    pub caller: String,
    /// `phoneNumber`: text.
    #[serde(rename = "phoneNumber")]
    pub phone_number: String,
}

/// Body of [`room_import_emails_as_participants`](super::Client::room_import_emails_as_participants).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RoomImportEmailsAsParticipantsBody {
    /// `testRun`: boolean, optional.
    #[serde(rename = "testRun", skip_serializing_if = "::std::option::Option::is_none")]
    pub test_run: Option<bool>,
}

/// Answer of [`room_import_emails_as_participants`](super::Client::room_import_emails_as_participants).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RoomImportEmailsAsParticipantsResponse {
    /// `duplicates`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub duplicates: Option<i64>,
    /// `invalid`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub invalid: Option<i64>,
    /// `invalidLines`: list of integer.
    #[serde(
        rename = "invalidLines",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub invalid_lines: Vec<i64>,
    /// `invites`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub invites: Option<i64>,
    /// `type`: integer, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<i64>,
}

/// Body of [`room_join_federated_room`](super::Client::room_join_federated_room).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RoomJoinFederatedRoomBody {
    /// `sessionId`: text, optional.
    #[serde(
        rename = "sessionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub session_id: Option<String>,
}

/// Body of [`room_join_room`](super::Client::room_join_room).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RoomJoinRoomBody {
    /// `force`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub force: Option<bool>,
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
}

/// Body of [`room_make_public`](super::Client::room_make_public).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RoomMakePublicBody {
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
}

/// Body of [`room_promote_moderator`](super::Client::room_promote_moderator).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomPromoteModeratorBody {
    /// `attendeeId`: integer.
    #[serde(rename = "attendeeId")]
    pub attendee_id: i64,
}

/// Body of [`room_rename_room`](super::Client::room_rename_room).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomRenameRoomBody {
    /// `roomName`: text.
    #[serde(rename = "roomName")]
    pub room_name: String,
}

/// Body of [`room_resend_invitations`](super::Client::room_resend_invitations).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RoomResendInvitationsBody {
    /// `attendeeId`: integer, optional.
    #[serde(
        rename = "attendeeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub attendee_id: Option<i64>,
}

/// Body of [`room_schedule_meeting`](super::Client::room_schedule_meeting).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomScheduleMeetingBody {
    /// `attendeeIds`: list of integer, optional.
    #[serde(
        rename = "attendeeIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub attendee_ids: Option<Vec<i64>>,
    /// `calendarUri`: text.
    #[serde(rename = "calendarUri")]
    pub calendar_uri: String,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `end`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end: Option<i64>,
    /// `start`: integer.
    pub start: i64,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: Option<String>,
}

/// Body of [`room_set_all_attendees_permissions`](super::Client::room_set_all_attendees_permissions).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetAllAttendeesPermissionsBody {
    /// `method`: [`RoomSetAllAttendeesPermissionsBodyMethod`].
    pub method: RoomSetAllAttendeesPermissionsBodyMethod,
    /// `permissions`: integer.
    pub permissions: i64,
}

/// `method` of [`RoomSetAllAttendeesPermissionsBody`].
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
pub enum RoomSetAllAttendeesPermissionsBodyMethod {
    /// `set`.
    #[serde(rename = "set")]
    Set,
    /// `remove`.
    #[serde(rename = "remove")]
    Remove,
    /// `add`.
    #[serde(rename = "add")]
    Add,
}

impl ::std::fmt::Display for RoomSetAllAttendeesPermissionsBodyMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Set => f.write_str("set"),
            Self::Remove => f.write_str("remove"),
            Self::Add => f.write_str("add"),
        }
    }
}

impl ::std::str::FromStr for RoomSetAllAttendeesPermissionsBodyMethod {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "set" => Ok(Self::Set),
            "remove" => Ok(Self::Remove),
            "add" => Ok(Self::Add),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for RoomSetAllAttendeesPermissionsBodyMethod {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for RoomSetAllAttendeesPermissionsBodyMethod {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`room_set_attendee_permissions`](super::Client::room_set_attendee_permissions).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetAttendeePermissionsBody {
    /// `attendeeId`: integer.
    #[serde(rename = "attendeeId")]
    pub attendee_id: i64,
    /// `method`: [`RoomSetAttendeePermissionsBodyMethod`].
    pub method: RoomSetAttendeePermissionsBodyMethod,
    /// `permissions`: integer.
    pub permissions: i64,
}

/// `method` of [`RoomSetAttendeePermissionsBody`].
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
pub enum RoomSetAttendeePermissionsBodyMethod {
    /// `set`.
    #[serde(rename = "set")]
    Set,
    /// `remove`.
    #[serde(rename = "remove")]
    Remove,
    /// `add`.
    #[serde(rename = "add")]
    Add,
}

impl ::std::fmt::Display for RoomSetAttendeePermissionsBodyMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Set => f.write_str("set"),
            Self::Remove => f.write_str("remove"),
            Self::Add => f.write_str("add"),
        }
    }
}

impl ::std::str::FromStr for RoomSetAttendeePermissionsBodyMethod {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "set" => Ok(Self::Set),
            "remove" => Ok(Self::Remove),
            "add" => Ok(Self::Add),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for RoomSetAttendeePermissionsBodyMethod {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for RoomSetAttendeePermissionsBodyMethod {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`room_set_description`](super::Client::room_set_description).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetDescriptionBody {
    /// `description`: text.
    pub description: String,
}

/// Body of [`room_set_listable`](super::Client::room_set_listable).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetListableBody {
    /// `scope`: integer.
    pub scope: i64,
}

/// Body of [`room_set_lobby`](super::Client::room_set_lobby).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetLobbyBody {
    /// `state`: integer.
    pub state: i64,
    /// `timer`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timer: Option<i64>,
}

/// Body of [`room_set_mention_permissions`](super::Client::room_set_mention_permissions).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetMentionPermissionsBody {
    /// `mentionPermissions`: integer.
    #[serde(rename = "mentionPermissions")]
    pub mention_permissions: i64,
}

/// Body of [`room_set_message_expiration`](super::Client::room_set_message_expiration).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetMessageExpirationBody {
    /// `seconds`: integer.
    pub seconds: i64,
}

/// Body of [`room_set_notification_calls`](super::Client::room_set_notification_calls).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetNotificationCallsBody {
    /// `level`: integer.
    pub level: i64,
}

/// Body of [`room_set_notification_level`](super::Client::room_set_notification_level).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetNotificationLevelBody {
    /// `level`: integer.
    pub level: i64,
}

/// Body of [`room_set_password`](super::Client::room_set_password).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetPasswordBody {
    /// `password`: text.
    pub password: String,
}

/// Body of [`room_set_permissions`](super::Client::room_set_permissions).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetPermissionsBody {
    /// `permissions`: integer.
    pub permissions: i64,
}

/// `mode` of [`room_set_permissions`](super::Client::room_set_permissions).
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
pub enum RoomSetPermissionsMode {
    /// `call`.
    #[serde(rename = "call")]
    Call,
    /// `default`.
    #[serde(rename = "default")]
    Default,
}

impl ::std::fmt::Display for RoomSetPermissionsMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Call => f.write_str("call"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl ::std::str::FromStr for RoomSetPermissionsMode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "call" => Ok(Self::Call),
            "default" => Ok(Self::Default),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for RoomSetPermissionsMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for RoomSetPermissionsMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`room_set_read_only`](super::Client::room_set_read_only).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetReadOnlyBody {
    /// `state`: integer.
    pub state: i64,
}

/// Body of [`room_set_recording_consent`](super::Client::room_set_recording_consent).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetRecordingConsentBody {
    /// `recordingConsent`: integer.
    #[serde(rename = "recordingConsent")]
    pub recording_consent: i64,
}

/// Body of [`room_set_session_state`](super::Client::room_set_session_state).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetSessionStateBody {
    /// `state`: integer.
    pub state: i64,
}

/// Body of [`room_setsip_enabled`](super::Client::room_setsip_enabled).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomSetsipEnabledBody {
    /// `state`: integer.
    pub state: i64,
}

/// Body of [`room_verify_dial_in_pin`](super::Client::room_verify_dial_in_pin).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomVerifyDialInPinBody {
    /// `pin`: text.
    pub pin: String,
}

/// Body of [`room_verify_dial_out_number`](super::Client::room_verify_dial_out_number).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RoomVerifyDialOutNumberBody {
    /// `number`: text.
    pub number: String,
    /// `options`: [`RoomVerifyDialOutNumberBodyOptions`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: Option<RoomVerifyDialOutNumberBodyOptions>,
}

/// `options` of [`RoomVerifyDialOutNumberBody`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RoomVerifyDialOutNumberBodyOptions {
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub actor_type: Option<String>,
    /// `attendeeId`: integer, optional.
    #[serde(
        rename = "attendeeId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub attendee_id: Option<i64>,
}

/// Schema `ScheduledMessage`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ScheduledMessage {
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_type: Option<String>,
    /// `createdAt`: integer, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<i64>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `messageType`: text, optional.
    #[serde(
        rename = "messageType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_type: Option<String>,
    /// `originalSendAt`: integer, optional.
    #[serde(
        rename = "originalSendAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub original_send_at: Option<i64>,
    /// `parent`: [`ChatMessage`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub parent: Option<ChatMessage>,
    /// `sendAt`: integer, optional.
    #[serde(rename = "sendAt", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub send_at: Option<i64>,
    /// `silent`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub silent: Option<bool>,
    /// `threadId`: integer, optional.
    #[serde(rename = "threadId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thread_id: Option<i64>,
    /// `threadTitle`: text, optional.
    #[serde(
        rename = "threadTitle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thread_title: Option<String>,
}

/// Body of [`settings_set_user_setting`](super::Client::settings_set_user_setting).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SettingsSetUserSettingBody {
    /// `key`: [`SettingsSetUserSettingBodyKey`].
    pub key: SettingsSetUserSettingBodyKey,
    /// `value`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: Option<::serde_json::Value>,
}

/// `key` of [`SettingsSetUserSettingBody`].
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
pub enum SettingsSetUserSettingBodyKey {
    /// `attachment_folder`.
    #[serde(rename = "attachment_folder")]
    AttachmentFolder,
    /// `read_status_privacy`.
    #[serde(rename = "read_status_privacy")]
    ReadStatusPrivacy,
    /// `typing_privacy`.
    #[serde(rename = "typing_privacy")]
    TypingPrivacy,
    /// `play_sounds`.
    #[serde(rename = "play_sounds")]
    PlaySounds,
}

impl ::std::fmt::Display for SettingsSetUserSettingBodyKey {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::AttachmentFolder => f.write_str("attachment_folder"),
            Self::ReadStatusPrivacy => f.write_str("read_status_privacy"),
            Self::TypingPrivacy => f.write_str("typing_privacy"),
            Self::PlaySounds => f.write_str("play_sounds"),
        }
    }
}

impl ::std::str::FromStr for SettingsSetUserSettingBodyKey {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "attachment_folder" => Ok(Self::AttachmentFolder),
            "read_status_privacy" => Ok(Self::ReadStatusPrivacy),
            "typing_privacy" => Ok(Self::TypingPrivacy),
            "play_sounds" => Ok(Self::PlaySounds),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for SettingsSetUserSettingBodyKey {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for SettingsSetUserSettingBodyKey {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`settings_setsip_settings`](super::Client::settings_setsip_settings).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SettingsSetsipSettingsBody {
    /// `dialInInfo`: text, optional.
    #[serde(
        rename = "dialInInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub dial_in_info: Option<String>,
    /// `sharedSecret`: text, optional.
    #[serde(
        rename = "sharedSecret",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shared_secret: Option<String>,
    /// `sipGroups`: list of text, optional.
    #[serde(
        rename = "sipGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sip_groups: Option<Vec<String>>,
}

/// Answer of [`signaling_backend`](super::Client::signaling_backend).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingBackendResponse {
    /// `auth`: [`SignalingBackendResponseAuth`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub auth: Option<SignalingBackendResponseAuth>,
    /// `error`: [`SignalingBackendResponseError`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub error: Option<SignalingBackendResponseError>,
    /// `room`: [`SignalingBackendResponseRoom`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub room: Option<SignalingBackendResponseRoom>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// `auth` of [`SignalingBackendResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingBackendResponseAuth {
    /// `user`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user: Option<::serde_json::Value>,
    /// `userid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub userid: Option<String>,
    /// `version`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub version: Option<String>,
}

/// `error` of [`SignalingBackendResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingBackendResponseError {
    /// `code`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub code: Option<String>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
}

/// `room` of [`SignalingBackendResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingBackendResponseRoom {
    /// `permissions`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub permissions: Vec<String>,
    /// `properties`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub properties: Option<::serde_json::Value>,
    /// `roomid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub roomid: Option<String>,
    /// `session`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub session: Option<::serde_json::Value>,
    /// `version`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub version: Option<String>,
}

/// Schema `SignalingFederationSettings`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingFederationSettings {
    /// `helloAuthParams`: [`SignalingFederationSettingsHelloAuthParams`], optional.
    #[serde(
        rename = "helloAuthParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub hello_auth_params: Option<SignalingFederationSettingsHelloAuthParams>,
    /// `nextcloudServer`: text, optional.
    #[serde(
        rename = "nextcloudServer",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub nextcloud_server: Option<String>,
    /// `roomId`: text, optional.
    #[serde(rename = "roomId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub room_id: Option<String>,
    /// `server`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub server: Option<String>,
}

/// `helloAuthParams` of [`SignalingFederationSettings`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingFederationSettingsHelloAuthParams {
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Answer of [`signaling_get_welcome_message`](super::Client::signaling_get_welcome_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingGetWelcomeMessageResponse {
    /// `features`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub features: Vec<String>,
    /// `version`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub version: Option<String>,
    /// `warning`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub warning: Option<String>,
}

/// Answer of [`signaling_pull_messages`](super::Client::signaling_pull_messages).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingPullMessagesResponseItem {
    /// `data`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<::serde_json::Value>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Body of [`signaling_send_messages`](super::Client::signaling_send_messages).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SignalingSendMessagesBody {
    /// `messages`: text.
    pub messages: String,
}

/// Schema `SignalingSettings`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingSettings {
    /// `federation`: [`SignalingFederationSettings`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub federation: Option<SignalingFederationSettings>,
    /// `helloAuthParams`: [`SignalingSettingsHelloAuthParams`], optional.
    #[serde(
        rename = "helloAuthParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub hello_auth_params: Option<SignalingSettingsHelloAuthParams>,
    /// `hideWarning`: boolean, optional.
    #[serde(
        rename = "hideWarning",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub hide_warning: Option<bool>,
    /// `server`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub server: Option<String>,
    /// `signalingMode`: text, optional.
    #[serde(
        rename = "signalingMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub signaling_mode: Option<String>,
    /// `sipDialinInfo`: text, optional.
    #[serde(
        rename = "sipDialinInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sip_dialin_info: Option<String>,
    /// `stunservers`: list of [`SignalingSettingsStunserversItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub stunservers: Vec<SignalingSettingsStunserversItem>,
    /// `ticket`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub ticket: Option<String>,
    /// `turnservers`: list of [`SignalingSettingsTurnserversItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub turnservers: Vec<SignalingSettingsTurnserversItem>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// `helloAuthParams` of [`SignalingSettings`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingSettingsHelloAuthParams {
    /// `1.0`: [`SignalingSettingsHelloAuthParams10`], optional.
    #[serde(rename = "1.0", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub x1_0: Option<SignalingSettingsHelloAuthParams10>,
    /// `2.0`: [`SignalingSettingsHelloAuthParams20`], optional.
    #[serde(rename = "2.0", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub x2_0: Option<SignalingSettingsHelloAuthParams20>,
}

/// `1.0` of [`SignalingSettingsHelloAuthParams`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingSettingsHelloAuthParams10 {
    /// `ticket`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub ticket: Option<String>,
    /// `userid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub userid: Option<String>,
}

/// `2.0` of [`SignalingSettingsHelloAuthParams`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingSettingsHelloAuthParams20 {
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// `stunservers` of [`SignalingSettings`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingSettingsStunserversItem {
    /// `urls`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub urls: Vec<String>,
}

/// `turnservers` of [`SignalingSettings`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SignalingSettingsTurnserversItem {
    /// `credential`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub credential: Option<String>,
    /// `urls`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub urls: Vec<String>,
    /// `username`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub username: Option<String>,
}

/// Schema `Thread`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Thread {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `lastActivity`: integer, optional.
    #[serde(
        rename = "lastActivity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_activity: Option<i64>,
    /// `lastMessageId`: integer, optional.
    #[serde(
        rename = "lastMessageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_message_id: Option<i64>,
    /// `numReplies`: integer, optional.
    #[serde(
        rename = "numReplies",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub num_replies: Option<i64>,
    /// `roomToken`: text, optional.
    #[serde(
        rename = "roomToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub room_token: Option<String>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Schema `ThreadAttendee`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ThreadAttendee {
    /// `notificationLevel`: integer, optional.
    #[serde(
        rename = "notificationLevel",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub notification_level: Option<i64>,
}

/// Schema `ThreadInfo`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ThreadInfo {
    /// `attendee`: [`ThreadAttendee`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attendee: Option<ThreadAttendee>,
    /// `first`: [`ChatMessage`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub first: Option<ChatMessage>,
    /// `last`: [`ChatMessage`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last: Option<ChatMessage>,
    /// `thread`: [`Thread`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thread: Option<Thread>,
}

/// Body of [`thread_rename_thread`](super::Client::thread_rename_thread).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ThreadRenameThreadBody {
    /// `threadTitle`: text.
    #[serde(rename = "threadTitle")]
    pub thread_title: String,
}

/// Body of [`thread_set_notification_level`](super::Client::thread_set_notification_level).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ThreadSetNotificationLevelBody {
    /// `level`: integer.
    pub level: i64,
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

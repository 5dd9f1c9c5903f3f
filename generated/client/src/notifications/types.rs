//! What notifications is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/notifications.json`; change that instead.

/// Body of [`api_generate_notification`](super::Client::api_generate_notification).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiGenerateNotificationBody {
    /// `longMessage`: text, optional.
    #[serde(
        rename = "longMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub long_message: Option<String>,
    /// `shortMessage`: text.
    #[serde(rename = "shortMessage")]
    pub short_message: String,
}

/// Body of [`api_generate_notification_v3`](super::Client::api_generate_notification_v3).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApiGenerateNotificationV3Body {
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: Option<String>,
    /// `messageParameters`: [`RichObjectParameters`], optional.
    #[serde(
        rename = "messageParameters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub message_parameters: Option<RichObjectParameters>,
    /// `subject`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: Option<String>,
    /// `subjectParameters`: [`RichObjectParameters`], optional.
    #[serde(
        rename = "subjectParameters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subject_parameters: Option<RichObjectParameters>,
}

/// Answer of [`api_generate_notification_v3`](super::Client::api_generate_notification_v3).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApiGenerateNotificationV3Response {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
}

/// Answer of [`api_self_test_push`](super::Client::api_self_test_push).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApiSelfTestPushResponse {
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `nid`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub nid: Option<i64>,
}

/// Body of [`endpoint_confirm_ids_for_user`](super::Client::endpoint_confirm_ids_for_user).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct EndpointConfirmIdsForUserBody {
    /// `ids`: list of integer.
    pub ids: Vec<i64>,
}

/// Schema `Notification`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Notification {
    /// `actions`: list of [`NotificationAction`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub actions: Vec<NotificationAction>,
    /// `app`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub app: Option<String>,
    /// `datetime`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub datetime: Option<String>,
    /// `icon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon: Option<String>,
    /// `link`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub link: Option<String>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `messageRich`: text, optional.
    #[serde(
        rename = "messageRich",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_rich: Option<String>,
    /// `messageRichParameters`: [`RichObjectParameters`], optional.
    #[serde(
        rename = "messageRichParameters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_rich_parameters: Option<RichObjectParameters>,
    /// `notification_id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub notification_id: Option<i64>,
    /// `object_id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub object_id: Option<String>,
    /// `object_type`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub object_type: Option<String>,
    /// `shouldNotify`: boolean, optional.
    #[serde(
        rename = "shouldNotify",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub should_notify: Option<bool>,
    /// `subject`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub subject: Option<String>,
    /// `subjectRich`: text, optional.
    #[serde(
        rename = "subjectRich",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub subject_rich: Option<String>,
    /// `subjectRichParameters`: [`RichObjectParameters`], optional.
    #[serde(
        rename = "subjectRichParameters",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub subject_rich_parameters: Option<RichObjectParameters>,
    /// `user`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user: Option<String>,
}

/// Schema `NotificationAction`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct NotificationAction {
    /// `label`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub label: Option<String>,
    /// `link`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub link: Option<String>,
    /// `primary`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub primary: Option<bool>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Schema `PushDevice`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PushDevice {
    /// `deviceIdentifier`: text, optional.
    #[serde(
        rename = "deviceIdentifier",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub device_identifier: Option<String>,
    /// `publicKey`: text, optional.
    #[serde(
        rename = "publicKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub public_key: Option<String>,
    /// `signature`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub signature: Option<String>,
}

/// Body of [`push_register_device`](super::Client::push_register_device).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushRegisterDeviceBody {
    /// `devicePublicKey`: text.
    #[serde(rename = "devicePublicKey")]
    pub device_public_key: String,
    /// `proxyServer`: text.
    #[serde(rename = "proxyServer")]
    pub proxy_server: String,
    /// `pushTokenHash`: text.
    #[serde(rename = "pushTokenHash")]
    pub push_token_hash: String,
}

/// Schema `RichObjectParameter`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RichObjectParameter {
    /// `assignable`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub assignable: Option<String>,
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

/// Schema `RichObjectParameters`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct RichObjectParameters(
    pub ::nextcloud_transport::lax::PhpMap<String, RichObjectParameter>,
);
impl ::std::ops::Deref for RichObjectParameters {
    type Target = ::nextcloud_transport::lax::PhpMap<String, RichObjectParameter>;
    fn deref(&self) -> &::nextcloud_transport::lax::PhpMap<String, RichObjectParameter> {
        &self.0
    }
}

impl ::std::convert::From<RichObjectParameters>
for ::nextcloud_transport::lax::PhpMap<String, RichObjectParameter> {
    fn from(value: RichObjectParameters) -> Self {
        value.0
    }
}

impl ::std::convert::From<
    ::nextcloud_transport::lax::PhpMap<String, RichObjectParameter>,
> for RichObjectParameters {
    fn from(
        value: ::nextcloud_transport::lax::PhpMap<String, RichObjectParameter>,
    ) -> Self {
        Self(value)
    }
}

/// Body of [`settings_admin`](super::Client::settings_admin).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SettingsAdminBody {
    /// `batchSetting`: integer.
    #[serde(rename = "batchSetting")]
    pub batch_setting: i64,
    /// `soundNotification`: text.
    #[serde(rename = "soundNotification")]
    pub sound_notification: String,
    /// `soundTalk`: text.
    #[serde(rename = "soundTalk")]
    pub sound_talk: String,
    /// `webpushBrowsersEnabled`: text.
    #[serde(rename = "webpushBrowsersEnabled")]
    pub webpush_browsers_enabled: String,
    /// `webpushEnabled`: text.
    #[serde(rename = "webpushEnabled")]
    pub webpush_enabled: String,
}

/// Body of [`settings_personal`](super::Client::settings_personal).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SettingsPersonalBody {
    /// `batchSetting`: integer.
    #[serde(rename = "batchSetting")]
    pub batch_setting: i64,
    /// `soundNotification`: text.
    #[serde(rename = "soundNotification")]
    pub sound_notification: String,
    /// `soundTalk`: text.
    #[serde(rename = "soundTalk")]
    pub sound_talk: String,
}

/// Body of [`web_push_activatewp`](super::Client::web_push_activatewp).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebPushActivatewpBody {
    /// `activationToken`: text.
    #[serde(rename = "activationToken")]
    pub activation_token: String,
}

/// Answer of [`web_push_get_vapid`](super::Client::web_push_get_vapid).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WebPushGetVapidResponse {
    /// `vapid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub vapid: Option<String>,
}

/// Body of [`web_push_registerwp`](super::Client::web_push_registerwp).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WebPushRegisterwpBody {
    /// `appTypes`: text.
    #[serde(rename = "appTypes")]
    pub app_types: String,
    /// `auth`: text.
    pub auth: String,
    /// `endpoint`: text.
    pub endpoint: String,
    /// `uaPublicKey`: text.
    #[serde(rename = "uaPublicKey")]
    pub ua_public_key: String,
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

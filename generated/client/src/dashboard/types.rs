//! What dashboard is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/dashboard.json`; change that instead.

/// Answer of [`dashboard_api_get_layout`](super::Client::dashboard_api_get_layout).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DashboardApiGetLayoutResponse {
    /// `layout`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub layout: Vec<String>,
}

/// Answer of [`dashboard_api_get_statuses`](super::Client::dashboard_api_get_statuses).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DashboardApiGetStatusesResponse {
    /// `statuses`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub statuses: Vec<String>,
}

/// Body of [`dashboard_api_update_layout`](super::Client::dashboard_api_update_layout).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DashboardApiUpdateLayoutBody {
    /// `layout`: list of text.
    pub layout: Vec<String>,
}

/// Answer of [`dashboard_api_update_layout`](super::Client::dashboard_api_update_layout).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DashboardApiUpdateLayoutResponse {
    /// `layout`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub layout: Vec<String>,
}

/// Body of [`dashboard_api_update_statuses`](super::Client::dashboard_api_update_statuses).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DashboardApiUpdateStatusesBody {
    /// `statuses`: list of text.
    pub statuses: Vec<String>,
}

/// Answer of [`dashboard_api_update_statuses`](super::Client::dashboard_api_update_statuses).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DashboardApiUpdateStatusesResponse {
    /// `statuses`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub statuses: Vec<String>,
}

/// Schema `Widget`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Widget {
    /// `buttons`: list of [`WidgetButtonsItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub buttons: Vec<WidgetButtonsItem>,
    /// `icon_class`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_class: Option<String>,
    /// `icon_url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_url: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `item_api_versions`: list of integer.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub item_api_versions: Vec<i64>,
    /// `item_icons_round`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub item_icons_round: Option<bool>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order: Option<i64>,
    /// `reload_interval`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub reload_interval: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
    /// `widget_url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub widget_url: Option<String>,
}

/// `buttons` of [`Widget`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WidgetButtonsItem {
    /// `link`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub link: Option<String>,
    /// `text`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub text: Option<String>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Schema `WidgetItem`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WidgetItem {
    /// `iconUrl`: text, optional.
    #[serde(rename = "iconUrl", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_url: Option<String>,
    /// `link`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub link: Option<String>,
    /// `overlayIconUrl`: text, optional.
    #[serde(
        rename = "overlayIconUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub overlay_icon_url: Option<String>,
    /// `sinceId`: text, optional.
    #[serde(rename = "sinceId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub since_id: Option<String>,
    /// `subtitle`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub subtitle: Option<String>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Schema `WidgetItems`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WidgetItems {
    /// `emptyContentMessage`: text, optional.
    #[serde(
        rename = "emptyContentMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub empty_content_message: Option<String>,
    /// `halfEmptyContentMessage`: text, optional.
    #[serde(
        rename = "halfEmptyContentMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub half_empty_content_message: Option<String>,
    /// `items`: list of [`WidgetItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub items: Vec<WidgetItem>,
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

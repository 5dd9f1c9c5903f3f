//! What appstore is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/appstore.json`; change that instead.

/// Body of [`api_disable_app`](super::Client::api_disable_app).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiDisableAppBody {
    /// `appId`: text.
    #[serde(rename = "appId")]
    pub app_id: String,
}

/// Body of [`api_enable_app`](super::Client::api_enable_app).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiEnableAppBody {
    /// `appId`: text.
    #[serde(rename = "appId")]
    pub app_id: String,
    /// `force`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub force: Option<bool>,
    /// `groups`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups: Option<Vec<String>>,
}

/// Answer of [`api_enable_app`](super::Client::api_enable_app).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApiEnableAppResponse {
    /// `update_required`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub update_required: Option<bool>,
}

/// Body of [`api_enable_bundle`](super::Client::api_enable_bundle).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiEnableBundleBody {
    /// `bundleId`: text.
    #[serde(rename = "bundleId")]
    pub bundle_id: String,
}

/// Answer of [`api_list_apps`](super::Client::api_list_apps).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApiListAppsResponseItem {
    /// `groups`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub groups: Vec<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `internal`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub internal: Option<bool>,
    /// `isCompatible`: boolean, optional.
    #[serde(
        rename = "isCompatible",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_compatible: Option<bool>,
    /// `missingDependencies`: list of text.
    #[serde(
        rename = "missingDependencies",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub missing_dependencies: Vec<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
}

/// Answer of [`api_list_categories`](super::Client::api_list_categories).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApiListCategoriesResponseItem {
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
}

/// Body of [`api_uninstall_app`](super::Client::api_uninstall_app).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiUninstallAppBody {
    /// `appId`: text.
    #[serde(rename = "appId")]
    pub app_id: String,
}

/// Body of [`api_update_app`](super::Client::api_update_app).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiUpdateAppBody {
    /// `appId`: text.
    #[serde(rename = "appId")]
    pub app_id: String,
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

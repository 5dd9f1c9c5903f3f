//! What weather_status is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/weather_status.json`; change that instead.

/// Schema `LocationWithMode`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LocationWithMode {
    /// `address`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub address: Option<String>,
    /// `lat`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub lat: Option<String>,
    /// `lon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub lon: Option<String>,
    /// `mode`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mode: Option<i64>,
}

/// Schema `LocationWithSuccess`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LocationWithSuccess {
    /// `address`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub address: Option<String>,
    /// `lat`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub lat: Option<String>,
    /// `lon`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub lon: Option<String>,
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Schema `Success`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Success {
    /// `success`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub success: Option<bool>,
}

/// Answer of [`weather_status_get_forecast`](super::Client::weather_status_get_forecast).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WeatherStatusGetForecastResponse {
    /// `error`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub error: Option<String>,
}

/// Body of [`weather_status_set_favorites`](super::Client::weather_status_set_favorites).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WeatherStatusSetFavoritesBody {
    /// `favorites`: list of text.
    pub favorites: Vec<String>,
}

/// Body of [`weather_status_set_location`](super::Client::weather_status_set_location).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct WeatherStatusSetLocationBody {
    /// `address`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: Option<String>,
    /// `lat`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lat: Option<f64>,
    /// `lon`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub lon: Option<f64>,
}

/// Body of [`weather_status_set_mode`](super::Client::weather_status_set_mode).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct WeatherStatusSetModeBody {
    /// `mode`: integer.
    pub mode: i64,
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

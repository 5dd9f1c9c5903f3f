//! What formats is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/formats/spec.yaml`; change that instead.

/// Answer of [`list`](super::Client::list).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ListResponse {
    /// `any`: list of any JSON.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub any: Vec<::serde_json::Value>,
    /// `share`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub share: Option<f64>,
    /// `small`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub small: Option<i64>,
    /// `when`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub when: Option<String>,
    /// `who`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub who: Option<String>,
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

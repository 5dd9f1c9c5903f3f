//! What bare_objects is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/bare_objects/spec.yaml`; change that instead.

/// Body of [`make`](super::Client::make).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MakeBody {
    /// `bag`: any JSON.
    pub bag: ::serde_json::Value,
    /// `labels`: map of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: Option<::nextcloud_transport::lax::PhpMap<String, String>>,
}

/// Answer of [`make`](super::Client::make).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MakeResponse {
    /// `any`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub any: Option<::serde_json::Value>,
    /// `bag`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub bag: Option<::serde_json::Value>,
    /// `counts`: map of integer.
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub counts: ::nextcloud_transport::lax::PhpMap<String, i64>,
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

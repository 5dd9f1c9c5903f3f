//! What flat_all_of is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/flat_all_of/spec.yaml`; change that instead.

/// Schema `Large`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Large {
    /// `first`: [`Small`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub first: Option<Small>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `parent`: [`Small`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub parent: Option<Small>,
    /// `size`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub size: Option<i64>,
}

/// Schema `Small`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Small {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
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

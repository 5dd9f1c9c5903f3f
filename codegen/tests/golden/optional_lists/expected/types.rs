//! What optional_lists is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/optional_lists/spec.yaml`; change that instead.

/// Body of [`make`](super::Client::make).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MakeBody {
    /// `always`: list of text.
    pub always: Vec<String>,
    /// `labels`: map of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: Option<::nextcloud_transport::lax::PhpMap<String, String>>,
    /// `perhaps`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub perhaps: Option<Vec<String>>,
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

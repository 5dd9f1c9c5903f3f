//! What lenient_answers is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/lenient_answers/spec.yaml`; change that instead.

/// Schema `NewThing`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewThing {
    /// `name`: text.
    pub name: String,
    /// `size`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: Option<i64>,
}

/// Schema `Thing`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Thing {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `owner`: [`ThingOwner`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub owner: Option<ThingOwner>,
    /// `parts`: list of [`Thing`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub parts: Vec<Thing>,
}

/// `owner` of [`Thing`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ThingOwner {
    /// `uid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub uid: Option<String>,
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

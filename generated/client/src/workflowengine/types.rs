//! What workflowengine is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/workflowengine.json`; change that instead.

/// Schema `Check`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Check {
    /// `class`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub class: Option<String>,
    /// `operator`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub operator: Option<String>,
    /// `value`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub value: Option<String>,
}

/// Body of [`global_workflows_create`](super::Client::global_workflows_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GlobalWorkflowsCreateBody {
    /// `checks`: list of [`Check`].
    pub checks: Vec<Check>,
    /// `class`: text.
    pub class: String,
    /// `entity`: text.
    pub entity: String,
    /// `events`: list of text.
    pub events: Vec<String>,
    /// `name`: text.
    pub name: String,
    /// `operation`: text.
    pub operation: String,
}

/// Body of [`global_workflows_update`](super::Client::global_workflows_update).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct GlobalWorkflowsUpdateBody {
    /// `checks`: list of [`Check`].
    pub checks: Vec<Check>,
    /// `entity`: text.
    pub entity: String,
    /// `events`: list of text.
    pub events: Vec<String>,
    /// `name`: text.
    pub name: String,
    /// `operation`: text.
    pub operation: String,
}

/// Schema `Rule`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Rule {
    /// `checks`: list of [`Check`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub checks: Vec<Check>,
    /// `class`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub class: Option<String>,
    /// `entity`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub entity: Option<String>,
    /// `events`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub events: Vec<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `operation`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub operation: Option<String>,
}

/// Body of [`user_workflows_create`](super::Client::user_workflows_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserWorkflowsCreateBody {
    /// `checks`: list of [`Check`].
    pub checks: Vec<Check>,
    /// `class`: text.
    pub class: String,
    /// `entity`: text.
    pub entity: String,
    /// `events`: list of text.
    pub events: Vec<String>,
    /// `name`: text.
    pub name: String,
    /// `operation`: text.
    pub operation: String,
}

/// Body of [`user_workflows_update`](super::Client::user_workflows_update).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserWorkflowsUpdateBody {
    /// `checks`: list of [`Check`].
    pub checks: Vec<Check>,
    /// `entity`: text.
    pub entity: String,
    /// `events`: list of text.
    pub events: Vec<String>,
    /// `name`: text.
    pub name: String,
    /// `operation`: text.
    pub operation: String,
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

//! What notes is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/notes.yaml`; change that instead.

/// Schema `Attachment`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Attachment {
    /// `filename`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub filename: Option<String>,
}

/// Schema `NewNote`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct NewNote {
    /// `category`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: Option<String>,
    /// `content`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: Option<String>,
    /// `favorite`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub favorite: Option<bool>,
    /// `modified`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: Option<String>,
}

/// Schema `Note`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Note {
    /// `category`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub category: Option<String>,
    /// `content`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub content: Option<String>,
    /// `error`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub error: Option<bool>,
    /// `errorType`: text, optional.
    #[serde(
        rename = "errorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub error_type: Option<String>,
    /// `etag`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub etag: Option<String>,
    /// `favorite`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub favorite: Option<bool>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `internalPath`: text, optional.
    #[serde(
        rename = "internalPath",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub internal_path: Option<String>,
    /// `isShared`: boolean, optional.
    #[serde(rename = "isShared", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_shared: Option<bool>,
    /// `modified`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub modified: Option<i64>,
    /// `readonly`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub readonly: Option<bool>,
    /// `shareTypes`: list of integer.
    #[serde(
        rename = "shareTypes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub share_types: Vec<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Schema `NoteChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct NoteChange {
    /// `category`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub category: Option<String>,
    /// `content`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: Option<String>,
    /// `favorite`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub favorite: Option<bool>,
    /// `modified`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: Option<String>,
}

/// Schema `Settings`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Settings {
    /// `fileSuffix`: text, optional.
    #[serde(
        rename = "fileSuffix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub file_suffix: Option<String>,
    /// `noteMode`: text, optional.
    #[serde(rename = "noteMode", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub note_mode: Option<String>,
    /// `notesPath`: text, optional.
    #[serde(
        rename = "notesPath",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub notes_path: Option<String>,
}

/// Schema `SettingsChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SettingsChange {
    /// `fileSuffix`: text, optional.
    #[serde(
        rename = "fileSuffix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub file_suffix: Option<String>,
    /// `noteMode`: [`SettingsChangeNoteMode`], optional.
    #[serde(rename = "noteMode", skip_serializing_if = "::std::option::Option::is_none")]
    pub note_mode: Option<SettingsChangeNoteMode>,
    /// `notesPath`: text, optional.
    #[serde(
        rename = "notesPath",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub notes_path: Option<String>,
}

/// `noteMode` of [`SettingsChange`].
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SettingsChangeNoteMode {
    /// `rich`.
    #[serde(rename = "rich")]
    Rich,
    /// `edit`.
    #[serde(rename = "edit")]
    Edit,
    /// `preview`.
    #[serde(rename = "preview")]
    Preview,
}

impl ::std::fmt::Display for SettingsChangeNoteMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Rich => f.write_str("rich"),
            Self::Edit => f.write_str("edit"),
            Self::Preview => f.write_str("preview"),
        }
    }
}

impl ::std::str::FromStr for SettingsChangeNoteMode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "rich" => Ok(Self::Rich),
            "edit" => Ok(Self::Edit),
            "preview" => Ok(Self::Preview),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for SettingsChangeNoteMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for SettingsChangeNoteMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
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

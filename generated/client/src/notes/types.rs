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

/// A note to make. What is left out is empty, false or now.
///
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
    /// Unix time in seconds.
    ///
    /// `modified`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: Option<String>,
}

/// A note. Only the id is always there; the others can be excluded or pruned.
///
/// Schema `Note`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Note {
    /// Folders below the notes folder, separated by slashes; empty for none.
    ///
    /// `category`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub category: Option<String>,
    /// Markdown.
    ///
    /// `content`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub content: Option<String>,
    /// The content could not be read; content says why.
    ///
    /// `error`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub error: Option<bool>,
    /// Class of that error; empty if there is none.
    ///
    /// `errorType`: text, optional.
    #[serde(
        rename = "errorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub error_type: Option<String>,
    /// Changes with every change of the note or its metadata. Never excluded.
    ///
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
    /// Path of the file from the root of the user's files.
    ///
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
    /// Unix time of the last change of the content, in seconds.
    ///
    /// `modified`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub modified: Option<i64>,
    /// The user may not change the note.
    ///
    /// `readonly`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub readonly: Option<bool>,
    /// The kinds of shares that the file has, by their numbers.
    ///
    /// `shareTypes`: list of integer.
    #[serde(
        rename = "shareTypes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub share_types: Vec<i64>,
    /// The file name without its extension.
    ///
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// The fields to change.
///
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
    /// Unix time in seconds.
    ///
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
    /// Extension of new notes, with its dot.
    ///
    /// `fileSuffix`: text, optional.
    #[serde(
        rename = "fileSuffix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub file_suffix: Option<String>,
    /// How the web page opens a note.
    ///
    /// `noteMode`: text, optional.
    #[serde(rename = "noteMode", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub note_mode: Option<String>,
    /// Folder of the notes, from the root of the user's files.
    ///
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

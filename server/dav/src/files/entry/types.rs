//! The shape of an entry.

use jiff::Timestamp;

use super::Permissions;
use crate::{
    ETag,
    files::{Checksum, FileId, FilePath},
};

/// A file or folder, as its user sees it.
///
/// Where a field is `None`, `false` or empty, the server did not say so: some properties are not available from a
/// search, some not from older servers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// Path below the user's files, decoded.
    pub path: FilePath,
    /// File or folder.
    pub kind: EntryKind,
    /// Bytes; of a folder all that it contains. `None` while the server still computes it.
    pub size: Option<u64>,
    /// Media type of a file, from its name. Folders have none.
    pub content_type: Option<String>,
    /// Last change of the content.
    pub modified: Option<Timestamp>,
    /// When the file was created, as the uploader said.
    pub created: Option<Timestamp>,
    /// When the file came to the server.
    pub uploaded: Option<Timestamp>,
    /// Version of the content; of a folder it changes with everything below.
    pub etag: Option<ETag>,
    /// Number on the server.
    pub file_id: Option<FileId>,
    /// Whether the user marked it as favourite.
    pub favourite: bool,
    /// What the user may do.
    pub permissions: Permissions,
    /// Whose file it is.
    pub owner: Option<Owner>,
    /// What kind of storage it lies on.
    pub mount: Mount,
    /// Checksums that were sent with the upload.
    pub checksums: Vec<Checksum>,
    /// Names of the system tags.
    pub tags: Vec<String>,
    /// Whether the server can render a preview.
    pub has_preview: bool,
    /// In which ways it is shared.
    pub share_types: Vec<ShareType>,
    /// Comments that the user has not read.
    pub unread_comments: u64,
    /// Direct children of a folder.
    pub contents: Option<Contents>,
    /// Whether its content is end-to-end encrypted, so that reading gives nothing useful.
    pub encrypted: bool,
    /// User id of who holds a lock on it.
    pub locked_by: Option<String>,
}

/// File or folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EntryKind {
    /// A file.
    File,
    /// A folder.
    Folder,
}

/// The owner of a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Owner {
    /// User id.
    pub id: String,
    /// Name for people.
    pub display_name: Option<String>,
}

/// What kind of storage a file lies on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Mount {
    /// The user's own storage.
    #[default]
    Own,
    /// Shared by another user.
    Shared,
    /// A team folder.
    Group,
    /// External storage.
    External,
    /// Any other kind, by the name that the server gave.
    Other(String),
}

/// A way in which something is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShareType {
    /// With a user.
    User,
    /// With a group.
    Group,
    /// By a public link.
    Link,
    /// By mail.
    Email,
    /// With a user of another server.
    Remote,
    /// With a team.
    Team,
    /// With a Talk conversation.
    Room,
    /// With a Deck card.
    Deck,
    /// Any other way, by its number.
    Other(u32),
}

/// How much lies directly in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Contents {
    /// Number of folders.
    pub folders: u64,
    /// Number of files.
    pub files: u64,
}

impl Entry {
    /// The last name of the path; empty for the root.
    pub fn name(&self) -> &str {
        self.path.name()
    }

    /// Whether it is a folder.
    pub fn is_folder(&self) -> bool {
        self.kind == EntryKind::Folder
    }
}

impl Mount {
    pub(super) fn parse(name: &str) -> Self {
        match name {
            "" => Self::Own,
            "shared" => Self::Shared,
            "group" => Self::Group,
            "external" | "external-session" => Self::External,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl ShareType {
    pub(super) fn from_number(number: u32) -> Self {
        match number {
            0 => Self::User,
            1 => Self::Group,
            3 => Self::Link,
            4 => Self::Email,
            6 | 9 => Self::Remote,
            7 => Self::Team,
            10 => Self::Room,
            12 => Self::Deck,
            other => Self::Other(other),
        }
    }
}

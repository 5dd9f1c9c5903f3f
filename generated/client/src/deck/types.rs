//! What deck is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/deck.yaml`; change that instead.

/// Schema `Acl`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Acl {
    /// `boardId`: integer, optional.
    #[serde(rename = "boardId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub board_id: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `owner`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub owner: Option<bool>,
    /// A user, group or team, or just the id where it was not looked up or is unknown.
    ///
    /// `participant`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub participant: Option<::serde_json::Value>,
    /// `permissionEdit`: boolean, optional.
    #[serde(
        rename = "permissionEdit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission_edit: Option<bool>,
    /// `permissionManage`: boolean, optional.
    #[serde(
        rename = "permissionManage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission_manage: Option<bool>,
    /// `permissionShare`: boolean, optional.
    #[serde(
        rename = "permissionShare",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission_share: Option<bool>,
    /// 0 user, 1 group, 6 user of another server, 7 team.
    ///
    /// `type`: integer, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<i64>,
}

/// Schema `AclChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AclChange {
    /// `permissionEdit`: boolean.
    #[serde(rename = "permissionEdit")]
    pub permission_edit: bool,
    /// `permissionManage`: boolean.
    #[serde(rename = "permissionManage")]
    pub permission_manage: bool,
    /// `permissionShare`: boolean.
    #[serde(rename = "permissionShare")]
    pub permission_share: bool,
}

/// Schema `Assignment`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Assignment {
    /// `cardId`: integer, optional.
    #[serde(rename = "cardId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub card_id: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// A user, group or team, or just the id where it was not looked up or is unknown.
    ///
    /// `participant`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub participant: Option<::serde_json::Value>,
    /// 0 user, 1 group, 6 user of another server, 7 team.
    ///
    /// `type`: integer, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<i64>,
}

/// Facts about the file; an empty list for none.
///
/// Schema `AttachedFile`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AttachedFile {
    /// `attachmentCreator`: [`AttachedFileAttachmentCreator`], optional.
    #[serde(
        rename = "attachmentCreator",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachment_creator: Option<AttachedFileAttachmentCreator>,
    /// `fileid`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub fileid: Option<i64>,
    /// `filesize`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub filesize: Option<i64>,
    /// `hasPreview`: boolean, optional.
    #[serde(
        rename = "hasPreview",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_preview: Option<bool>,
    /// `info`: [`AttachedFileInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub info: Option<AttachedFileInfo>,
    /// `mimetype`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mimetype: Option<String>,
    /// Path in the user's files; type file only.
    ///
    /// `path`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub path: Option<String>,
    /// `permissions`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permissions: Option<i64>,
}

/// `attachmentCreator` of [`AttachedFile`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AttachedFileAttachmentCreator {
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub email: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
}

/// `info` of [`AttachedFile`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AttachedFileInfo {
    /// `basename`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub basename: Option<String>,
    /// `dirname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub dirname: Option<String>,
    /// `extension`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub extension: Option<String>,
    /// `filename`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub filename: Option<String>,
}

/// Schema `Attachment`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Attachment {
    /// `cardId`: integer, optional.
    #[serde(rename = "cardId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub card_id: Option<i64>,
    /// `createdAt`: integer, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<i64>,
    /// `createdBy`: text, optional.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_by: Option<String>,
    /// Name of the file.
    ///
    /// `data`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<String>,
    /// `deletedAt`: integer, optional.
    #[serde(
        rename = "deletedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub deleted_at: Option<i64>,
    /// `extendedData`: [`AttachedFile`], optional.
    #[serde(
        rename = "extendedData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub extended_data: Option<AttachedFile>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `lastModified`: integer, optional.
    #[serde(
        rename = "lastModified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_modified: Option<i64>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Schema `AttachmentChoice`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AttachmentChoice {
    /// `boardId`: integer, optional.
    #[serde(rename = "boardId", skip_serializing_if = "::std::option::Option::is_none")]
    pub board_id: Option<i64>,
    /// `type`: [`AttachmentChoiceType`], optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: Option<AttachmentChoiceType>,
}

/// `type` of [`AttachmentChoice`].
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
pub enum AttachmentChoiceType {
    /// `deck_file`.
    #[serde(rename = "deck_file")]
    DeckFile,
    /// `file`.
    #[serde(rename = "file")]
    File,
}

impl ::std::fmt::Display for AttachmentChoiceType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::DeckFile => f.write_str("deck_file"),
            Self::File => f.write_str("file"),
        }
    }
}

impl ::std::str::FromStr for AttachmentChoiceType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "deck_file" => Ok(Self::DeckFile),
            "file" => Ok(Self::File),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for AttachmentChoiceType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for AttachmentChoiceType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Schema `Board`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Board {
    /// `acl`: list of [`Acl`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub acl: Vec<Acl>,
    /// `activeSessions`: list of text.
    #[serde(
        rename = "activeSessions",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub active_sessions: Vec<String>,
    /// `archived`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub archived: Option<bool>,
    /// Six hexadecimal digits.
    ///
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub color: Option<String>,
    /// Unix time; 0 if it is not deleted.
    ///
    /// `deletedAt`: integer, optional.
    #[serde(
        rename = "deletedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub deleted_at: Option<i64>,
    /// Digest of lastModified.
    ///
    /// `ETag`: text, optional.
    #[serde(rename = "ETag", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub e_tag: Option<String>,
    /// Its number on the server where it lives, if that is another one.
    ///
    /// `externalId`: integer, optional.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub external_id: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `labels`: list of [`Label`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub labels: Vec<Label>,
    /// Unix time of the latest change of anything on it.
    ///
    /// `lastModified`: integer, optional.
    #[serde(
        rename = "lastModified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_modified: Option<i64>,
    /// A user, or just the id of one who is gone.
    ///
    /// `owner`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub owner: Option<::serde_json::Value>,
    /// `permissions`: [`Permissions`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permissions: Option<Permissions>,
    /// `settings`: [`BoardSettings`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub settings: Option<BoardSettings>,
    /// `shareToken`: text, optional.
    #[serde(
        rename = "shareToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub share_token: Option<String>,
    /// `shared`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub shared: Option<i64>,
    /// `stacks`: list of [`Stack`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub stacks: Vec<Stack>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
    /// `users`: list of [`User`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub users: Vec<User>,
}

/// Schema `BoardChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BoardChange {
    /// `archived`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub archived: Option<bool>,
    /// `color`: text.
    pub color: String,
    /// `title`: text.
    pub title: String,
}

/// Schema `BoardChoice`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BoardChoice {
    /// Needed for a federated board.
    ///
    /// `boardId`: integer, optional.
    #[serde(rename = "boardId", skip_serializing_if = "::std::option::Option::is_none")]
    pub board_id: Option<i64>,
}

/// Schema `BoardImport`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BoardImport {
    /// `config`: any JSON.
    pub config: ::serde_json::Value,
    /// `data`: any JSON.
    pub data: ::serde_json::Value,
    /// DeckJson or TrelloJson.
    ///
    /// `system`: text.
    pub system: String,
}

/// Settings of the user for this board; an empty list for none.
///
/// `settings` of [`Board`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BoardSettings {
    /// `calendar`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub calendar: Option<bool>,
    /// `notify-due`: text, optional.
    #[serde(
        rename = "notify-due",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub notify_due: Option<String>,
}

/// Schema `Card`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Card {
    /// `archived`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub archived: Option<bool>,
    /// null where they were not looked up.
    ///
    /// `assignedUsers`: list of [`Assignment`], optional.
    #[serde(
        rename = "assignedUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub assigned_users: Option<Vec<Assignment>>,
    /// `attachmentCount`: integer, optional.
    #[serde(
        rename = "attachmentCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachment_count: Option<i64>,
    /// Only of a single card.
    ///
    /// `attachments`: list of [`Attachment`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachments: Option<Vec<Attachment>>,
    /// `board`: [`CardBoard`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub board: Option<CardBoard>,
    /// Only in overview and search.
    ///
    /// `boardId`: integer, optional.
    #[serde(rename = "boardId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub board_id: Option<i64>,
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub color: Option<String>,
    /// `commentsCount`: integer, optional.
    #[serde(
        rename = "commentsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub comments_count: Option<i64>,
    /// `commentsUnread`: integer, optional.
    #[serde(
        rename = "commentsUnread",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub comments_unread: Option<i64>,
    /// Unix time.
    ///
    /// `createdAt`: integer, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<i64>,
    /// `deletedAt`: integer, optional.
    #[serde(
        rename = "deletedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub deleted_at: Option<i64>,
    /// Numbers of the cards on which it depends; null where they were not looked up.
    ///
    /// `dependentCards`: list of integer, optional.
    #[serde(
        rename = "dependentCards",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub dependent_cards: Option<Vec<i64>>,
    /// Markdown.
    ///
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// When it was done.
    ///
    /// `done`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub done: Option<String>,
    /// `duedate`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub duedate: Option<String>,
    /// Digest of lastModified.
    ///
    /// `ETag`: text, optional.
    #[serde(rename = "ETag", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub e_tag: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// null where they were not looked up.
    ///
    /// `labels`: list of [`Label`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub labels: Option<Vec<Label>>,
    /// `lastEditor`: text, optional.
    #[serde(
        rename = "lastEditor",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_editor: Option<String>,
    /// Unix time.
    ///
    /// `lastModified`: integer, optional.
    #[serde(
        rename = "lastModified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_modified: Option<i64>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order: Option<i64>,
    /// 0 later, 1 tomorrow, 2 today, 3 overdue.
    ///
    /// `overdue`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub overdue: Option<i64>,
    /// A user, or just the id.
    ///
    /// `owner`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub owner: Option<::serde_json::Value>,
    /// `referenceData`: any JSON, optional.
    #[serde(
        rename = "referenceData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub reference_data: Option<::serde_json::Value>,
    /// `relatedStack`: [`RelatedStack`], optional.
    #[serde(
        rename = "relatedStack",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub related_stack: Option<RelatedStack>,
    /// `stackId`: integer, optional.
    #[serde(rename = "stackId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub stack_id: Option<i64>,
    /// `startdate`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub startdate: Option<String>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
    /// Always plain so far.
    ///
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Only in the overview and in search.
///
/// `board` of [`Card`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CardBoard {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Schema `CardChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CardChange {
    /// Stays when it is left out.
    ///
    /// `archived`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub archived: Option<bool>,
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: Option<String>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// When it was done.
    ///
    /// `done`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub done: Option<String>,
    /// `duedate`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duedate: Option<String>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: Option<i64>,
    /// Must be there and changes nothing.
    ///
    /// `owner`: text.
    pub owner: String,
    /// `startdate`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub startdate: Option<String>,
    /// `title`: text.
    pub title: String,
    /// `type`: text.
    #[serde(rename = "type")]
    pub type_: String,
}

/// Schema `CardChangeOcs`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CardChangeOcs {
    /// `archived`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub archived: Option<bool>,
    /// `boardId`: integer.
    #[serde(rename = "boardId")]
    pub board_id: i64,
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: Option<String>,
    /// `deletedAt`: integer, optional.
    #[serde(
        rename = "deletedAt",
        deserialize_with = "::std::option::Option::deserialize"
    )]
    pub deleted_at: Option<i64>,
    /// `description`: text.
    pub description: String,
    /// `done`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub done: Option<String>,
    /// `duedate`: text, optional.
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub duedate: Option<String>,
    /// `id`: integer.
    pub id: i64,
    /// `order`: integer.
    pub order: i64,
    /// `stackId`: integer.
    #[serde(rename = "stackId")]
    pub stack_id: i64,
    /// `startdate`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub startdate: Option<String>,
    /// `title`: text.
    pub title: String,
    /// `type`: text.
    #[serde(rename = "type")]
    pub type_: String,
}

/// Schema `CardCopy`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CardCopy {
    /// `targetStackId`: integer, optional.
    #[serde(
        rename = "targetStackId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub target_stack_id: Option<i64>,
}

/// Schema `CardPlace`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CardPlace {
    /// `order`: integer.
    pub order: i64,
    /// `stackId`: integer.
    #[serde(rename = "stackId")]
    pub stack_id: i64,
}

/// Schema `CardPlaceOcs`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CardPlaceOcs {
    /// `boardId`: integer, optional.
    #[serde(rename = "boardId", skip_serializing_if = "::std::option::Option::is_none")]
    pub board_id: Option<i64>,
    /// `order`: integer.
    pub order: i64,
    /// `stackId`: integer.
    #[serde(rename = "stackId")]
    pub stack_id: i64,
}

/// Schema `CardTitle`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CardTitle {
    /// `title`: text.
    pub title: String,
}

/// Schema `CloneOptions`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CloneOptions {
    /// `moveCardsToLeftStack`: boolean, optional.
    #[serde(
        rename = "moveCardsToLeftStack",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub move_cards_to_left_stack: Option<bool>,
    /// `restoreArchivedCards`: boolean, optional.
    #[serde(
        rename = "restoreArchivedCards",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub restore_archived_cards: Option<bool>,
    /// `withAssignments`: boolean, optional.
    #[serde(
        rename = "withAssignments",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub with_assignments: Option<bool>,
    /// `withCards`: boolean, optional.
    #[serde(
        rename = "withCards",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub with_cards: Option<bool>,
    /// `withDueDate`: boolean, optional.
    #[serde(
        rename = "withDueDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub with_due_date: Option<bool>,
    /// `withLabels`: boolean, optional.
    #[serde(
        rename = "withLabels",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub with_labels: Option<bool>,
}

/// Schema `Comment`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Comment {
    /// `actorDisplayName`: text, optional.
    #[serde(
        rename = "actorDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_display_name: Option<String>,
    /// `actorId`: text, optional.
    #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_id: Option<String>,
    /// `actorType`: text, optional.
    #[serde(
        rename = "actorType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub actor_type: Option<String>,
    /// `creationDateTime`: text, optional.
    #[serde(
        rename = "creationDateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub creation_date_time: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `mentions`: list of [`CommentMentionsItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub mentions: Vec<CommentMentionsItem>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// Number of the card.
    ///
    /// `objectId`: integer, optional.
    #[serde(rename = "objectId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub object_id: Option<i64>,
    /// The comment to which it is a reply.
    ///
    /// `replyTo`: any JSON, optional.
    #[serde(rename = "replyTo", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub reply_to: Option<::serde_json::Value>,
}

/// Schema `CommentChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CommentChange {
    /// `message`: text.
    pub message: String,
}

/// `mentions` of [`Comment`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CommentMentionsItem {
    /// `mentionDisplayName`: text, optional.
    #[serde(
        rename = "mentionDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mention_display_name: Option<String>,
    /// `mentionId`: text, optional.
    #[serde(
        rename = "mentionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mention_id: Option<String>,
    /// `mentionType`: text, optional.
    #[serde(
        rename = "mentionType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mention_type: Option<String>,
}

/// Schema `Config`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Config {
    /// `calendar`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub calendar: Option<bool>,
    /// `cardDetailsInModal`: boolean, optional.
    #[serde(
        rename = "cardDetailsInModal",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub card_details_in_modal: Option<bool>,
    /// `cardIdBadge`: boolean, optional.
    #[serde(
        rename = "cardIdBadge",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub card_id_badge: Option<bool>,
    /// `federationEnabled`: boolean, optional.
    #[serde(
        rename = "federationEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub federation_enabled: Option<bool>,
    /// `groupLimit`: any JSON, optional.
    #[serde(
        rename = "groupLimit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub group_limit: Option<::serde_json::Value>,
}

/// Schema `ConfigValue`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConfigValue {
    /// `value`: any JSON.
    pub value: ::serde_json::Value,
}

/// `type` of [`delete_attachment_ocs`](super::Client::delete_attachment_ocs).
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
pub enum DeleteAttachmentOcsType {
    /// `deck_file`.
    #[serde(rename = "deck_file")]
    DeckFile,
    /// `file`.
    #[serde(rename = "file")]
    File,
}

impl ::std::fmt::Display for DeleteAttachmentOcsType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::DeckFile => f.write_str("deck_file"),
            Self::File => f.write_str("file"),
        }
    }
}

impl ::std::str::FromStr for DeleteAttachmentOcsType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "deck_file" => Ok(Self::DeckFile),
            "file" => Ok(Self::File),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for DeleteAttachmentOcsType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for DeleteAttachmentOcsType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `type` of [`delete_attachment`](super::Client::delete_attachment).
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
pub enum DeleteAttachmentType {
    /// `deck_file`.
    #[serde(rename = "deck_file")]
    DeckFile,
    /// `file`.
    #[serde(rename = "file")]
    File,
}

impl ::std::fmt::Display for DeleteAttachmentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::DeckFile => f.write_str("deck_file"),
            Self::File => f.write_str("file"),
        }
    }
}

impl ::std::str::FromStr for DeleteAttachmentType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "deck_file" => Ok(Self::DeckFile),
            "file" => Ok(Self::File),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for DeleteAttachmentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for DeleteAttachmentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Schema `DoneStack`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DoneStack {
    /// `boardId`: integer.
    #[serde(rename = "boardId")]
    pub board_id: i64,
    /// `isDone`: boolean.
    #[serde(rename = "isDone")]
    pub is_done: bool,
}

/// `type` of [`get_attachment`](super::Client::get_attachment).
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
pub enum GetAttachmentType {
    /// `deck_file`.
    #[serde(rename = "deck_file")]
    DeckFile,
    /// `file`.
    #[serde(rename = "file")]
    File,
}

impl ::std::fmt::Display for GetAttachmentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::DeckFile => f.write_str("deck_file"),
            Self::File => f.write_str("file"),
        }
    }
}

impl ::std::str::FromStr for GetAttachmentType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "deck_file" => Ok(Self::DeckFile),
            "file" => Ok(Self::File),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for GetAttachmentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for GetAttachmentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// The new board as the import knows it, with its labels by the numbers that they had before.
///
/// Schema `ImportedBoard`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ImportedBoard {
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub color: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Schema `Label`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Label {
    /// `boardId`: integer, optional.
    #[serde(rename = "boardId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub board_id: Option<i64>,
    /// `cardId`: integer, optional.
    #[serde(rename = "cardId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub card_id: Option<i64>,
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub color: Option<String>,
    /// `ETag`: text, optional.
    #[serde(rename = "ETag", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub e_tag: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `lastModified`: integer, optional.
    #[serde(
        rename = "lastModified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_modified: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Schema `LabelChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct LabelChange {
    /// Six hexadecimal digits.
    ///
    /// `color`: text.
    pub color: String,
    /// At most 100 characters, once on a board.
    ///
    /// `title`: text.
    pub title: String,
}

/// Schema `LabelChoice`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct LabelChoice {
    /// `labelId`: integer.
    #[serde(rename = "labelId")]
    pub label_id: i64,
}

/// Schema `NewAcl`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewAcl {
    /// `participant`: text.
    pub participant: String,
    /// `permissionEdit`: boolean.
    #[serde(rename = "permissionEdit")]
    pub permission_edit: bool,
    /// `permissionManage`: boolean.
    #[serde(rename = "permissionManage")]
    pub permission_manage: bool,
    /// `permissionShare`: boolean.
    #[serde(rename = "permissionShare")]
    pub permission_share: bool,
    /// `type`: integer.
    #[serde(rename = "type")]
    pub type_: i64,
}

/// Schema `NewBoard`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewBoard {
    /// Six hexadecimal digits.
    ///
    /// `color`: text.
    pub color: String,
    /// At most 100 characters.
    ///
    /// `title`: text.
    pub title: String,
}

/// Schema `NewCard`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewCard {
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: Option<String>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `duedate`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duedate: Option<String>,
    /// Numbers of labels to put on it.
    ///
    /// `labels`: list of integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: Option<Vec<i64>>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: Option<i64>,
    /// `startdate`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub startdate: Option<String>,
    /// At most 255 characters.
    ///
    /// `title`: text.
    pub title: String,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: Option<String>,
    /// `users`: list of [`NewCardUsersItem`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: Option<Vec<NewCardUsersItem>>,
}

/// Schema `NewCardOcs`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewCardOcs {
    /// `boardId`: integer, optional.
    #[serde(rename = "boardId", skip_serializing_if = "::std::option::Option::is_none")]
    pub board_id: Option<i64>,
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: Option<String>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `duedate`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duedate: Option<String>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: Option<i64>,
    /// `owner`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: Option<String>,
    /// `stackId`: integer.
    #[serde(rename = "stackId")]
    pub stack_id: i64,
    /// `startdate`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub startdate: Option<String>,
    /// `title`: text.
    pub title: String,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: Option<String>,
}

/// `users` of [`NewCard`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct NewCardUsersItem {
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: Option<String>,
    /// `type`: integer, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: Option<i64>,
}

/// Schema `NewComment`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewComment {
    /// At most 1000 characters.
    ///
    /// `message`: text.
    pub message: String,
    /// Number of the comment to which it is a reply.
    ///
    /// `parentId`: integer, optional.
    #[serde(rename = "parentId", skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_id: Option<i64>,
}

/// Schema `NewOwner`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewOwner {
    /// User id.
    ///
    /// `newOwner`: text.
    #[serde(rename = "newOwner")]
    pub new_owner: String,
}

/// Schema `NewStackOcs`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewStackOcs {
    /// `boardId`: integer.
    #[serde(rename = "boardId")]
    pub board_id: i64,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: Option<i64>,
    /// `title`: text.
    pub title: String,
}

/// Schema `Permissions`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Permissions {
    /// `PERMISSION_EDIT`: boolean, optional.
    #[serde(
        rename = "PERMISSION_EDIT",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission_edit: Option<bool>,
    /// `PERMISSION_MANAGE`: boolean, optional.
    #[serde(
        rename = "PERMISSION_MANAGE",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission_manage: Option<bool>,
    /// `PERMISSION_READ`: boolean, optional.
    #[serde(
        rename = "PERMISSION_READ",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission_read: Option<bool>,
    /// `PERMISSION_SHARE`: boolean, optional.
    #[serde(
        rename = "PERMISSION_SHARE",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission_share: Option<bool>,
}

/// The stack of a card that was found.
///
/// Schema `RelatedStack`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct RelatedStack(pub Option<RelatedStackInner>);
impl ::std::ops::Deref for RelatedStack {
    type Target = Option<RelatedStackInner>;
    fn deref(&self) -> &Option<RelatedStackInner> {
        &self.0
    }
}

impl ::std::convert::From<RelatedStack> for Option<RelatedStackInner> {
    fn from(value: RelatedStack) -> Self {
        value.0
    }
}

impl ::std::convert::From<Option<RelatedStackInner>> for RelatedStack {
    fn from(value: Option<RelatedStackInner>) -> Self {
        Self(value)
    }
}

/// The stack of a card that was found.
///
/// `RelatedStackInner`, part of another type.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RelatedStackInner {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// `type` of [`restore_attachment`](super::Client::restore_attachment).
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
pub enum RestoreAttachmentType {
    /// `deck_file`.
    #[serde(rename = "deck_file")]
    DeckFile,
    /// `file`.
    #[serde(rename = "file")]
    File,
}

impl ::std::fmt::Display for RestoreAttachmentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::DeckFile => f.write_str("deck_file"),
            Self::File => f.write_str("file"),
        }
    }
}

impl ::std::str::FromStr for RestoreAttachmentType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "deck_file" => Ok(Self::DeckFile),
            "file" => Ok(Self::File),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for RestoreAttachmentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for RestoreAttachmentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Schema `Session`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Session {
    /// `boardId`: integer.
    #[serde(rename = "boardId")]
    pub board_id: i64,
    /// `token`: text.
    pub token: String,
}

/// Schema `SessionBoard`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SessionBoard {
    /// `boardId`: integer.
    #[serde(rename = "boardId")]
    pub board_id: i64,
}

/// Schema `SessionToken`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SessionToken {
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Schema `Stack`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Stack {
    /// `boardId`: integer, optional.
    #[serde(rename = "boardId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub board_id: Option<i64>,
    /// Absent when there are none.
    ///
    /// `cards`: list of [`Card`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub cards: Vec<Card>,
    /// `deletedAt`: integer, optional.
    #[serde(
        rename = "deletedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub deleted_at: Option<i64>,
    /// `ETag`: text, optional.
    #[serde(rename = "ETag", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub e_tag: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `isDoneColumn`: boolean, optional.
    #[serde(
        rename = "isDoneColumn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_done_column: Option<bool>,
    /// `lastModified`: integer, optional.
    #[serde(
        rename = "lastModified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_modified: Option<i64>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Schema `StackChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct StackChange {
    /// `order`: integer.
    pub order: i64,
    /// At most 100 characters.
    ///
    /// `title`: text.
    pub title: String,
}

/// Schema `StackPlace`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct StackPlace {
    /// `boardId`: integer, optional.
    #[serde(rename = "boardId", skip_serializing_if = "::std::option::Option::is_none")]
    pub board_id: Option<i64>,
    /// `order`: integer.
    pub order: i64,
}

/// Groups without cards are absent.
///
/// Schema `Upcoming`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Upcoming {
    /// `later`: list of [`Card`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub later: Vec<Card>,
    /// `nextSevenDays`: list of [`Card`].
    #[serde(
        rename = "nextSevenDays",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub next_seven_days: Vec<Card>,
    /// `nodue`: list of [`Card`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub nodue: Vec<Card>,
    /// `overdue`: list of [`Card`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub overdue: Vec<Card>,
    /// `today`: list of [`Card`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub today: Vec<Card>,
    /// `tomorrow`: list of [`Card`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tomorrow: Vec<Card>,
}

/// `type` of [`update_attachment`](super::Client::update_attachment).
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
pub enum UpdateAttachmentType {
    /// `deck_file`.
    #[serde(rename = "deck_file")]
    DeckFile,
    /// `file`.
    #[serde(rename = "file")]
    File,
}

impl ::std::fmt::Display for UpdateAttachmentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::DeckFile => f.write_str("deck_file"),
            Self::File => f.write_str("file"),
        }
    }
}

impl ::std::str::FromStr for UpdateAttachmentType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "deck_file" => Ok(Self::DeckFile),
            "file" => Ok(Self::File),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for UpdateAttachmentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for UpdateAttachmentType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// A user.
///
/// Schema `User`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct User {
    /// `displayname`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub displayname: Option<String>,
    /// `primaryKey`: text, optional.
    #[serde(
        rename = "primaryKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub primary_key: Option<String>,
    /// 0 user, 1 group, 6 user of another server, 7 team.
    ///
    /// `type`: integer, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<i64>,
    /// `uid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub uid: Option<String>,
}

/// Schema `UserChoice`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserChoice {
    /// `type`: integer, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: Option<i64>,
    /// `userId`: text.
    #[serde(rename = "userId")]
    pub user_id: String,
}

/// Schema `UserChoiceOcs`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserChoiceOcs {
    /// `boardId`: integer, optional.
    #[serde(rename = "boardId", skip_serializing_if = "::std::option::Option::is_none")]
    pub board_id: Option<i64>,
    /// `type`: integer, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: Option<i64>,
    /// `userId`: text.
    #[serde(rename = "userId")]
    pub user_id: String,
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

//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Acl` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Acl {
    pub id: i64,
    pub participant: serde_json::Value,
    pub r#type: i64,
    pub boardId: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissionEdit: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissionShare: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissionManage: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<bool>,
}
impl From<nextcloud_client::deck::types::Acl> for Acl {
    fn from(item: nextcloud_client::deck::types::Acl) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            participant: pick::some::<serde_json::Value>(item.participant)
                .and_then(pick::value)
                .unwrap_or_default(),
            r#type: pick::some::<i64>(item.type_).unwrap_or_default(),
            boardId: pick::some::<i64>(item.board_id).unwrap_or_default(),
            permissionEdit: pick::some::<bool>(item.permission_edit),
            permissionShare: pick::some::<bool>(item.permission_share),
            permissionManage: pick::some::<bool>(item.permission_manage),
            owner: pick::some::<bool>(item.owner),
        }
    }
}
/// Fields of `AttachedFile` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct AttachedFile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filesize: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mimetype: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fileid: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hasPreview: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<i64>,
}
impl From<nextcloud_client::deck::types::AttachedFile> for AttachedFile {
    fn from(item: nextcloud_client::deck::types::AttachedFile) -> Self {
        Self {
            filesize: pick::some::<i64>(item.filesize),
            mimetype: pick::some::<String>(item.mimetype)
                .filter(|text| !text.is_empty()),
            info: pick::some::<
                nextcloud_client::deck::types::AttachedFileInfo,
            >(item.info)
                .and_then(pick::value),
            path: pick::some::<String>(item.path).filter(|text| !text.is_empty()),
            fileid: pick::some::<i64>(item.fileid),
            hasPreview: pick::some::<bool>(item.has_preview),
            permissions: pick::some::<i64>(item.permissions),
        }
    }
}
/// Fields of `Attachment` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Attachment {
    pub id: i64,
    pub cardId: i64,
    pub r#type: String,
    pub data: String,
    pub lastModified: i64,
    pub createdAt: i64,
    pub createdBy: String,
    pub deletedAt: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fileid: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extendedData: Option<AttachedFile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl Attachment {
    /// The same, with links into the web pages.
    #[must_use]
    pub fn link(mut self, links: &Links) -> Self {
        self.url = links.file(self.fileid.clone());
        self
    }
}
impl From<nextcloud_client::deck::types::Attachment> for Attachment {
    fn from(item: nextcloud_client::deck::types::Attachment) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            cardId: pick::some::<i64>(item.card_id).unwrap_or_default(),
            r#type: pick::some::<String>(item.type_).unwrap_or_default(),
            data: pick::some::<String>(item.data).unwrap_or_default(),
            lastModified: pick::some::<i64>(item.last_modified).unwrap_or_default(),
            createdAt: pick::some::<i64>(item.created_at).unwrap_or_default(),
            createdBy: pick::some::<String>(item.created_by).unwrap_or_default(),
            deletedAt: pick::some::<i64>(item.deleted_at).unwrap_or_default(),
            fileid: pick::some::<
                nextcloud_client::deck::types::AttachedFile,
            >(item.extended_data.clone())
                .and_then(|item| pick::some::<i64>(item.fileid)),
            extendedData: pick::some::<
                nextcloud_client::deck::types::AttachedFile,
            >(item.extended_data)
                .map(AttachedFile::from),
            url: None,
        }
    }
}
/// Fields of `Board` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Board {
    pub id: i64,
    pub title: String,
    pub owner: serde_json::Value,
    pub color: String,
    pub archived: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<Label>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acl: Option<serde_json::Value>,
    pub permissions: serde_json::Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<serde_json::Value>,
    pub deletedAt: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastModified: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ETag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl Board {
    /// The same, with links into the web pages.
    #[must_use]
    pub fn link(mut self, links: &Links) -> Self {
        self.url = links.board(self.id.clone());
        self
    }
}
impl From<nextcloud_client::deck::types::Board> for Board {
    fn from(item: nextcloud_client::deck::types::Board) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            owner: pick::some::<serde_json::Value>(item.owner)
                .and_then(pick::value)
                .unwrap_or_default(),
            color: pick::some::<String>(item.color).unwrap_or_default(),
            archived: pick::some::<bool>(item.archived).unwrap_or_default(),
            labels: pick::some::<Vec<nextcloud_client::deck::types::Label>>(item.labels)
                .and_then(pick::each),
            acl: pick::some::<Vec<nextcloud_client::deck::types::Acl>>(item.acl)
                .and_then(pick::value),
            permissions: pick::some::<
                nextcloud_client::deck::types::Permissions,
            >(item.permissions)
                .and_then(pick::value)
                .unwrap_or_default(),
            users: pick::some::<Vec<nextcloud_client::deck::types::User>>(item.users)
                .and_then(pick::value),
            deletedAt: pick::some::<i64>(item.deleted_at).unwrap_or_default(),
            lastModified: pick::some::<i64>(item.last_modified),
            settings: pick::some::<
                nextcloud_client::deck::types::BoardSettings,
            >(item.settings)
                .and_then(pick::value),
            ETag: pick::some::<String>(item.e_tag).filter(|text| !text.is_empty()),
            url: None,
        }
    }
}
/// Fields of `Card` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Card {
    pub id: i64,
    pub title: String,
    pub stackId: i64,
    pub r#type: String,
    pub order: i64,
    pub archived: bool,
    pub owner: serde_json::Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duedate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub startdate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastModified: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub createdAt: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<Label>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignedUsers: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependentCards: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachmentCount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deletedAt: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commentsUnread: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commentsCount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastEditor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdue: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ETag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl Card {
    /// The same, with links into the web pages.
    #[must_use]
    pub fn link(mut self, links: &Links) -> Self {
        self.url = links.card(self.id.clone());
        self
    }
}
impl From<nextcloud_client::deck::types::Card> for Card {
    fn from(item: nextcloud_client::deck::types::Card) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            stackId: pick::some::<i64>(item.stack_id).unwrap_or_default(),
            r#type: pick::some::<String>(item.type_).unwrap_or_default(),
            order: pick::some::<i64>(item.order).unwrap_or_default(),
            archived: pick::some::<bool>(item.archived).unwrap_or_default(),
            owner: pick::some::<serde_json::Value>(item.owner)
                .and_then(pick::value)
                .unwrap_or_default(),
            description: pick::some::<String>(item.description)
                .filter(|text| !text.is_empty()),
            duedate: pick::some::<String>(item.duedate).filter(|text| !text.is_empty()),
            startdate: pick::some::<String>(item.startdate)
                .filter(|text| !text.is_empty()),
            done: pick::some::<String>(item.done).filter(|text| !text.is_empty()),
            color: pick::some::<String>(item.color).filter(|text| !text.is_empty()),
            lastModified: pick::some::<i64>(item.last_modified),
            createdAt: pick::some::<i64>(item.created_at),
            labels: pick::some::<Vec<nextcloud_client::deck::types::Label>>(item.labels)
                .and_then(pick::each),
            assignedUsers: pick::some::<
                Vec<nextcloud_client::deck::types::Assignment>,
            >(item.assigned_users)
                .and_then(pick::value),
            dependentCards: pick::some::<Vec<i64>>(item.dependent_cards)
                .filter(|list| !list.is_empty()),
            attachments: pick::some::<
                Vec<nextcloud_client::deck::types::Attachment>,
            >(item.attachments)
                .and_then(pick::value),
            attachmentCount: pick::some::<i64>(item.attachment_count),
            deletedAt: pick::some::<i64>(item.deleted_at),
            commentsUnread: pick::some::<i64>(item.comments_unread),
            commentsCount: pick::some::<i64>(item.comments_count),
            lastEditor: pick::some::<String>(item.last_editor)
                .filter(|text| !text.is_empty()),
            overdue: pick::some::<i64>(item.overdue),
            ETag: pick::some::<String>(item.e_tag).filter(|text| !text.is_empty()),
            url: None,
        }
    }
}
/// Fields of `CardState` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct CardState {
    pub card_id: i64,
    pub stack_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl CardState {
    /// The same, with links into the web pages.
    #[must_use]
    pub fn link(mut self, links: &Links) -> Self {
        self.url = links.card(self.card_id.clone());
        self
    }
}
impl From<nextcloud_client::deck::types::Card> for CardState {
    fn from(item: nextcloud_client::deck::types::Card) -> Self {
        Self {
            card_id: pick::some::<i64>(item.id).unwrap_or_default(),
            stack_id: pick::some::<i64>(item.stack_id).unwrap_or_default(),
            labels: pick::some::<
                Vec<nextcloud_client::deck::types::Label>,
            >(item.labels.clone())
                .map(|list| {
                    list
                        .into_iter()
                        .filter_map(|item| pick::some::<String>(item.title))
                        .collect::<Vec<_>>()
                })
                .filter(|list| !list.is_empty()),
            url: None,
        }
    }
}
/// Fields of `Label` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Label {
    pub id: i64,
    pub title: String,
    pub color: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boardId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cardId: Option<i64>,
}
impl From<nextcloud_client::deck::types::Label> for Label {
    fn from(item: nextcloud_client::deck::types::Label) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            color: pick::some::<String>(item.color).unwrap_or_default(),
            boardId: pick::some::<i64>(item.board_id),
            cardId: pick::some::<i64>(item.card_id),
        }
    }
}
/// Fields of `NewBoard` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct NewBoard {
    pub id: i64,
    pub title: String,
    pub color: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl NewBoard {
    /// The same, with links into the web pages.
    #[must_use]
    pub fn link(mut self, links: &Links) -> Self {
        self.url = links.board(self.id.clone());
        self
    }
}
impl From<nextcloud_client::deck::types::Board> for NewBoard {
    fn from(item: nextcloud_client::deck::types::Board) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            color: pick::some::<String>(item.color).unwrap_or_default(),
            url: None,
        }
    }
}
/// Fields of `NewCard` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct NewCard {
    pub id: i64,
    pub title: String,
    pub stackId: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl NewCard {
    /// The same, with links into the web pages.
    #[must_use]
    pub fn link(mut self, links: &Links) -> Self {
        self.url = links.card(self.id.clone());
        self
    }
}
impl From<nextcloud_client::deck::types::Card> for NewCard {
    fn from(item: nextcloud_client::deck::types::Card) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            stackId: pick::some::<i64>(item.stack_id).unwrap_or_default(),
            url: None,
        }
    }
}
/// Fields of `NewStack` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct NewStack {
    pub id: i64,
    pub title: String,
    pub order: i64,
}
impl From<nextcloud_client::deck::types::Stack> for NewStack {
    fn from(item: nextcloud_client::deck::types::Stack) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            order: pick::some::<i64>(item.order).unwrap_or_default(),
        }
    }
}
/// Fields of `StackState` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct StackState {
    pub stack_id: i64,
    pub board_id: i64,
}
impl From<nextcloud_client::deck::types::Stack> for StackState {
    fn from(item: nextcloud_client::deck::types::Stack) -> Self {
        Self {
            stack_id: pick::some::<i64>(item.id).unwrap_or_default(),
            board_id: pick::some::<i64>(item.board_id).unwrap_or_default(),
        }
    }
}

//! What collectives is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/collectives.json`; change that instead.

/// Schema `Collective`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Collective {
    /// `canEdit`: boolean, optional.
    #[serde(rename = "canEdit", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub can_edit: Option<bool>,
    /// `canLeave`: boolean, optional.
    #[serde(rename = "canLeave", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub can_leave: Option<bool>,
    /// `canShare`: boolean, optional.
    #[serde(rename = "canShare", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub can_share: Option<bool>,
    /// `circleId`: text, optional.
    #[serde(rename = "circleId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub circle_id: Option<String>,
    /// `editPermissionLevel`: integer, optional.
    #[serde(
        rename = "editPermissionLevel",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub edit_permission_level: Option<i64>,
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub emoji: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `isPageShare`: boolean, optional.
    #[serde(
        rename = "isPageShare",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_page_share: Option<bool>,
    /// `level`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub level: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `pageMode`: integer, optional.
    #[serde(rename = "pageMode", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page_mode: Option<i64>,
    /// `shareEditable`: boolean, optional.
    #[serde(
        rename = "shareEditable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub share_editable: Option<bool>,
    /// `sharePageId`: integer, optional.
    #[serde(
        rename = "sharePageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub share_page_id: Option<i64>,
    /// `sharePermissionLevel`: integer, optional.
    #[serde(
        rename = "sharePermissionLevel",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub share_permission_level: Option<i64>,
    /// `shareToken`: text, optional.
    #[serde(
        rename = "shareToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub share_token: Option<String>,
    /// `slug`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub slug: Option<String>,
    /// `trashTimestamp`: integer, optional.
    #[serde(
        rename = "trashTimestamp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub trash_timestamp: Option<i64>,
    /// `userFavoritePages`: list of integer.
    #[serde(
        rename = "userFavoritePages",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_favorite_pages: Vec<i64>,
    /// `userPageOrder`: integer, optional.
    #[serde(
        rename = "userPageOrder",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_page_order: Option<i64>,
    /// `userShowMembers`: boolean, optional.
    #[serde(
        rename = "userShowMembers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_show_members: Option<bool>,
    /// `userShowRecentPages`: boolean, optional.
    #[serde(
        rename = "userShowRecentPages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_show_recent_pages: Option<bool>,
}

/// Body of [`collective_create`](super::Client::collective_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CollectiveCreateBody {
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emoji: Option<String>,
    /// `name`: text.
    pub name: String,
}

/// Answer of [`collective_create`](super::Client::collective_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CollectiveCreateResponse {
    /// `collective`: [`Collective`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collective: Option<Collective>,
    /// `info`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub info: Option<String>,
}

/// Body of [`collective_edit_level`](super::Client::collective_edit_level).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CollectiveEditLevelBody {
    /// `level`: integer.
    pub level: i64,
}

/// Answer of [`collective_edit_level`](super::Client::collective_edit_level).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CollectiveEditLevelResponse {
    /// `collective`: [`Collective`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collective: Option<Collective>,
}

/// Answer of [`collective_index`](super::Client::collective_index).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CollectiveIndexResponse {
    /// `collectives`: list of [`Collective`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub collectives: Vec<Collective>,
}

/// Body of [`collective_page_mode`](super::Client::collective_page_mode).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CollectivePageModeBody {
    /// `mode`: integer.
    pub mode: i64,
}

/// Answer of [`collective_page_mode`](super::Client::collective_page_mode).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CollectivePageModeResponse {
    /// `collective`: [`Collective`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collective: Option<Collective>,
}

/// Schema `CollectiveShare`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CollectiveShare {
    /// `collectiveId`: integer, optional.
    #[serde(
        rename = "collectiveId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collective_id: Option<i64>,
    /// `editable`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub editable: Option<bool>,
    /// `hasPassword`: boolean, optional.
    #[serde(
        rename = "hasPassword",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_password: Option<bool>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `owner`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub owner: Option<String>,
    /// `pageId`: integer, optional.
    #[serde(rename = "pageId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page_id: Option<i64>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Body of [`collective_share_level`](super::Client::collective_share_level).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CollectiveShareLevelBody {
    /// `level`: integer.
    pub level: i64,
}

/// Answer of [`collective_share_level`](super::Client::collective_share_level).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CollectiveShareLevelResponse {
    /// `collective`: [`Collective`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collective: Option<Collective>,
}

/// Answer of [`collective_trash`](super::Client::collective_trash).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CollectiveTrashResponse {
    /// `collective`: [`Collective`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collective: Option<Collective>,
}

/// Body of [`collective_update`](super::Client::collective_update).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CollectiveUpdateBody {
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emoji: Option<String>,
}

/// Answer of [`collective_update`](super::Client::collective_update).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CollectiveUpdateResponse {
    /// `collective`: [`Collective`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collective: Option<Collective>,
}

/// Body of [`collective_user_settings_set_favorite_pages`](super::Client::collective_user_settings_set_favorite_pages).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CollectiveUserSettingsSetFavoritePagesBody {
    /// `favoritePages`: text.
    #[serde(rename = "favoritePages")]
    pub favorite_pages: String,
}

/// Body of [`collective_user_settings_set_notify`](super::Client::collective_user_settings_set_notify).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CollectiveUserSettingsSetNotifyBody {
    /// `notify`: integer.
    pub notify: i64,
}

/// Body of [`collective_user_settings_set_page_order`](super::Client::collective_user_settings_set_page_order).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CollectiveUserSettingsSetPageOrderBody {
    /// `pageOrder`: integer.
    #[serde(rename = "pageOrder")]
    pub page_order: i64,
}

/// Body of [`collective_user_settings_set_show_members`](super::Client::collective_user_settings_set_show_members).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CollectiveUserSettingsSetShowMembersBody {
    /// `showMembers`: boolean.
    #[serde(rename = "showMembers")]
    pub show_members: bool,
}

/// Body of [`collective_user_settings_set_show_recent_pages`](super::Client::collective_user_settings_set_show_recent_pages).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CollectiveUserSettingsSetShowRecentPagesBody {
    /// `showRecentPages`: boolean.
    #[serde(rename = "showRecentPages")]
    pub show_recent_pages: bool,
}

/// Answer of [`page_add_tag`](super::Client::page_add_tag).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageAddTagResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Schema `PageAttachment`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageAttachment {
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
    /// `mimetype`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mimetype: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `path`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub path: Option<String>,
    /// `src`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub src: Option<String>,
    /// `timestamp`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub timestamp: Option<i64>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Answer of [`page_content_search`](super::Client::page_content_search).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageContentSearchResponse {
    /// `pages`: list of [`PageInfo`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub pages: Vec<PageInfo>,
}

/// Body of [`page_create`](super::Client::page_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PageCreateBody {
    /// `templateId`: integer, optional.
    #[serde(
        rename = "templateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub template_id: Option<i64>,
    /// `title`: text.
    pub title: String,
}

/// Answer of [`page_create`](super::Client::page_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageCreateResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`page_get_attachments`](super::Client::page_get_attachments).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageGetAttachmentsResponse {
    /// `attachments`: list of [`PageAttachment`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachments: Vec<PageAttachment>,
}

/// Answer of [`page_get`](super::Client::page_get).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageGetResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`page_index`](super::Client::page_index).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageIndexResponse {
    /// `pages`: list of [`PageInfo`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub pages: Vec<PageInfo>,
}

/// Schema `PageInfo`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageInfo {
    /// `collectiveNameWithEmoji`: text, optional.
    #[serde(
        rename = "collectiveNameWithEmoji",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collective_name_with_emoji: Option<String>,
    /// `collectivePath`: text, optional.
    #[serde(
        rename = "collectivePath",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collective_path: Option<String>,
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub emoji: Option<String>,
    /// `fileName`: text, optional.
    #[serde(rename = "fileName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub file_name: Option<String>,
    /// `filePath`: text, optional.
    #[serde(rename = "filePath", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub file_path: Option<String>,
    /// `filePathString`: text, optional.
    #[serde(
        rename = "filePathString",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub file_path_string: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `isFullWidth`: boolean, optional.
    #[serde(
        rename = "isFullWidth",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_full_width: Option<bool>,
    /// `lastUserDisplayName`: text, optional.
    #[serde(
        rename = "lastUserDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_user_display_name: Option<String>,
    /// `lastUserId`: text, optional.
    #[serde(
        rename = "lastUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_user_id: Option<String>,
    /// `linkedPageIds`: list of integer.
    #[serde(
        rename = "linkedPageIds",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub linked_page_ids: Vec<i64>,
    /// `parentId`: integer, optional.
    #[serde(rename = "parentId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub parent_id: Option<i64>,
    /// `shareToken`: text, optional.
    #[serde(
        rename = "shareToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub share_token: Option<String>,
    /// `size`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub size: Option<i64>,
    /// `slug`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub slug: Option<String>,
    /// `subpageOrder`: list of integer.
    #[serde(
        rename = "subpageOrder",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub subpage_order: Vec<i64>,
    /// `tags`: list of integer.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tags: Vec<i64>,
    /// `timestamp`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub timestamp: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
    /// `trashTimestamp`: integer, optional.
    #[serde(
        rename = "trashTimestamp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub trash_timestamp: Option<i64>,
}

/// Body of [`page_move_or_copy`](super::Client::page_move_or_copy).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageMoveOrCopyBody {
    /// `copy`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub copy: Option<bool>,
    /// `index`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub index: Option<i64>,
    /// `parentId`: integer, optional.
    #[serde(rename = "parentId", skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_id: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: Option<String>,
}

/// Answer of [`page_move_or_copy`](super::Client::page_move_or_copy).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageMoveOrCopyResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Body of [`page_move_or_copy_to_collective`](super::Client::page_move_or_copy_to_collective).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageMoveOrCopyToCollectiveBody {
    /// `copy`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub copy: Option<bool>,
    /// `index`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub index: Option<i64>,
    /// `parentId`: integer, optional.
    #[serde(rename = "parentId", skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_id: Option<i64>,
}

/// Answer of [`page_remove_tag`](super::Client::page_remove_tag).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageRemoveTagResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Body of [`page_rename_attachment`](super::Client::page_rename_attachment).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PageRenameAttachmentBody {
    /// `name`: text.
    pub name: String,
}

/// Answer of [`page_rename_attachment`](super::Client::page_rename_attachment).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageRenameAttachmentResponse {
    /// `attachment`: [`PageAttachment`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachment: Option<PageAttachment>,
}

/// Answer of [`page_restore_attachment`](super::Client::page_restore_attachment).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageRestoreAttachmentResponse {
    /// `attachment`: [`PageAttachment`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachment: Option<PageAttachment>,
}

/// Body of [`page_set_emoji`](super::Client::page_set_emoji).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageSetEmojiBody {
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emoji: Option<String>,
}

/// Answer of [`page_set_emoji`](super::Client::page_set_emoji).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageSetEmojiResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Body of [`page_set_full_width`](super::Client::page_set_full_width).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PageSetFullWidthBody {
    /// `fullWidth`: boolean.
    #[serde(rename = "fullWidth")]
    pub full_width: bool,
}

/// Answer of [`page_set_full_width`](super::Client::page_set_full_width).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageSetFullWidthResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Body of [`page_set_subpage_order`](super::Client::page_set_subpage_order).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageSetSubpageOrderBody {
    /// `subpageOrder`: text, optional.
    #[serde(
        rename = "subpageOrder",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subpage_order: Option<String>,
}

/// Answer of [`page_set_subpage_order`](super::Client::page_set_subpage_order).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageSetSubpageOrderResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`page_touch`](super::Client::page_touch).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageTouchResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`page_trash_index`](super::Client::page_trash_index).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageTrashIndexResponse {
    /// `pages`: list of [`PageInfo`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub pages: Vec<PageInfo>,
}

/// Answer of [`page_trash`](super::Client::page_trash).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageTrashResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`page_trash_restore`](super::Client::page_trash_restore).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageTrashRestoreResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`page_upload_attachment`](super::Client::page_upload_attachment).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PageUploadAttachmentResponse {
    /// `attachment`: [`PageAttachment`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachment: Option<PageAttachment>,
}

/// Answer of [`public_collective_get`](super::Client::public_collective_get).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicCollectiveGetResponse {
    /// `collectives`: list of [`Collective`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub collectives: Vec<Collective>,
}

/// Answer of [`public_page_add_tag`](super::Client::public_page_add_tag).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageAddTagResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`public_page_content_search`](super::Client::public_page_content_search).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageContentSearchResponse {
    /// `pages`: list of [`PageInfo`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub pages: Vec<PageInfo>,
}

/// Body of [`public_page_create`](super::Client::public_page_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PublicPageCreateBody {
    /// `templateId`: integer, optional.
    #[serde(
        rename = "templateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub template_id: Option<i64>,
    /// `title`: text.
    pub title: String,
}

/// Answer of [`public_page_create`](super::Client::public_page_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageCreateResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`public_page_get_attachments`](super::Client::public_page_get_attachments).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageGetAttachmentsResponse {
    /// `attachments`: list of [`PageAttachment`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachments: Vec<PageAttachment>,
}

/// Answer of [`public_page_get`](super::Client::public_page_get).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageGetResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`public_page_index`](super::Client::public_page_index).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageIndexResponse {
    /// `pages`: list of [`PageInfo`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub pages: Vec<PageInfo>,
}

/// Body of [`public_page_move_or_copy`](super::Client::public_page_move_or_copy).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageMoveOrCopyBody {
    /// `copy`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub copy: Option<bool>,
    /// `index`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub index: Option<i64>,
    /// `parentId`: integer, optional.
    #[serde(rename = "parentId", skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_id: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: Option<String>,
}

/// Answer of [`public_page_move_or_copy`](super::Client::public_page_move_or_copy).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageMoveOrCopyResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`public_page_remove_tag`](super::Client::public_page_remove_tag).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageRemoveTagResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Body of [`public_page_rename_attachment`](super::Client::public_page_rename_attachment).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PublicPageRenameAttachmentBody {
    /// `name`: text.
    pub name: String,
}

/// Answer of [`public_page_rename_attachment`](super::Client::public_page_rename_attachment).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageRenameAttachmentResponse {
    /// `attachment`: [`PageAttachment`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachment: Option<PageAttachment>,
}

/// Answer of [`public_page_restore_attachment`](super::Client::public_page_restore_attachment).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageRestoreAttachmentResponse {
    /// `attachment`: [`PageAttachment`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachment: Option<PageAttachment>,
}

/// Body of [`public_page_set_emoji`](super::Client::public_page_set_emoji).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageSetEmojiBody {
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emoji: Option<String>,
}

/// Answer of [`public_page_set_emoji`](super::Client::public_page_set_emoji).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageSetEmojiResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Body of [`public_page_set_full_width`](super::Client::public_page_set_full_width).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PublicPageSetFullWidthBody {
    /// `fullWidth`: boolean.
    #[serde(rename = "fullWidth")]
    pub full_width: bool,
}

/// Answer of [`public_page_set_full_width`](super::Client::public_page_set_full_width).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageSetFullWidthResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Body of [`public_page_set_subpage_order`](super::Client::public_page_set_subpage_order).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageSetSubpageOrderBody {
    /// `subpageOrder`: text, optional.
    #[serde(
        rename = "subpageOrder",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub subpage_order: Option<String>,
}

/// Answer of [`public_page_set_subpage_order`](super::Client::public_page_set_subpage_order).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageSetSubpageOrderResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`public_page_touch`](super::Client::public_page_touch).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageTouchResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`public_page_trash_index`](super::Client::public_page_trash_index).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageTrashIndexResponse {
    /// `pages`: list of [`PageInfo`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub pages: Vec<PageInfo>,
}

/// Answer of [`public_page_trash`](super::Client::public_page_trash).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageTrashResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`public_page_trash_restore`](super::Client::public_page_trash_restore).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageTrashRestoreResponse {
    /// `page`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub page: Option<PageInfo>,
}

/// Answer of [`public_page_upload_attachment`](super::Client::public_page_upload_attachment).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicPageUploadAttachmentResponse {
    /// `attachment`: [`PageAttachment`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachment: Option<PageAttachment>,
}

/// Body of [`public_tag_create`](super::Client::public_tag_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PublicTagCreateBody {
    /// `color`: text.
    pub color: String,
    /// `name`: text.
    pub name: String,
}

/// Answer of [`public_tag_create`](super::Client::public_tag_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicTagCreateResponse {
    /// `info`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub info: Option<String>,
    /// `tag`: [`Tag`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub tag: Option<Tag>,
}

/// Answer of [`public_tag_index`](super::Client::public_tag_index).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicTagIndexResponse {
    /// `tags`: list of [`Tag`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tags: Vec<Tag>,
}

/// Body of [`public_tag_update`](super::Client::public_tag_update).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PublicTagUpdateBody {
    /// `color`: text.
    pub color: String,
    /// `name`: text.
    pub name: String,
}

/// Answer of [`public_tag_update`](super::Client::public_tag_update).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicTagUpdateResponse {
    /// `tag`: [`Tag`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub tag: Option<Tag>,
}

/// Answer of [`public_template_index`](super::Client::public_template_index).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicTemplateIndexResponse {
    /// `templates`: list of [`PageInfo`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub templates: Vec<PageInfo>,
}

/// Answer of [`search_search_recent_pages`](super::Client::search_search_recent_pages).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SearchSearchRecentPagesResponse {
    /// `pages`: list of [`PageInfo`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub pages: Vec<PageInfo>,
}

/// Answer of [`session_create`](super::Client::session_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SessionCreateResponse {
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Body of [`session_sync`](super::Client::session_sync).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SessionSyncBody {
    /// `token`: text.
    pub token: String,
}

/// Body of [`settings_set_user_setting`](super::Client::settings_set_user_setting).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SettingsSetUserSettingBody {
    /// `key`: text.
    pub key: String,
    /// `value`: text.
    pub value: String,
}

/// Body of [`share_create_collective_share`](super::Client::share_create_collective_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ShareCreateCollectiveShareBody {
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
}

/// Body of [`share_create_page_share`](super::Client::share_create_page_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ShareCreatePageShareBody {
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
}

/// Body of [`share_update_collective_share`](super::Client::share_update_collective_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ShareUpdateCollectiveShareBody {
    /// `editable`: boolean.
    pub editable: bool,
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
}

/// Body of [`share_update_page_share`](super::Client::share_update_page_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ShareUpdatePageShareBody {
    /// `editable`: boolean.
    pub editable: bool,
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
}

/// Schema `Tag`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Tag {
    /// `collectiveId`: integer, optional.
    #[serde(
        rename = "collectiveId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collective_id: Option<i64>,
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub color: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
}

/// Body of [`tag_create`](super::Client::tag_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TagCreateBody {
    /// `color`: text.
    pub color: String,
    /// `name`: text.
    pub name: String,
}

/// Answer of [`tag_create`](super::Client::tag_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TagCreateResponse {
    /// `info`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub info: Option<String>,
    /// `tag`: [`Tag`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub tag: Option<Tag>,
}

/// Answer of [`tag_index`](super::Client::tag_index).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TagIndexResponse {
    /// `tags`: list of [`Tag`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tags: Vec<Tag>,
}

/// Body of [`tag_update`](super::Client::tag_update).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TagUpdateBody {
    /// `color`: text.
    pub color: String,
    /// `name`: text.
    pub name: String,
}

/// Answer of [`tag_update`](super::Client::tag_update).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TagUpdateResponse {
    /// `tag`: [`Tag`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub tag: Option<Tag>,
}

/// Body of [`template_create`](super::Client::template_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TemplateCreateBody {
    /// `parentId`: integer.
    #[serde(rename = "parentId")]
    pub parent_id: i64,
    /// `title`: text.
    pub title: String,
}

/// Answer of [`template_create`](super::Client::template_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TemplateCreateResponse {
    /// `template`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub template: Option<PageInfo>,
}

/// Answer of [`template_index`](super::Client::template_index).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TemplateIndexResponse {
    /// `templates`: list of [`PageInfo`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub templates: Vec<PageInfo>,
}

/// Body of [`template_rename`](super::Client::template_rename).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TemplateRenameBody {
    /// `title`: text.
    pub title: String,
}

/// Answer of [`template_rename`](super::Client::template_rename).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TemplateRenameResponse {
    /// `template`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub template: Option<PageInfo>,
}

/// Body of [`template_set_emoji`](super::Client::template_set_emoji).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TemplateSetEmojiBody {
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emoji: Option<String>,
}

/// Answer of [`template_set_emoji`](super::Client::template_set_emoji).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TemplateSetEmojiResponse {
    /// `template`: [`PageInfo`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub template: Option<PageInfo>,
}

/// Answer of [`trash_delete`](super::Client::trash_delete).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TrashDeleteResponse {
    /// `collective`: [`Collective`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collective: Option<Collective>,
}

/// Answer of [`trash_index`](super::Client::trash_index).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TrashIndexResponse {
    /// `collectives`: list of [`Collective`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub collectives: Vec<Collective>,
}

/// Answer of [`trash_restore`](super::Client::trash_restore).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TrashRestoreResponse {
    /// `collective`: [`Collective`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub collective: Option<Collective>,
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

//! What files is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/files.json`; change that instead.

/// Answer of [`api_get_folder_tree`](super::Client::api_get_folder_tree).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApiGetFolderTreeResponseItem {
    /// `basename`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub basename: Option<String>,
    /// `children`: list of any JSON.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub children: Vec<::serde_json::Value>,
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
}

/// Body of [`conversion_api_convert`](super::Client::conversion_api_convert).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConversionApiConvertBody {
    /// `destination`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destination: Option<String>,
    /// `fileId`: integer.
    #[serde(rename = "fileId")]
    pub file_id: i64,
    /// `targetMimeType`: text.
    #[serde(rename = "targetMimeType")]
    pub target_mime_type: String,
}

/// Answer of [`conversion_api_convert`](super::Client::conversion_api_convert).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ConversionApiConvertResponse {
    /// `fileId`: integer, optional.
    #[serde(rename = "fileId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub file_id: Option<i64>,
    /// `path`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub path: Option<String>,
}

/// Body of [`direct_editing_create`](super::Client::direct_editing_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DirectEditingCreateBody {
    /// `creatorId`: text.
    #[serde(rename = "creatorId")]
    pub creator_id: String,
    /// `editorId`: text.
    #[serde(rename = "editorId")]
    pub editor_id: String,
    /// `path`: text.
    pub path: String,
    /// `templateId`: text, optional.
    #[serde(
        rename = "templateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub template_id: Option<String>,
}

/// Answer of [`direct_editing_create`](super::Client::direct_editing_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DirectEditingCreateResponse {
    /// `url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url: Option<String>,
}

/// Answer of [`direct_editing_info`](super::Client::direct_editing_info).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DirectEditingInfoResponse {
    /// `creators`: map of [`DirectEditingInfoResponseCreatorsValue`].
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub creators: ::nextcloud_transport::lax::PhpMap<
        String,
        DirectEditingInfoResponseCreatorsValue,
    >,
    /// `editors`: map of [`DirectEditingInfoResponseEditorsValue`].
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub editors: ::nextcloud_transport::lax::PhpMap<
        String,
        DirectEditingInfoResponseEditorsValue,
    >,
}

/// `creators` of [`DirectEditingInfoResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DirectEditingInfoResponseCreatorsValue {
    /// `editor`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub editor: Option<String>,
    /// `extension`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub extension: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `mimetypes`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub mimetypes: Vec<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `templates`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub templates: Option<bool>,
}

/// `editors` of [`DirectEditingInfoResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DirectEditingInfoResponseEditorsValue {
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `mimetypes`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub mimetypes: Vec<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `optionalMimetypes`: list of text.
    #[serde(
        rename = "optionalMimetypes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub optional_mimetypes: Vec<String>,
    /// `secure`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub secure: Option<bool>,
}

/// Body of [`direct_editing_open`](super::Client::direct_editing_open).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DirectEditingOpenBody {
    /// `editorId`: text, optional.
    #[serde(rename = "editorId", skip_serializing_if = "::std::option::Option::is_none")]
    pub editor_id: Option<String>,
    /// `fileId`: integer, optional.
    #[serde(rename = "fileId", skip_serializing_if = "::std::option::Option::is_none")]
    pub file_id: Option<i64>,
    /// `path`: text.
    pub path: String,
}

/// Answer of [`direct_editing_open`](super::Client::direct_editing_open).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DirectEditingOpenResponse {
    /// `url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url: Option<String>,
}

/// Answer of [`direct_editing_templates`](super::Client::direct_editing_templates).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DirectEditingTemplatesResponse {
    /// `templates`: map of [`DirectEditingTemplatesResponseTemplatesValue`].
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub templates: ::nextcloud_transport::lax::PhpMap<
        String,
        DirectEditingTemplatesResponseTemplatesValue,
    >,
}

/// `templates` of [`DirectEditingTemplatesResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DirectEditingTemplatesResponseTemplatesValue {
    /// `extension`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub extension: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `mimetype`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mimetype: Option<String>,
    /// `preview`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub preview: Option<String>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Body of [`open_local_editor_create`](super::Client::open_local_editor_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OpenLocalEditorCreateBody {
    /// `path`: text.
    pub path: String,
}

/// Answer of [`open_local_editor_create`](super::Client::open_local_editor_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OpenLocalEditorCreateResponse {
    /// `expirationTime`: integer, optional.
    #[serde(
        rename = "expirationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub expiration_time: Option<i64>,
    /// `pathHash`: text, optional.
    #[serde(rename = "pathHash", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub path_hash: Option<String>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Body of [`open_local_editor_validate`](super::Client::open_local_editor_validate).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OpenLocalEditorValidateBody {
    /// `path`: text.
    pub path: String,
}

/// Answer of [`open_local_editor_validate`](super::Client::open_local_editor_validate).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OpenLocalEditorValidateResponse {
    /// `expirationTime`: integer, optional.
    #[serde(
        rename = "expirationTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub expiration_time: Option<i64>,
    /// `pathHash`: text, optional.
    #[serde(rename = "pathHash", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub path_hash: Option<String>,
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Schema `Template`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Template {
    /// `basename`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub basename: Option<String>,
    /// `etag`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub etag: Option<String>,
    /// `fields`: list of [`TemplateField`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub fields: Vec<TemplateField>,
    /// `fileid`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub fileid: Option<i64>,
    /// `filename`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub filename: Option<String>,
    /// `hasPreview`: boolean, optional.
    #[serde(
        rename = "hasPreview",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_preview: Option<bool>,
    /// `lastmod`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub lastmod: Option<i64>,
    /// `mime`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mime: Option<String>,
    /// `previewUrl`: text, optional.
    #[serde(
        rename = "previewUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub preview_url: Option<String>,
    /// `size`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub size: Option<f64>,
    /// `templateId`: text, optional.
    #[serde(
        rename = "templateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub template_id: Option<String>,
    /// `templateType`: text, optional.
    #[serde(
        rename = "templateType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub template_type: Option<String>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Body of [`template_create`](super::Client::template_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TemplateCreateBody {
    /// `filePath`: text.
    #[serde(rename = "filePath")]
    pub file_path: String,
    /// `templateFields`: list of [`TemplateField`], optional.
    #[serde(
        rename = "templateFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub template_fields: Option<Vec<TemplateField>>,
    /// `templatePath`: text, optional.
    #[serde(
        rename = "templatePath",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub template_path: Option<String>,
    /// `templateType`: text, optional.
    #[serde(
        rename = "templateType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub template_type: Option<String>,
}

/// Schema `TemplateField`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TemplateField {
    /// `alias`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub alias: Option<String>,
    /// `checked`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub checked: Option<bool>,
    /// `content`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub content: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `index`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub index: Option<String>,
    /// `tag`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub tag: Option<String>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Schema `TemplateFile`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TemplateFile {
    /// `basename`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub basename: Option<String>,
    /// `etag`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub etag: Option<String>,
    /// `fileid`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub fileid: Option<i64>,
    /// `filename`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub filename: Option<String>,
    /// `hasPreview`: boolean, optional.
    #[serde(
        rename = "hasPreview",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_preview: Option<bool>,
    /// `lastmod`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub lastmod: Option<i64>,
    /// `mime`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mime: Option<String>,
    /// `permissions`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permissions: Option<i64>,
    /// `size`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub size: Option<f64>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Schema `TemplateFileCreator`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TemplateFileCreator {
    /// `actionLabel`: text, optional.
    #[serde(
        rename = "actionLabel",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub action_label: Option<String>,
    /// `app`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub app: Option<String>,
    /// `extension`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub extension: Option<String>,
    /// `iconClass`: text, optional.
    #[serde(
        rename = "iconClass",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_class: Option<String>,
    /// `iconSvgInline`: text, optional.
    #[serde(
        rename = "iconSvgInline",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_svg_inline: Option<String>,
    /// `label`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub label: Option<String>,
    /// `mimetypes`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub mimetypes: Vec<String>,
    /// `ratio`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub ratio: Option<f64>,
}

/// Schema `TemplateFileCreatorWithTemplates`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TemplateFileCreatorWithTemplates {
    /// `actionLabel`: text, optional.
    #[serde(
        rename = "actionLabel",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub action_label: Option<String>,
    /// `app`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub app: Option<String>,
    /// `extension`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub extension: Option<String>,
    /// `iconClass`: text, optional.
    #[serde(
        rename = "iconClass",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_class: Option<String>,
    /// `iconSvgInline`: text, optional.
    #[serde(
        rename = "iconSvgInline",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_svg_inline: Option<String>,
    /// `label`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub label: Option<String>,
    /// `mimetypes`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub mimetypes: Vec<String>,
    /// `ratio`: number, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub ratio: Option<f64>,
    /// `templates`: list of [`Template`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub templates: Vec<Template>,
}

/// Body of [`template_path`](super::Client::template_path).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TemplatePathBody {
    /// `copySystemTemplates`: boolean, optional.
    #[serde(
        rename = "copySystemTemplates",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub copy_system_templates: Option<bool>,
    /// `templatePath`: text, optional.
    #[serde(
        rename = "templatePath",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub template_path: Option<String>,
}

/// Answer of [`template_path`](super::Client::template_path).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TemplatePathResponse {
    /// `template_path`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub template_path: Option<String>,
    /// `templates`: list of [`TemplateFileCreator`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub templates: Vec<TemplateFileCreator>,
}

/// Body of [`transfer_ownership_transfer`](super::Client::transfer_ownership_transfer).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TransferOwnershipTransferBody {
    /// `path`: text.
    pub path: String,
    /// `recipient`: text.
    pub recipient: String,
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

//! A file or folder in a list.

use nc_toolkit::{JsonSchema, Links};
use nextcloud_dav::{Entry, FileId};
use serde::Serialize;

#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct FileInfo {
    name: String,
    path: String,
    is_directory: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file_id: Option<u64>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    is_favorite: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl FileInfo {
    pub(super) fn of(entry: Entry, links: &Links) -> Self {
        Self {
            name: entry.name().to_owned(),
            is_directory: entry.is_folder(),
            size: entry.size,
            content_type: entry.content_type,
            last_modified: entry.modified.map(|at| at.to_string()),
            etag: entry.etag.map(String::from),
            file_id: entry.file_id.map(|id| id.0),
            is_favorite: entry.favourite,
            url: link(entry.file_id, links),
            path: entry.path.into(),
        }
    }
}

/// The page of a file in the web interface.
pub(super) fn link(id: Option<FileId>, links: &Links) -> Option<String> {
    links.file(i64::try_from(id?.0).ok()?)
}

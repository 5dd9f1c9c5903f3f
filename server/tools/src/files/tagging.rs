//! What tagging and untagging have in common.

use futures::future::join;
use nc_toolkit::{Ctx, JsonSchema, ToolError};
use nextcloud_dav::{FileId, FilePath, Files, Tag};
use serde::{Deserialize, Serialize};

use super::{exclusion, path};

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file or folder
    pub(super) path: String,
    /// Name of the tag
    pub(super) tag: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    pub(super) path: String,
    pub(super) tag: String,
    pub(super) tag_id: u64,
    pub(super) assigned: bool,
}

/// The number of the file, unless it is kept from tools, and all tags.
pub(super) async fn file_and_tags(
    ctx: &Ctx,
    files: &Files,
    path: &FilePath,
) -> Result<(FileId, Vec<Tag>), ToolError> {
    let file = exclusion::unless_excluded(ctx, files, path, files.file_id(path));
    let (file, tags) = join(file, files.tags()).await;
    let file = file.map_err(|error| path::no_file(path, error))?;
    Ok((file, tags?))
}

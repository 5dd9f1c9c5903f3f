//! The file that an argument names, with the id that its comments, tags and versions hang on.

use nc_toolkit::{Ctx, ToolError};
use nextcloud_dav::{FileId, FilePath, Files};

use super::{exclusion, path};

/// The file at the path `text`, unless it is kept from tools.
pub(super) async fn find(
    ctx: &Ctx,
    files: &Files,
    text: &str,
) -> Result<(FilePath, FileId), ToolError> {
    let path = path::below_root("path", text)?;
    let id = id_of(ctx, files, &path).await?;
    Ok((path, id))
}

/// The id of the file at `path`, unless it is kept from tools.
pub(super) async fn id_of(ctx: &Ctx, files: &Files, path: &FilePath) -> Result<FileId, ToolError> {
    exclusion::unless_excluded(ctx, files, path, files.file_id(path))
        .await
        .map_err(|error| path::no_file(path, error))
}

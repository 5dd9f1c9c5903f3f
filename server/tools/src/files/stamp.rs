//! The etag of a file or folder; a folder's changes with everything below it.

use nc_toolkit::{Ctx, ToolError};

use super::{exclusion, path};

/// A text that is another one after every change.
pub(crate) async fn stamp(ctx: &Ctx, text: &str) -> Result<String, ToolError> {
    let path = path::parse("path", text)?;
    let files = ctx.files().await?;
    let entry = exclusion::unless_excluded(ctx, &files, &path, files.stat(&path)).await;
    let entry = entry.map_err(|error| path::no_file(&path, error))?;
    Ok(entry.etag.map(|etag| etag.to_string()).unwrap_or_default())
}

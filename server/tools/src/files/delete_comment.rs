//! `nc_webdav_delete_comment`.

use nc_generated_tools::files::DELETE_COMMENT;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::CommentId;
use serde::{Deserialize, Serialize};

use super::named_file;

pub(crate) struct DeleteComment;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file or folder
    path: String,
    /// From `nc_webdav_list_comments`
    comment_id: u64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    deleted_id: u64,
}

impl Tool for DeleteComment {
    const SPEC: &'static Spec = &DELETE_COMMENT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let files = ctx.files().await?;
        let (path, file) = named_file::find(ctx, &files, &input.path).await?;
        let comment = CommentId(input.comment_id);
        files
            .delete_comment(file, comment)
            .await
            .map_err(|error| no_comment(error, input.comment_id))?;
        Ok(Output {
            path: path.into(),
            deleted_id: input.comment_id,
        })
    }
}

/// The failure, in words about comments.
pub(super) fn no_comment(error: impl Into<ToolError>, id: u64) -> ToolError {
    error.into().told_one_of([
        (
            Kind::NotFound,
            format!("comment {id} not found on this file"),
        ),
        (Kind::Forbidden, format!("comment {id} is somebody else's")),
    ])
}

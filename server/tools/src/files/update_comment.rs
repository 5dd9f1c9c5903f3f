//! `nc_webdav_update_comment`.

use nc_generated_tools::files::UPDATE_COMMENT;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::CommentId;
use serde::{Deserialize, Serialize};

use super::{create_comment, delete_comment::no_comment, named_file};

pub(crate) struct UpdateComment;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file or folder
    path: String,
    /// From `nc_webdav_list_comments`
    comment_id: u64,
    /// The new text
    message: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    comment_id: u64,
    message: String,
}

impl Tool for UpdateComment {
    const SPEC: &'static Spec = &UPDATE_COMMENT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        create_comment::check(&input.message)?;
        let files = ctx.files().await?;
        let (path, file) = named_file::find(ctx, &files, &input.path).await?;
        files
            .edit_comment(file, CommentId(input.comment_id), &input.message)
            .await
            .map_err(|error| no_comment(error, input.comment_id))?;
        Ok(Output {
            path: path.into(),
            comment_id: input.comment_id,
            message: input.message,
        })
    }
}

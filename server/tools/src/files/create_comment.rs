//! `nc_webdav_create_comment`.

use nc_generated_tools::files::CREATE_COMMENT;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::Files;
use serde::{Deserialize, Serialize};

use super::{named_file, path};

pub(crate) struct CreateComment;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file or folder
    path: String,
    /// Plain text
    message: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    file_id: u64,
    comment_id: u64,
    message: String,
}

impl Tool for CreateComment {
    const SPEC: &'static Spec = &CREATE_COMMENT;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        check(&input.message)?;
        let path = path::parse("path", &input.path)?;
        let files = ctx.files().await?;
        let file = named_file::id_of(ctx, &files, &path).await?;
        let comment = files.create_comment(file, &input.message).await;
        let comment = comment.map_err(|error| path::no_file(&path, error))?;
        Ok(Output {
            path: path.into(),
            file_id: file.0,
            comment_id: comment.0,
            message: input.message,
        })
    }
}

/// Before anything is sent, since the server says less about it.
pub(super) fn check(message: &str) -> Result<(), ToolError> {
    let most = Files::MAX_COMMENT_CHARS;
    let count = message.chars().count();
    if message.trim().is_empty() {
        return Err(ToolError::invalid("`message` is empty"));
    }
    if count > most {
        let message = format!("`message` has {count} characters; a comment has at most {most}");
        return Err(ToolError::invalid(message));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_has_one_to_a_thousand_characters() {
        assert!(check(&"ä".repeat(1000)).is_ok());
        assert!(check(&"ä".repeat(1001)).is_err() && check(" \n").is_err());
    }
}

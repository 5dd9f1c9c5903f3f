//! `nc_webdav_list_comments`: newest first.

use nc_generated_tools::files::LIST_COMMENTS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_dav::Comment;
use serde::{Deserialize, Serialize};

use super::{exclusion, path};

/// Comments on a page at most.
const LARGEST: u32 = 200;

pub(crate) struct ListComments;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file or folder
    path: String,
    /// Comments on a page, up to 200
    #[serde(default = "twenty")]
    limit: u32,
    /// Comments to skip
    #[serde(default)]
    offset: u32,
}

fn twenty() -> u32 {
    20
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    results: Vec<FileComment>,
    count: usize,
    path: String,
    file_id: u64,
    limit: u32,
    offset: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<u32>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct FileComment {
    id: u64,
    message: String,
    actor_id: String,
    actor_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    actor_display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    creation_datetime: Option<String>,
    verb: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    is_unread: bool,
}

impl From<Comment> for FileComment {
    fn from(comment: Comment) -> Self {
        Self {
            id: comment.id.0,
            message: comment.message,
            actor_id: comment.actor.id,
            actor_type: comment.actor.kind,
            actor_display_name: comment.actor.display_name,
            creation_datetime: comment.created.map(|at| at.to_string()),
            verb: comment.verb,
            is_unread: comment.unread,
        }
    }
}

impl Tool for ListComments {
    const SPEC: &'static Spec = &LIST_COMMENTS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = path::parse("path", &input.path)?;
        let (limit, offset) = (input.limit.clamp(1, LARGEST), input.offset);
        let files = ctx.files().await?;
        let read = async {
            let file = files.file_id(&path).await?;
            // One more than wanted shows whether there is more.
            Ok((file, files.comments(file, limit + 1, offset).await?))
        };
        let read = exclusion::unless_excluded(ctx, &files, &path, read).await;
        let (file, comments) = read.map_err(|error| path::no_file(&path, error))?;
        let more = comments.len() > limit as usize;
        let results: Vec<FileComment> = comments
            .into_iter()
            .take(limit as usize)
            .map(FileComment::from)
            .collect();
        Ok(Output {
            count: results.len(),
            results,
            path: path.into(),
            file_id: file.0,
            limit,
            offset,
            next_offset: more.then_some(offset + limit),
        })
    }
}

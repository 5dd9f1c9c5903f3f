//! `nc_webdav_get_file_tags`.

use nc_generated_tools::files::GET_FILE_TAGS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::{exclusion, path, system_tag::SystemTag};

pub(crate) struct GetFileTags;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file or folder
    path: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    file_id: String,
    tags: Vec<SystemTag>,
}

impl Tool for GetFileTags {
    const SPEC: &'static Spec = &GET_FILE_TAGS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = path::parse("path", &input.path)?;
        let files = ctx.files().await?;
        let read = async {
            let file = files.file_id(&path).await?;
            Ok((file, files.tags_of(file).await?))
        };
        let read = exclusion::unless_excluded(ctx, &files, &path, read).await;
        let (file, tags) = read.map_err(|error| path::no_file(&path, error))?;
        Ok(Output {
            path: path.into(),
            file_id: file.to_string(),
            tags: tags.into_iter().map(SystemTag::from).collect(),
        })
    }
}

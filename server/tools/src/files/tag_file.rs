//! `nc_webdav_tag_file`: a tag that does not exist is created.

use nc_generated_tools::files::TAG_FILE;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError};
use nextcloud_dav::{Files, TagId};

use super::{
    exclusion, path,
    system_tag::named,
    tagging::{Input, Output, file_and_tags},
};

pub(crate) struct TagFile;

impl Tool for TagFile {
    const SPEC: &'static Spec = &TAG_FILE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = path::below_root("path", &input.path)?;
        let name = input.tag.trim();
        let files = ctx.files().await?;
        let (file, tags) = file_and_tags(ctx, &files, &path).await?;
        let tag = match named(&tags, name) {
            Some(tag) => tag.id,
            None => create(&files, name).await?,
        };
        files.assign_tag(file, tag).await.map_err(|error| {
            let words = || format!("the tag {name} may not be put on {path} by this user");
            ToolError::from(error).told(Kind::Forbidden, words)
        })?;
        // It may be one that hides the file.
        exclusion::forget(ctx, &files).await;
        Ok(Output {
            path: path.into(),
            tag: name.to_owned(),
            tag_id: tag.0,
            assigned: true,
        })
    }
}

async fn create(files: &Files, name: &str) -> Result<TagId, ToolError> {
    match files.create_tag(name).await {
        Ok(tag) => Ok(tag),
        // Somebody was faster.
        Err(error) if error.kind() == Kind::Conflict => {
            let tags = files.tags().await?;
            let tag = named(&tags, name).map(|tag| tag.id);
            tag.ok_or_else(|| error.into())
        }
        Err(error) => {
            let words = || format!("there is no tag {name}, and this user may not create one");
            Err(ToolError::from(error).told(Kind::Forbidden, words))
        }
    }
}

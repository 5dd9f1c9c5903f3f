//! `nc_webdav_untag_file`: a file without the tag is as wanted.

use nc_generated_tools::files::UNTAG_FILE;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError};

use super::{
    path,
    system_tag::named,
    tagging::{Input, Output, file_and_tags},
};

pub(crate) struct UntagFile;

impl Tool for UntagFile {
    const SPEC: &'static Spec = &UNTAG_FILE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = path::below_root("path", &input.path)?;
        let name = input.tag.trim();
        let files = ctx.files().await?;
        let (file, tags) = file_and_tags(ctx, &files, &path).await?;
        let Some(tag) = named(&tags, name) else {
            let message = format!("there is no tag {name}");
            return Err(ToolError::refused(message, "see nc_webdav_list_tags"));
        };
        files.unassign_tag(file, tag.id).await.map_err(|error| {
            let words = || format!("the tag {name} may not be taken off {path} by this user");
            ToolError::from(error).told(Kind::Forbidden, words)
        })?;
        Ok(Output {
            path: path.into(),
            tag: name.to_owned(),
            tag_id: tag.id.0,
            assigned: false,
        })
    }
}

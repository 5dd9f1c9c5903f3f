//! `nc_webdav_delete_tag`: not one that keeps files from tools.

use nc_generated_tools::files::DELETE_TAG;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::system_tag::named;

pub(crate) struct DeleteTag;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the tag
    tag: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    deleted_id: u64,
    tag: String,
}

impl Tool for DeleteTag {
    const SPEC: &'static Spec = &DELETE_TAG;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let name = input.tag.trim();
        let files = ctx.files().await?;
        let tags = files.tags().await?;
        let missing =
            || ToolError::refused(format!("there is no tag {name}"), "see nc_webdav_list_tags");
        let tag = named(&tags, name).ok_or_else(missing)?;
        let excluded = &ctx.settings().excluded_tags;
        if excluded
            .iter()
            .any(|excluded| excluded.eq_ignore_ascii_case(name))
        {
            let message =
                format!("the tag {name} keeps files from tools, so tools may not delete it");
            return Err(ToolError::refused(
                message,
                "the operator of this server can",
            ));
        }
        files.delete_tag(tag.id).await.map_err(|error| {
            let words = || "only administrators may delete tags".to_owned();
            ToolError::from(error).told(Kind::Forbidden, words)
        })?;
        Ok(Output {
            deleted_id: tag.id.0,
            tag: name.to_owned(),
        })
    }
}

//! `nc_webdav_create_tag`.

use nc_generated_tools::files::CREATE_TAG;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

pub(crate) struct CreateTag;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name of the tag
    tag: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    id: u64,
    tag: String,
}

impl Tool for CreateTag {
    const SPEC: &'static Spec = &CREATE_TAG;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let tag = input.tag.trim().to_owned();
        if tag.is_empty() {
            return Err(ToolError::invalid("`tag` is empty"));
        }
        let files = ctx.files().await?;
        let id = files.create_tag(&tag).await.map_err(|error| {
            ToolError::from(error).told_one_of([
                (Kind::Conflict, format!("the tag {tag} exists already")),
                (Kind::Forbidden, "this user may not create tags".to_owned()),
            ])
        })?;
        Ok(Output { id: id.0, tag })
    }
}

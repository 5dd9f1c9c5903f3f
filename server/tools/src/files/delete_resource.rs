//! `nc_webdav_delete_resource`: that nothing is there is no failure.

use nc_generated_tools::files::DELETE_RESOURCE;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::{exclusion, path};

pub(crate) struct DeleteResource;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file or folder
    path: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    status_code: u16,
    message: &'static str,
}

impl Tool for DeleteResource {
    const SPEC: &'static Spec = &DELETE_RESOURCE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = path::below_root("path", &input.path)?;
        let files = ctx.files().await?;
        exclusion::fresh(ctx, &files).await?.check_tree(&path)?;
        match files.delete(&path, None).await {
            Ok(()) => Ok(Output {
                status_code: 204,
                message: "Deleted",
            }),
            Err(error) if error.is_not_found() => Ok(Output {
                status_code: 404,
                message: "Nothing there",
            }),
            Err(error) => {
                let words = || format!("/{path} is locked");
                Err(ToolError::from(error).told(Kind::Locked, words))
            }
        }
    }
}

//! `nc_groupfolders_get_access`.

use nc_generated_tools::groupfolders::GET_ACCESS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::access::{self, Access};

pub(crate) struct GetAccess;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file or folder, as in your files
    path: String,
}

impl Tool for GetAccess {
    const SPEC: &'static Spec = &GET_ACCESS;
    type Input = Input;
    type Output = Access;

    async fn run(ctx: &Ctx, input: Input) -> Result<Access, ToolError> {
        let path = access::place(ctx, &input.path).await?;
        let files = ctx.files().await?;
        let rules = access::read(&files, &path).await?;
        Ok(Access::of(path, rules))
    }
}

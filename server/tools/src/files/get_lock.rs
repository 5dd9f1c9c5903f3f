//! `nc_webdav_get_lock`.

use nc_generated_tools::files::GET_LOCK;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::{
    locking::{self, Locked},
    path,
};

pub(crate) struct GetLock;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file
    path: String,
}

impl Tool for GetLock {
    const SPEC: &'static Spec = &GET_LOCK;
    type Input = Input;
    type Output = Locked;

    async fn run(ctx: &Ctx, input: Input) -> Result<Locked, ToolError> {
        let path = path::below_root("path", &input.path)?;
        let files = ctx.files().await?;
        let state = locking::state(ctx, &files, &path).await?;
        Ok(Locked::of(path, state.lock))
    }
}

//! `nc_webdav_unlock_file`.

use nc_generated_tools::files::UNLOCK_FILE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::{
    locking::{self, Locked},
    path,
};

pub(crate) struct UnlockFile;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file
    path: String,
}

impl Tool for UnlockFile {
    const SPEC: &'static Spec = &UNLOCK_FILE;
    type Input = Input;
    type Output = Locked;

    async fn run(ctx: &Ctx, input: Input) -> Result<Locked, ToolError> {
        let path = path::below_root("path", &input.path)?;
        let files = ctx.files().await?;
        let Some(lock) = locking::state(ctx, &files, &path).await?.lock else {
            return Ok(Locked::of(path, None));
        };
        let unlocked = files.unlock(&path).await;
        unlocked.map_err(|error| locking::held(&path, Some(&lock), error))?;
        Ok(Locked::of(path, None))
    }
}

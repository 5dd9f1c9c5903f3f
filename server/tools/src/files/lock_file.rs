//! `nc_webdav_lock_file`: looked at first, since the server fails on what is not there and locks folders.

use nc_generated_tools::files::LOCK_FILE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::{
    locking::{self, Locked},
    path,
};

pub(crate) struct LockFile;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file
    path: String,
}

impl Tool for LockFile {
    const SPEC: &'static Spec = &LOCK_FILE;
    type Input = Input;
    type Output = Locked;

    async fn run(ctx: &Ctx, input: Input) -> Result<Locked, ToolError> {
        let path = path::below_root("path", &input.path)?;
        let files = ctx.files().await?;
        let before = locking::state(ctx, &files, &path).await?.lock;
        let locked = files.lock(&path).await;
        locked.map_err(|error| locking::held(&path, before.as_ref(), error))?;
        let after = locking::state(ctx, &files, &path).await?;
        Ok(Locked::of(path, after.lock))
    }
}

//! `nc_webdav_restore_version`.

use nc_generated_tools::files::RESTORE_VERSION;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::{delete_version, named_file, path};

pub(crate) struct RestoreVersion;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file
    path: String,
    /// From `nc_webdav_list_versions`
    version_id: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    restored_version: String,
}

impl Tool for RestoreVersion {
    const SPEC: &'static Spec = &RESTORE_VERSION;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = path::below_root("path", &input.path)?;
        let version = delete_version::parse(input.version_id)?;
        let files = ctx.files().await?;
        let file = named_file::id_of(ctx, &files, &path).await?;
        files
            .restore_version(file, &version)
            .await
            .map_err(|error| {
                ToolError::from(error).told_one_of([
                    (
                        Kind::NotFound,
                        format!("/{path} has no version {version}; see nc_webdav_list_versions"),
                    ),
                    (Kind::Locked, format!("/{path} is locked")),
                ])
            })?;
        Ok(Output {
            path: path.into(),
            restored_version: version.into(),
        })
    }
}

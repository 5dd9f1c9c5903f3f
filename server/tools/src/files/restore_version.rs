//! `nc_webdav_restore_version`.

use nc_generated_tools::files::RESTORE_VERSION;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::VersionId;
use serde::{Deserialize, Serialize};

use super::{exclusion, path};

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
        let version = VersionId::parse(input.version_id)
            .map_err(|error| ToolError::invalid(format!("`version_id` cannot be used: {error}")))?;
        let files = ctx.files().await?;
        let file = exclusion::unless_excluded(ctx, &files, &path, files.file_id(&path)).await;
        let file = file.map_err(|error| path::no_file(&path, error))?;
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

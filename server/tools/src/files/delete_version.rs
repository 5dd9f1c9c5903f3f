//! `nc_webdav_delete_version`.

use nc_generated_tools::files::DELETE_VERSION;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::{FilePath, VersionId};
use serde::{Deserialize, Serialize};

use super::named_file;

pub(crate) struct DeleteVersion;

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
    deleted_id: String,
}

impl Tool for DeleteVersion {
    const SPEC: &'static Spec = &DELETE_VERSION;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let version = parse(input.version_id)?;
        let files = ctx.files().await?;
        let (path, file) = named_file::find(ctx, &files, &input.path).await?;
        files
            .delete_version(file, &version)
            .await
            .map_err(|error| no_version(error, &path, &version))?;
        Ok(Output {
            path: path.into(),
            deleted_id: version.into(),
        })
    }
}

/// The argument `version_id`.
pub(super) fn parse(text: String) -> Result<VersionId, ToolError> {
    VersionId::parse(text)
        .map_err(|error| ToolError::invalid(format!("`version_id` cannot be used: {error}")))
}

/// The failure, in words about versions.
pub(super) fn no_version(
    error: impl Into<ToolError>,
    path: &FilePath,
    version: &VersionId,
) -> ToolError {
    error.into().told_one_of([
        (
            Kind::NotFound,
            format!("/{path} has no version {version}; see nc_webdav_list_versions"),
        ),
        (Kind::Locked, format!("/{path} is locked")),
        (
            Kind::Forbidden,
            format!("version {version} of /{path} is the current one, or not yours to change"),
        ),
    ])
}

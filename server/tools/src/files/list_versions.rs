//! `nc_webdav_list_versions`: newest first.

use nc_generated_tools::files::LIST_VERSIONS;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::Version;
use serde::{Deserialize, Serialize};

use super::{named_file, path};

pub(crate) struct ListVersions;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file
    path: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    file_id: String,
    versions: Vec<FileVersion>,
    total_count: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
struct FileVersion {
    version_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
}

impl From<Version> for FileVersion {
    fn from(version: Version) -> Self {
        Self {
            version_id: version.id.into(),
            size: version.size,
            modified: version.modified.map(|at| at.to_string()),
            label: version.label,
        }
    }
}

impl Tool for ListVersions {
    const SPEC: &'static Spec = &LIST_VERSIONS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = path::below_root("path", &input.path)?;
        let files = ctx.files().await?;
        let file = named_file::id_of(ctx, &files, &path).await?;
        let versions = files.versions(file).await.map_err(|error| {
            let words = || format!("/{path} has no versions; folders have none");
            ToolError::from(error).told(Kind::NotFound, words)
        })?;
        Ok(Output {
            path: path.into(),
            file_id: file.to_string(),
            total_count: versions.len(),
            versions: versions.into_iter().map(FileVersion::from).collect(),
        })
    }
}

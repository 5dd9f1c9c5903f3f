//! `nc_webdav_label_version`.

use nc_generated_tools::files::LABEL_VERSION;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::{
    delete_version::{no_version, parse},
    named_file,
};

pub(crate) struct LabelVersion;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file
    path: String,
    /// From `nc_webdav_list_versions`
    version_id: String,
    /// Name of the version; empty removes it
    label: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    version_id: String,
    label: String,
}

impl Tool for LabelVersion {
    const SPEC: &'static Spec = &LABEL_VERSION;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let version = parse(input.version_id)?;
        let files = ctx.files().await?;
        let (path, file) = named_file::find(ctx, &files, &input.path).await?;
        let label = input.label.trim().to_owned();
        files
            .label_version(file, &version, &label)
            .await
            .map_err(|error| no_version(error, &path, &version))?;
        Ok(Output {
            path: path.into(),
            version_id: version.into(),
            label,
        })
    }
}

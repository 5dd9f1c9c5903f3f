//! `nc_webdav_create_directory`: one folder; that it exists is no failure.

use nc_generated_tools::files::CREATE_DIRECTORY;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::{FilePath, Files};
use nextcloud_transport::NextcloudError;
use serde::{Deserialize, Serialize};

use super::{exclusion, path};

pub(crate) struct CreateDirectory;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the new folder
    path: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    status_code: u16,
    message: &'static str,
}

impl Tool for CreateDirectory {
    const SPEC: &'static Spec = &CREATE_DIRECTORY;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = path::below_root("path", &input.path)?;
        let files = ctx.files().await?;
        exclusion::current(ctx, &files).await?.check(&path)?;
        match files.create_folder(&path).await {
            Ok(()) => Ok(Output {
                status_code: 201,
                message: "Directory created",
            }),
            Err(error) if error.kind() == Kind::MethodNotAllowed => exists(&files, &path).await,
            Err(error) => Err(no_parent(&path, error)),
        }
    }
}

/// The server says the same of a folder and of a file that is in the way.
async fn exists(files: &Files, path: &FilePath) -> Result<Output, ToolError> {
    if files.stat(path).await?.is_folder() {
        return Ok(Output {
            status_code: 405,
            message: "Directory already exists",
        });
    }
    Err(ToolError::refused(
        format!("there is a file at {path}"),
        "choose another name for the folder",
    ))
}

fn no_parent(path: &FilePath, error: NextcloudError) -> ToolError {
    if error.kind() == Kind::Conflict {
        let above = path::folder_above(path);
        let message = format!("there is no folder {above} to create {} in", path.name());
        return ToolError::refused(message, "create the folder above first");
    }
    error.into()
}

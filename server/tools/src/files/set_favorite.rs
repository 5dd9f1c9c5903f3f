//! `nc_webdav_set_favorite`.

use nc_generated_tools::files::SET_FAVORITE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

use super::{exclusion, path};

pub(crate) struct SetFavorite;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file or folder
    path: String,
    /// Whether it is one
    #[serde(default = "yes")]
    favorite: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    favorite: bool,
}

const fn yes() -> bool {
    true
}

impl Tool for SetFavorite {
    const SPEC: &'static Spec = &SET_FAVORITE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let path = path::below_root("path", &input.path)?;
        let files = ctx.files().await?;
        let set = files.set_favourite(&path, input.favorite);
        exclusion::unless_excluded(ctx, &files, &path, set)
            .await
            .map_err(|error| path::no_file(&path, error))?;
        Ok(Output {
            path: path.into(),
            favorite: input.favorite,
        })
    }
}

//! `nc_webdav_delete_from_trash`.

use nc_generated_tools::files::DELETE_FROM_TRASH;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::TrashId;
use serde::{Deserialize, Serialize};

use super::trash;

pub(crate) struct DeleteFromTrash;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// An id from `nc_webdav_list_trash`
    entry_id: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    deleted_id: String,
}

impl Tool for DeleteFromTrash {
    const SPEC: &'static Spec = &DELETE_FROM_TRASH;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = TrashId::parse(input.entry_id)
            .map_err(|error| ToolError::invalid(format!("`entry_id` cannot be used: {error}")))?;
        let files = ctx.files().await?;
        trash::unless_hidden(ctx, &files, &id).await?;
        files.delete_from_trash(&id).await.map_err(|error| {
            let words = || format!("not in the trash: {id}; see nc_webdav_list_trash");
            ToolError::from(error).told(Kind::NotFound, words)
        })?;
        Ok(Output {
            deleted_id: id.into(),
        })
    }
}

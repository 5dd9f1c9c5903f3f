//! Recipes that the operator keeps from tools: a recipe is a folder, with its file number as recipe number.
//!
//! Asks nothing without excluded tags.

use nc_toolkit::{Ctx, ToolError};
use nextcloud_client::cookbook::Client;
use nextcloud_dav::{FileId, FilePath};

use crate::files::kept::Kept;

/// What is kept from tools, and where the recipes are.
#[derive(Debug, Default)]
pub(super) struct Hidden {
    kept: Kept,
    folder: FilePath,
}

impl Hidden {
    pub(super) async fn current(ctx: &Ctx) -> Result<Self, ToolError> {
        let kept = Kept::current(ctx).await?;
        if kept.is_off() {
            return Ok(Self::default());
        }
        let client = Client::from_session(ctx.session());
        let folder = client.get_config().await?.into_inner().folder;
        let folder = FilePath::parse(&folder.unwrap_or_default());
        Ok(Self {
            kept,
            folder: folder.map_err(|error| {
                let message = format!("the folder of the recipes cannot be used: {error}");
                ToolError::refused(message, "set another with nc_cookbook_set_config")
            })?,
        })
    }

    /// Whether the recipe, or a file in it, is kept from tools.
    pub(super) fn hides(&self, id: i64, name: &str) -> bool {
        self.check(id, name).is_err()
    }

    /// Fail if it is.
    pub(super) fn check(&self, id: i64, name: &str) -> Result<(), ToolError> {
        if self.kept.is_off() {
            return Ok(());
        }
        // The folder has the name of the recipe, without what no file name may have.
        let path = FilePath::parse(&format!("{}/{name}", self.folder));
        let path = path.unwrap_or_else(|_| self.folder.clone());
        let number = u64::try_from(id).ok().map(FileId);
        self.kept.check(&path, number)?;
        if path == self.folder {
            return Ok(());
        }
        self.kept.check_tree(&path)
    }
}

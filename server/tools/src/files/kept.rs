//! What other apps must know of the files that are kept from tools: their pages and attachments are files too.

use std::{collections::HashSet, sync::Arc};

use nc_toolkit::{Ctx, ToolError};
use nextcloud_dav::{FileId, FilePath};

use super::exclusion::{self, Excluded};

/// The files that one caller does not get to see.
#[derive(Debug, Default)]
pub(crate) struct Kept(Arc<Excluded>);

impl Kept {
    /// What is known; at most a minute old. Asks nothing without excluded tags.
    pub(crate) async fn current(ctx: &Ctx) -> Result<Self, ToolError> {
        if ctx.settings().excluded_tags.is_empty() {
            return Ok(Self::default());
        }
        let files = ctx.files().await?;
        Ok(Self(exclusion::current(ctx, &files).await?))
    }

    /// The same, asked anew: for what cannot be taken back.
    pub(crate) async fn fresh(ctx: &Ctx) -> Result<Self, ToolError> {
        if ctx.settings().excluded_tags.is_empty() {
            return Ok(Self::default());
        }
        let files = ctx.files().await?;
        Ok(Self(exclusion::fresh(ctx, &files).await?))
    }

    /// Whether nothing is kept from tools, whatever anybody tags.
    pub(crate) fn is_off(&self) -> bool {
        self.0.is_off()
    }

    /// Whether the file is kept from tools, by its path or its number.
    pub(crate) fn hides(&self, path: &FilePath, id: Option<FileId>) -> bool {
        self.0.hides_path(path) || id.is_some_and(|id| self.0.hides_id(id))
    }

    /// Fail if the file is kept from tools.
    pub(crate) fn check(&self, path: &FilePath, id: Option<FileId>) -> Result<(), ToolError> {
        if id.is_some_and(|id| self.0.hides_id(id)) {
            return Err(exclusion::kept(path));
        }
        self.0.check(path)
    }

    /// Fail if the folder, or anything below it, is kept from tools.
    pub(crate) fn check_tree(&self, path: &FilePath) -> Result<(), ToolError> {
        self.0.check_tree(path)
    }
}

/// The numbers of all files that bear an excluded tag, also those in a trash, where no path tells.
pub(crate) async fn tagged_anywhere(ctx: &Ctx) -> Result<HashSet<FileId>, ToolError> {
    if ctx.settings().excluded_tags.is_empty() {
        return Ok(HashSet::new());
    }
    exclusion::tagged_anywhere(ctx, &ctx.files().await?).await
}

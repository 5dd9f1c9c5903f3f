//! What one caller does not get to see, and how it is refused.

use std::ops::Deref;

use nc_toolkit::ToolError;
use nextcloud_dav::{Entry, FileId, FilePath};

/// The names of excluded tags, and the files that bear one.
#[derive(Debug, Default)]
pub(in crate::files) struct Excluded(nextcloud_dav::Excluded);

impl From<nextcloud_dav::Excluded> for Excluded {
    fn from(excluded: nextcloud_dav::Excluded) -> Self {
        Self(excluded)
    }
}

impl Deref for Excluded {
    type Target = nextcloud_dav::Excluded;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Excluded {
    /// Whether the file of this number bears an excluded tag itself.
    pub(in crate::files) fn hides_number(&self, id: FileId) -> bool {
        self.0.hides_id(id)
    }

    /// Fail if `path` is hidden.
    pub(in crate::files) fn check(&self, path: &FilePath) -> Result<(), ToolError> {
        if self.0.hides_path(path) {
            return Err(kept(path));
        }
        Ok(())
    }

    /// Fail if `entry` is hidden.
    pub(in crate::files) fn check_entry(&self, entry: &Entry) -> Result<(), ToolError> {
        if self.0.hides(entry) {
            return Err(kept(&entry.path));
        }
        Ok(())
    }

    /// Fail if `path` or anything below it is hidden: a copy would lose the tag, a deletion would reach what is hidden.
    pub(in crate::files) fn check_tree(&self, path: &FilePath) -> Result<(), ToolError> {
        self.check(path)?;
        if self.0.hides_within(path) {
            return Err(refused(format!(
                "/{path} contains something that is kept from tools by the operator of this server"
            )));
        }
        Ok(())
    }
}

/// The refusal of what is hidden at `path`.
pub(in crate::files) fn kept(path: &FilePath) -> ToolError {
    refused(format!(
        "/{path} is kept from tools by the operator of this server"
    ))
}

fn refused(message: String) -> ToolError {
    ToolError::refused(message, "leave it, or ask the user to do it in Nextcloud")
}

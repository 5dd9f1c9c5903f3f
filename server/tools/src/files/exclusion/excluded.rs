//! What one caller does not get to see.

use std::collections::HashSet;

use nc_toolkit::ToolError;
use nextcloud_dav::{Entry, FileId, FilePath};

/// The names of excluded tags, and the files that bear one.
#[derive(Debug, Default)]
pub(in crate::files) struct Excluded {
    tags: Vec<String>,
    paths: HashSet<FilePath>,
    ids: HashSet<FileId>,
}

impl Excluded {
    /// What follows from `bearers`, the files that bear one of `tags`.
    pub(super) fn new(tags: &[String], bearers: &[Entry]) -> Self {
        Self {
            tags: tags.to_vec(),
            paths: bearers.iter().map(|entry| entry.path.clone()).collect(),
            ids: bearers.iter().filter_map(|entry| entry.file_id).collect(),
        }
    }

    #[cfg(test)]
    pub(super) fn of_paths(tags: &[String], paths: impl Iterator<Item = FilePath>) -> Self {
        Self {
            tags: tags.to_vec(),
            paths: paths.collect(),
            ids: HashSet::new(),
        }
    }

    /// Whether nothing is excluded, whatever anybody tags.
    pub(in crate::files) fn is_off(&self) -> bool {
        self.tags.is_empty()
    }

    /// Whether a tag is one of those that exclude; capitals do not matter.
    pub(in crate::files) fn is_excluding(&self, tag: &str) -> bool {
        is_among(&self.tags, tag)
    }

    /// Whether `path` bears a tag or lies below something that does.
    pub(in crate::files) fn hides_path(&self, path: &FilePath) -> bool {
        if self.paths.is_empty() {
            return false;
        }
        let mut at = Some(path.clone());
        while let Some(here) = at {
            if self.paths.contains(&here) {
                return true;
            }
            at = here.parent();
        }
        false
    }

    /// Whether the file of this number bears a tag itself.
    pub(in crate::files) fn hides_id(&self, id: FileId) -> bool {
        self.ids.contains(&id)
    }

    /// Whether an entry is hidden: by its path, by its number where it has two paths, by a tag that is new on it.
    pub(in crate::files) fn hides(&self, entry: &Entry) -> bool {
        !self.is_off()
            && (entry.tags.iter().any(|tag| self.is_excluding(tag))
                || entry.file_id.is_some_and(|id| self.ids.contains(&id))
                || self.hides_path(&entry.path))
    }

    /// Whether the file of this number bears an excluded tag itself.
    pub(in crate::files) fn hides_number(&self, id: FileId) -> bool {
        self.ids.contains(&id)
    }

    /// Fail if `path` is hidden.
    pub(in crate::files) fn check(&self, path: &FilePath) -> Result<(), ToolError> {
        if self.hides_path(path) {
            return Err(kept(path));
        }
        Ok(())
    }

    /// Fail if `entry` is hidden.
    pub(in crate::files) fn check_entry(&self, entry: &Entry) -> Result<(), ToolError> {
        if self.hides(entry) {
            return Err(kept(&entry.path));
        }
        Ok(())
    }

    /// Fail if `path` or anything below it is hidden: a copy would lose the tag, a deletion would reach what is hidden.
    pub(in crate::files) fn check_tree(&self, path: &FilePath) -> Result<(), ToolError> {
        self.check(path)?;
        if self.paths.iter().any(|hidden| hidden.is_within(path)) {
            return Err(refused(format!(
                "/{path} contains something that is kept from tools by the operator of this server"
            )));
        }
        Ok(())
    }
}

pub(super) fn is_among(tags: &[String], name: &str) -> bool {
    let name = name.trim().to_lowercase();
    tags.iter().any(|tag| tag.trim().to_lowercase() == name)
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

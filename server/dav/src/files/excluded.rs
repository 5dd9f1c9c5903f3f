//! Files that an operator keeps from programs: those that bear one of some tags, and everything below them.

use std::collections::HashSet;

use futures::future;
use nextcloud_transport::NextcloudError;

use super::{Entry, FileId, FilePath, Files, Tag};

/// What one user's programs do not get to see: the names of excluded tags, and the files that bear one.
///
/// Compares paths as the server gives them; a path that a person wrote must be composed (NFC) and free of `\` before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excluded {
    tags: Vec<String>,
    paths: HashSet<FilePath>,
    ids: HashSet<FileId>,
}

impl Excluded {
    /// What follows from `bearers`, the files that bear one of `tags`.
    pub fn new(tags: &[String], bearers: &[Entry]) -> Self {
        Self {
            tags: tags.to_vec(),
            paths: bearers.iter().map(|entry| entry.path.clone()).collect(),
            ids: bearers.iter().filter_map(|entry| entry.file_id).collect(),
        }
    }

    /// The same with only the paths known.
    pub fn of_paths(tags: &[String], paths: impl IntoIterator<Item = FilePath>) -> Self {
        Self {
            tags: tags.to_vec(),
            paths: paths.into_iter().collect(),
            ids: HashSet::new(),
        }
    }

    /// Whether nothing is excluded, whatever anybody tags.
    pub fn is_off(&self) -> bool {
        self.tags.is_empty()
    }

    /// Whether a tag is one of those that exclude; capitals do not matter.
    pub fn is_excluding(&self, tag: &str) -> bool {
        is_among(&self.tags, tag)
    }

    /// Whether `path` bears a tag or lies below something that does.
    pub fn hides_path(&self, path: &FilePath) -> bool {
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
    pub fn hides_id(&self, id: FileId) -> bool {
        self.ids.contains(&id)
    }

    /// Whether an entry is hidden: by its path, by its number where it has two paths, by a tag that is new on it.
    pub fn hides(&self, entry: &Entry) -> bool {
        !self.is_off()
            && (entry.tags.iter().any(|tag| self.is_excluding(tag))
                || entry.file_id.is_some_and(|id| self.ids.contains(&id))
                || self.hides_path(&entry.path))
    }

    /// Whether something below `path`, or it itself, bears a tag.
    pub fn hides_within(&self, path: &FilePath) -> bool {
        self.paths.iter().any(|hidden| hidden.is_within(path))
    }

    /// The numbers of the files that bear a tag.
    pub fn ids(&self) -> impl Iterator<Item = FileId> + '_ {
        self.ids.iter().copied()
    }
}

impl Files {
    /// What the user's programs do not get to see while `tags` exclude. Asks nothing without tags, else once for the tags
    /// and once for each that exists.
    ///
    /// # Errors
    /// Only those that every call can have: then nothing may be shown.
    pub async fn excluded(&self, tags: &[String]) -> Result<Excluded, NextcloudError> {
        if tags.is_empty() {
            return Ok(Excluded::default());
        }
        let known = self.tags_named(tags).await?;
        let mut asks = Vec::with_capacity(known.len());
        for tag in &known {
            asks.push(self.bearers(tag));
        }
        let bearers = future::try_join_all(asks).await?;
        Ok(Excluded::new(tags, &bearers.concat()))
    }

    /// The tags with one of these names; capitals and blanks around do not matter.
    ///
    /// # Errors
    /// Only those that every call can have.
    pub async fn tags_named(&self, names: &[String]) -> Result<Vec<Tag>, NextcloudError> {
        let mut tags = self.tags().await?;
        tags.retain(|tag| is_among(names, &tag.name));
        Ok(tags)
    }

    /// What bears a tag; a tag that was deleted meanwhile is on nothing.
    ///
    /// # Errors
    /// Only those that every call can have.
    pub async fn bearers(&self, tag: &Tag) -> Result<Vec<Entry>, NextcloudError> {
        match self.tagged(&[tag.id]).await {
            Err(error) if error.is_not_found() => Ok(Vec::new()),
            other => other,
        }
    }
}

fn is_among(tags: &[String], name: &str) -> bool {
    let name = name.trim().to_lowercase();
    tags.iter().any(|tag| tag.trim().to_lowercase() == name)
}

//! Finding the files that the rules want.

use std::collections::{BTreeMap, BTreeSet};

use futures::{StreamExt, TryStreamExt, future, stream};
use nextcloud_dav::{Entry, Excluded, FilePath, Files, Order, Search, SortBy};
use nextcloud_transport::{Kind, NextcloudError};

use super::{
    super::fingerprint::fingerprint,
    rules::{FileRules, PathRule},
};
use crate::IndexMode;

/// Folders that are searched at once.
const TOGETHER: usize = 4;

/// What tags and rules point at, before folders are looked into.
#[derive(Debug)]
pub(super) struct Chosen {
    files: Vec<(Entry, IndexMode)>,
    folders: Vec<(Entry, IndexMode)>,
    scopes: Vec<Entry>,
    pub(super) excluded: Excluded,
}

impl Chosen {
    /// Ask for tags, their bearers, and the folders of rules: as many requests as there are of these, all at once.
    pub(super) async fn ask(files: &Files, rules: &FileRules) -> Result<Self, NextcloudError> {
        let names: Vec<String> = rules
            .tags()
            .map(|(tag, _)| tag.as_str().to_owned())
            .collect();
        let tagged = async {
            let known = if names.is_empty() {
                Vec::new()
            } else {
                files.tags_named(&names).await?
            };
            let mut asks = Vec::new();
            for tag in &known {
                let mode = rules.mode_of_tags(std::slice::from_ref(&tag.name));
                asks.push(async move {
                    let bearers = files.bearers(tag).await?;
                    Ok::<_, NextcloudError>(bearers.into_iter().zip(std::iter::repeat(mode)))
                });
            }
            future::try_join_all(asks).await
        };
        let scopes: BTreeSet<&FilePath> = rules.include.iter().map(PathRule::folder).collect();
        let mut asks = Vec::new();
        for path in scopes {
            asks.push(scope(files, path));
        }
        let scopes = future::try_join_all(asks);
        let excluded = files.excluded(&rules.excluded_tags);
        let (tagged, scopes, excluded) = future::try_join3(tagged, scopes, excluded).await?;
        let tagged = tagged.into_iter().flatten();
        let tagged = tagged.filter_map(|(entry, mode)| Some((entry, mode?)));
        let (folders, files) = tagged.partition(|(entry, _)| entry.is_folder());
        Ok(Self {
            files,
            folders,
            scopes: scopes.into_iter().flatten().collect(),
            excluded,
        })
    }

    /// How the file at `path` is found because of a folder above it.
    pub(super) fn mode_below(&self, path: &FilePath) -> Option<IndexMode> {
        let above = self
            .folders
            .iter()
            .filter(|(folder, _)| path.is_within(&folder.path));
        above.map(|(_, mode)| *mode).min_by_key(|mode| rank(*mode))
    }

    /// A text that changes whenever any file may be wanted that was not, or the other way round, or another content stands
    /// in one: folders have etags that change with everything below them.
    pub(super) fn stamp(&self, rules: &FileRules) -> String {
        let entries = |all: &mut dyn Iterator<Item = &Entry>| {
            let mut lines: Vec<String> = all
                .map(|entry| {
                    format!(
                        "{} {:?} {:?} {:?}",
                        entry.path, entry.file_id, entry.etag, entry.tags
                    )
                })
                .collect();
            lines.sort();
            lines
        };
        let mut parts = vec![format!("{rules:?}")];
        parts.extend(entries(&mut self.files.iter().map(|(entry, _)| entry)));
        parts.push(String::from("folders"));
        parts.extend(entries(&mut self.folders.iter().map(|(entry, _)| entry)));
        parts.push(String::from("scopes"));
        parts.extend(entries(&mut self.scopes.iter()));
        let mut hidden: Vec<u64> = self.excluded.ids().map(|id| id.0).collect();
        hidden.sort_unstable();
        parts.push(format!("{hidden:?}"));
        fingerprint(parts.iter().map(String::as_str))
    }

    /// The folders to look into, and how files in them are found where no rule has to decide.
    fn roots(&self) -> Vec<(FilePath, Option<IndexMode>)> {
        let mut roots = Vec::new();
        for (folder, mode) in &self.folders {
            roots.push((folder.path.clone(), Some(*mode)));
        }
        for folder in &self.scopes {
            roots.push((folder.path.clone(), None));
        }
        roots
    }

    /// Every file that is wanted, by its number, with how it is found; `keep` says which can be read.
    pub(super) async fn expand(
        self,
        files: &Files,
        rules: &FileRules,
        keep: &(dyn Fn(&Entry) -> bool + Sync),
    ) -> Result<BTreeMap<u64, (Entry, IndexMode)>, NextcloudError> {
        let wanted = |entry: &Entry| {
            !entry.is_folder()
                && !self.excluded.hides(entry)
                && !rules.excludes(&entry.path)
                && keep(entry)
        };
        let mut found = BTreeMap::new();
        for (entry, mode) in &self.files {
            if wanted(entry) {
                put(&mut found, entry.clone(), *mode);
            }
        }
        let mut below = Vec::new();
        for (folder, mode) in self.roots() {
            let search = Search {
                scope: folder,
                order: vec![Order {
                    by: SortBy::Name,
                    descending: false,
                }],
                ..Search::default()
            };
            let found = files.search(&search);
            below.push(found.map_ok(move |entry| (entry, mode)).boxed());
        }
        let below = stream::iter(below);
        let mut below = below.flatten_unordered(TOGETHER);
        while let Some((entry, mode)) = below.try_next().await? {
            // Below a scope the rules decide.
            let mode = mode.or_else(|| rules.includes(&entry.path).then_some(IndexMode::Hybrid));
            if let Some(mode) = mode.filter(|_| wanted(&entry)) {
                put(&mut found, entry, mode);
            }
        }
        Ok(found)
    }
}

/// A file once, by the way that finds it best, at the first of its paths.
fn put(found: &mut BTreeMap<u64, (Entry, IndexMode)>, entry: Entry, mode: IndexMode) {
    let Some(id) = entry.file_id else { return };
    match found.get_mut(&id.0) {
        None => {
            found.insert(id.0, (entry, mode));
        }
        Some((known, best)) => {
            if rank(mode) < rank(*best) {
                *best = mode;
            }
            if entry.path < known.path {
                *known = entry;
            }
        }
    }
}

fn rank(mode: IndexMode) -> u8 {
    match mode {
        IndexMode::Hybrid => 0,
        IndexMode::Keyword => 1,
    }
}

/// A folder of a rule, if it is there.
async fn scope(files: &Files, path: &FilePath) -> Result<Option<Entry>, NextcloudError> {
    match files.stat(path).await {
        Ok(entry) => Ok(entry.is_folder().then_some(entry)),
        Err(error) if error.kind() == Kind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

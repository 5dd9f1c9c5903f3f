//! Which API documents stand below a folder: a release of Nextcloud, of one app, or several of both.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use walkdir::{DirEntry, WalkDir};

use super::document::is_yaml;

/// `<release>/apps/<app>/<file>` below the given folder.
const DEPTH: usize = 4;

/// Folders that hold other people's code, or other documents than the app's own.
const SKIPPED: [&str; 6] = [
    "node_modules",
    "vendor",
    "3rdparty",
    "tests",
    "dist",
    ".git",
];

/// The document of one app: one file, or several that together describe it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// The app, or `core`.
    pub(crate) name: String,
    /// What it was released with: `nextcloud`, or the app itself.
    pub(crate) upstream: String,
    /// The version of `upstream`, or `unknown`.
    pub(crate) version: String,
    /// The files to read, the main one first.
    pub(crate) files: Vec<PathBuf>,
}

/// All documents below `root`, by name.
pub(crate) fn documents(root: &Path) -> anyhow::Result<Vec<Found>> {
    let mut folders = BTreeMap::<PathBuf, Vec<PathBuf>>::new();
    let walk = WalkDir::new(root).max_depth(DEPTH).sort_by_file_name();
    for entry in walk.into_iter().filter_entry(|entry| !is_skipped(entry)) {
        let path = entry?.into_path();
        if is_document(&path)? {
            let folder = path.parent().context("a file without a folder")?;
            folders.entry(folder.to_path_buf()).or_default().push(path);
        }
    }
    let mut found: Vec<_> = folders
        .into_iter()
        .map(|(folder, files)| describe(root, &folder, files))
        .collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

fn is_skipped(entry: &DirEntry) -> bool {
    entry.depth() > 0
        && entry.file_type().is_dir()
        && SKIPPED.iter().any(|name| entry.file_name() == *name)
}

/// `openapi*.json`, and YAML whose first key is `openapi`.
fn is_document(path: &Path) -> anyhow::Result<bool> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if name.starts_with("openapi") && name.ends_with(".json") {
        return Ok(true);
    }
    if !is_yaml(path) || !path.is_file() {
        return Ok(false);
    }
    let text = fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    Ok(text
        .split(|byte| *byte == b'\n')
        .any(|line| line.starts_with(b"openapi:")))
}

fn describe(root: &Path, folder: &Path, files: Vec<PathBuf>) -> Found {
    let label = folder.file_name().unwrap_or_default().to_string_lossy();
    let name = split_version(&label)
        .map_or(&*label, |(name, _)| name)
        .to_owned();
    let (upstream, version) =
        release(root, folder).unwrap_or_else(|| (name.clone(), "unknown".into()));
    Found {
        name,
        upstream,
        version,
        files: variants(files),
    }
}

/// The complete variant alone if there is one, else all of them, `openapi.json` first.
fn variants(mut files: Vec<PathBuf>) -> Vec<PathBuf> {
    let stem = |path: &PathBuf| {
        path.file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    if let Some(full) = files.iter().find(|path| stem(path) == "openapi-full") {
        return vec![full.clone()];
    }
    files.sort_by_key(|path| (!stem(path).starts_with("openapi"), stem(path)));
    files
}

/// The name and version of the release that a folder belongs to: from a folder's name, `version.php` or `info.xml`.
fn release(root: &Path, folder: &Path) -> Option<(String, String)> {
    let inside = || folder.ancestors().take_while(|path| path.starts_with(root));
    let named = inside().find_map(|path| {
        let label = path.file_name()?.to_string_lossy();
        split_version(&label).map(|(name, version)| (name.to_owned(), version.to_owned()))
    });
    named
        .or_else(|| {
            let version = inside()
                .find_map(|path| between(&path.join("version.php"), "OC_VersionString = '", "'"))?;
            Some(("nextcloud".to_owned(), version))
        })
        .or_else(|| {
            let info = folder.join("appinfo/info.xml");
            Some((
                between(&info, "<id>", "</id>")?,
                between(&info, "<version>", "</version>")?,
            ))
        })
}

/// `spreed-24.0.0-rc.1` is `spreed` and `24.0.0-rc.1`.
fn split_version(label: &str) -> Option<(&str, &str)> {
    let dash = label.match_indices('-').map(|(at, _)| at);
    dash.map(|at| (&label[..at], &label[at + 1..]))
        .find(|(_, version)| version.starts_with(|first: char| first.is_ascii_digit()))
}

fn between(file: &Path, before: &str, after: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let (_, rest) = text.split_once(before)?;
    Some(rest.split_once(after)?.0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn names(found: &Found) -> Vec<String> {
        found
            .files
            .iter()
            .map(|file| file.file_name().unwrap().to_string_lossy().into_owned())
            .collect()
    }

    #[test]
    fn the_complete_variant_stands_alone() {
        let tree = tree(&[
            ("nextcloud-34.0.1/core/openapi.json", ""),
            ("nextcloud-34.0.1/core/openapi-full.json", ""),
            (
                "nextcloud-34.0.1/apps/files/openapi-administration.json",
                "",
            ),
            ("nextcloud-34.0.1/apps/files/openapi.json", ""),
        ]);
        let found = documents(tree.path()).unwrap();
        assert_eq!(found[0].name, "core");
        assert_eq!(names(&found[0]), ["openapi-full.json"]);
        assert_eq!(
            names(&found[1]),
            ["openapi.json", "openapi-administration.json"]
        );
        assert_eq!(
            (found[1].upstream.as_str(), found[1].version.as_str()),
            ("nextcloud", "34.0.1")
        );
    }

    #[test]
    fn yaml_counts_only_where_it_is_openapi() {
        let tree = tree(&[
            ("cookbook-0.11.9/objects.yaml", "Category:\n  openapi: no\n"),
            ("cookbook-0.11.9/internal.yaml", "# words\nopenapi: 3.0.1\n"),
            ("cookbook-0.11.9/openapi-cookbook.yaml", "openapi: 3.0.1\n"),
        ]);
        let found = documents(tree.path()).unwrap();
        assert_eq!(names(&found[0]), ["openapi-cookbook.yaml", "internal.yaml"]);
        assert_eq!(
            (found[0].name.as_str(), found[0].version.as_str()),
            ("cookbook", "0.11.9")
        );
    }

    #[test]
    fn a_release_without_a_version_in_its_name_is_asked() {
        let tree = tree(&[
            ("version.php", "<?php\n$OC_VersionString = '29.0.1';\n"),
            ("apps/files/openapi.json", ""),
            ("apps/files/node_modules/openapi.json", ""),
        ]);
        let found = documents(tree.path()).unwrap();
        assert_eq!((found.len(), found[0].version.as_str()), (1, "29.0.1"));
    }

    #[test]
    fn a_dash_is_not_always_a_version() {
        assert_eq!(
            split_version("spreed-24.0.0-rc.1"),
            Some(("spreed", "24.0.0-rc.1"))
        );
        assert_eq!(split_version("user-oidc"), None);
    }
}

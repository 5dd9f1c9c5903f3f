//! The files of the repository, as the rules see them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use walkdir::{DirEntry, WalkDir};

/// Never committed.
const IGNORED: [&str; 4] = [".git", "target", "node_modules", ".env"];

/// Text files by path below the root, with `/` between folders.
#[derive(Debug, Default)]
pub(super) struct Tree {
    files: BTreeMap<String, String>,
}

impl Tree {
    /// Read all text files below `root`.
    pub(super) fn read(root: &Path) -> anyhow::Result<Self> {
        let mut files = BTreeMap::new();
        for entry in WalkDir::new(root)
            .into_iter()
            .filter_entry(|entry| !is_ignored(entry))
        {
            let entry = entry?;
            if !entry.file_type().is_file() {
                continue;
            }
            let bytes = fs::read(entry.path())
                .with_context(|| format!("reading {}", entry.path().display()))?;
            if let (Ok(text), Ok(path)) =
                (String::from_utf8(bytes), entry.path().strip_prefix(root))
            {
                files.insert(path.to_string_lossy().replace('\\', "/"), text);
            }
        }
        Ok(Self { files })
    }

    /// All files.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Rust that people write: not what codegen writes, nor its golden output.
    pub(super) fn hand_written(&self) -> impl Iterator<Item = (&str, &str)> {
        self.rust()
            .filter(|(path, _)| !path.starts_with("generated/"))
    }

    /// All Rust but templates and golden output.
    pub(super) fn rust(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files()
            .filter(|(path, _)| has_extension(path, "rs") && is_source(path))
    }

    /// The files below a folder, by their path below it.
    pub(super) fn below<'t>(&'t self, folder: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
        self.files().filter_map(move |(path, text)| {
            Some((path.strip_prefix(folder)?.strip_prefix('/')?, text))
        })
    }
}

#[cfg(test)]
impl Tree {
    /// A tree of these files.
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        let files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
        Self {
            files: files.collect(),
        }
    }
}

fn is_ignored(entry: &DirEntry) -> bool {
    IGNORED.iter().any(|name| entry.file_name() == *name)
}

/// Whether a file is compiled where it stands: not a template, nor what a generator is expected to write.
pub(super) fn is_source(path: &str) -> bool {
    !path.contains("/golden/") && !path.contains("/templates/")
}

/// Whether a file's name ends so.
pub(super) fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|found| found == extension)
}

/// The lines of a source file before its tests, with their numbers, without comments.
pub(super) fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let before_tests = text
        .lines()
        .take_while(|line| line.trim() != "#[cfg(test)]");
    let numbered = before_tests
        .enumerate()
        .map(|(index, line)| (index + 1, line));
    numbered.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Whether a source file holds nothing but tests or examples.
pub(super) fn is_test(path: &str) -> bool {
    path.starts_with("tests/")
        || path.contains("/examples/")
        || path.contains("/tests/")
        || path.ends_with("/tests.rs")
}

//! `specs/sources.yaml`: where each document comes from, and what it became.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

const HEADER: &str = "\
# Where each API document comes from. `cargo xtask specs import` writes the imported entries and leaves the authored
# ones as they are; `cargo xtask specs check` compares all of them with the files.
";

/// The whole file.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sources {
    /// By document name: the app, or `core`.
    pub(crate) documents: BTreeMap<String, Source>,
}

/// One document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    /// The file below `specs/`.
    pub(crate) file: String,
    /// How it came to be.
    pub(crate) kind: Kind,
    /// What the document was released with, or what was read to author it.
    pub(crate) upstream: String,
    /// The version of `upstream`.
    pub(crate) version: String,
    /// What all its paths begin with.
    pub(crate) base_path: String,
    /// The day of the import, or of the last comparison with a live server.
    pub(crate) date: String,
    /// Imported: the number of operations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) operations: Option<usize>,
    /// Imported: SHA-256 of `file`, in hex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sha256: Option<String>,
    /// Imported: the files it was read from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) originals: Vec<Original>,
}

/// How a document came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// From a document that the app ships.
    Imported,
    /// By us, from what the app does: it ships none.
    Authored,
}

/// A file as upstream ships it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Original {
    /// Relative to the folder that was imported.
    pub(crate) path: String,
    /// SHA-256 in hex.
    pub(crate) sha256: String,
}

impl Sources {
    /// Read `sources.yaml`; a missing file has no entries.
    pub(crate) fn read(path: &Path) -> anyhow::Result<Self> {
        if !path.exists() {
            return Ok(Self::default());
        }
        let text =
            fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
        serde_saphyr::from_str(&text).with_context(|| format!("parsing {}", path.display()))
    }

    /// The text of the file.
    pub(crate) fn text(&self) -> anyhow::Result<String> {
        Ok(format!("{HEADER}{}", serde_saphyr::to_string(self)?))
    }

    /// Add a document, or replace it. One whose originals are unchanged keeps its date.
    pub(crate) fn put(&mut self, name: &str, mut source: Source) {
        if let Some(old) = self
            .documents
            .get(name)
            .filter(|old| old.originals == source.originals)
        {
            source.date.clone_from(&old.date);
        }
        self.documents.insert(name.to_owned(), source);
    }
}

/// SHA-256 in lower-case hex.
pub(crate) fn sha256(contents: &[u8]) -> String {
    Sha256::digest(contents)
        .iter()
        .fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(sha256: &str, date: &str) -> Source {
        Source {
            file: "apis/notes.json".into(),
            kind: Kind::Imported,
            upstream: "notes".into(),
            version: "6.0".into(),
            base_path: "/index.php/apps/notes".into(),
            date: date.into(),
            operations: Some(2),
            sha256: Some("1e10".into()),
            originals: vec![Original {
                path: "notes-6.0/openapi.json".into(),
                sha256: sha256.into(),
            }],
        }
    }

    #[test]
    fn an_unchanged_original_keeps_its_date() {
        let mut sources = Sources::default();
        sources.put("notes", source("a", "2026-01-01"));
        sources.put("notes", source("a", "2026-02-02"));
        assert_eq!(sources.documents["notes"].date, "2026-01-01");
        sources.put("notes", source("b", "2026-03-03"));
        assert_eq!(sources.documents["notes"].date, "2026-03-03");
    }

    #[test]
    fn the_file_reads_back_as_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sources.yaml");
        let mut sources = Sources::default();
        sources.put("notes", source("0001", "2026-01-01"));
        fs::write(&path, sources.text().unwrap()).unwrap();
        assert_eq!(Sources::read(&path).unwrap(), sources);
    }

    #[test]
    fn the_digest_is_the_one_everybody_computes() {
        assert!(sha256(b"abc").starts_with("ba7816bf8f01cfea"));
    }
}

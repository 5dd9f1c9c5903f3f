//! `cargo xtask specs check`: documents without prose, valid, and those that `sources.yaml` lists.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use serde_json::Value;

use super::sources::{Kind, Source, Sources, sha256};
use super::valid::{self, Fault};
use super::{document, facts};
use crate::workspace;

/// Arguments of `cargo xtask specs check`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Check `apis/` and `sources.yaml` of this folder instead of `specs/`
    #[arg(long)]
    specs: Option<PathBuf>,
}

/// Print every fault with its file and pointer; fail if there is one.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let specs = args
        .specs
        .clone()
        .unwrap_or_else(|| workspace::root().join("specs"));
    let faults = check(&specs)?;
    for fault in &faults {
        println!("{fault}");
    }
    ensure!(
        faults.is_empty(),
        "{} faults in the API documents",
        faults.len()
    );
    Ok(())
}

/// All faults below `specs`, each `file pointer: what`.
fn check(specs: &Path) -> anyhow::Result<Vec<String>> {
    let sources = Sources::read(&specs.join("sources.yaml"))?;
    let mut missing: BTreeSet<_> = sources
        .documents
        .values()
        .map(|source| source.file.as_str())
        .collect();
    let mut found = Vec::new();
    for path in files(&specs.join("apis"))? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let file = format!(
            "apis/{}",
            path.file_name().unwrap_or_default().to_string_lossy()
        );
        missing.remove(file.as_str());
        let text =
            fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let document = document::parse(&path, &text)?;
        let mut faults = valid::faults(&document);
        let imported = !document::is_yaml(&path);
        if imported {
            let prose = facts::prose(&document, &name).into_iter();
            faults
                .extend(prose.map(|pointer| Fault::new(pointer, "prose: import keeps facts only")));
        }
        match sources.documents.get(&*name) {
            Some(source) => faults.extend(source_faults(source, &file, imported, &text, &document)),
            None => faults.push(Fault::new("", "sources.yaml does not list it")),
        }
        found.extend(
            faults
                .into_iter()
                .map(|fault| format!("specs/{file} {}: {}", fault.pointer, fault.what)),
        );
    }
    found.extend(
        missing
            .into_iter()
            .map(|file| format!("specs/sources.yaml : {file} does not exist")),
    );
    Ok(found)
}

fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    let mut files = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<anyhow::Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

fn source_faults(
    source: &Source,
    file: &str,
    imported: bool,
    text: &str,
    document: &Value,
) -> Vec<Fault> {
    let mut wrong = Vec::new();
    let mut expect = |holds: bool, what: &str| {
        if !holds {
            wrong.push(Fault::new(
                "",
                format!("{what}; run `cargo xtask specs import`, or undo the edit"),
            ));
        }
    };
    expect(source.file == file, "sources.yaml names another file");
    expect(
        (source.kind == Kind::Imported) == imported,
        "imported documents are JSON, authored ones YAML",
    );
    if source.kind == Kind::Imported {
        let sha256 = sha256(text.as_bytes());
        let operations = document::operations(document).count();
        expect(
            source.sha256.as_deref() == Some(&*sha256),
            "sha256 differs from sources.yaml",
        );
        expect(
            source.operations == Some(operations),
            "number of operations differs from sources.yaml",
        );
        expect(
            !source.originals.is_empty(),
            "sources.yaml does not say what it was read from",
        );
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str =
        r#"{"openapi":"3.0.3","info":{"title":"deck","version":"1"},"paths":{}}"#;

    fn specs(document: &str, sources: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("apis")).unwrap();
        fs::write(folder.path().join("apis/deck.json"), document).unwrap();
        fs::write(folder.path().join("sources.yaml"), sources).unwrap();
        folder
    }

    fn listed(sha256: &str, more: &str) -> String {
        format!(
            "documents:\n  deck: {{ file: apis/deck.json, kind: imported, upstream: deck, version: '1', base_path: /, \
             date: '2026-01-01', operations: 0, sha256: '{sha256}', originals: [{{ path: a, sha256: b }}] }}\n{more}"
        )
    }

    #[test]
    fn the_committed_documents_are_sound() {
        for specs in ["specs", "xtask/tests/specs-29.0.1"] {
            assert_eq!(check(&workspace::root().join(specs)).unwrap(), [""; 0]);
        }
    }

    #[test]
    fn an_edited_document_is_noticed() {
        let edited = DOCUMENT.replace("\"version\"", "\"description\":\"Words\",\"version\"");
        let folder = specs(&edited, &listed(&sha256(DOCUMENT.as_bytes()), ""));
        let faults = check(folder.path()).unwrap();
        assert_eq!(
            faults[0],
            "specs/apis/deck.json /info/description: prose: import keeps facts only"
        );
        assert!(faults[1].contains("sha256 differs"));
    }

    #[test]
    fn files_and_sources_must_list_each_other() {
        let gone = "  gone: { file: apis/gone.yaml, kind: authored, upstream: a, version: '1', base_path: /, \
                    date: '2026-01-01' }\n";
        let folder = specs(DOCUMENT, &listed(&sha256(DOCUMENT.as_bytes()), gone));
        assert_eq!(
            check(folder.path()).unwrap(),
            ["specs/sources.yaml : apis/gone.yaml does not exist"]
        );
        let folder = specs(DOCUMENT, "documents: {}\n");
        assert_eq!(
            check(folder.path()).unwrap(),
            ["specs/apis/deck.json : sources.yaml does not list it"]
        );
    }
}

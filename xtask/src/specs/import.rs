//! `cargo xtask specs import`: the documents that Nextcloud ships, as facts.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use jiff::Zoned;
use serde_json::Value;

use super::find::{self, Found};
use super::sources::{Kind, Original, Source, Sources, sha256};
use super::{document, enums, externals, facts, merge, paths};
use crate::emit::{Mode, emit};
use crate::workspace;

/// Arguments of `cargo xtask specs import`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Folders with releases: `<name>-<version>/{core,apps/<app>,.}/openapi*.json`
    #[arg(required = true)]
    folders: Vec<PathBuf>,
    /// Import these documents only
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Write `apis/` and `sources.yaml` here instead of `specs/`
    #[arg(long)]
    into: Option<PathBuf>,
    /// Compare with what is there instead of writing
    #[arg(long)]
    check: bool,
}

/// A document that was read and reduced to its facts.
#[derive(Debug)]
struct Imported {
    name: String,
    text: String,
    source: Source,
}

/// Import all documents below the folders and print what each holds.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let into = args
        .into
        .clone()
        .unwrap_or_else(|| workspace::root().join("specs"));
    let command = "cargo xtask specs import <folder>";
    let mode = if args.check {
        Mode::Check { command }
    } else {
        Mode::Write
    };
    let today = Zoned::now().date().to_string();
    let (mut total, mut names) = (0, BTreeSet::new());
    let mut sources = Sources::read(&into.join("sources.yaml"))?;
    for folder in &args.folders {
        for found in find::documents(folder)? {
            if !args.only.is_empty() && !args.only.contains(&found.name) {
                continue;
            }
            ensure!(
                names.insert(found.name.clone()),
                "{} was found twice",
                found.name
            );
            let imported = import(folder, &found, &today)
                .with_context(|| format!("importing {}", found.name))?;
            let operations = imported.source.operations.unwrap_or_default();
            println!(
                "{operations:>5}  {} ({} {})",
                imported.name, imported.source.upstream, imported.source.version
            );
            total += operations;
            emit(mode, &into.join(&imported.source.file), &imported.text)?;
            sources.put(&imported.name, imported.source);
        }
    }
    emit(mode, &into.join("sources.yaml"), &sources.text()?)?;
    println!("{total:>5}  operations in {} documents", names.len());
    Ok(())
}

fn import(root: &Path, found: &Found, today: &str) -> anyhow::Result<Imported> {
    let document = facts_of(found)?;
    let text = document::text(&document)?;
    let originals = found
        .files
        .iter()
        .map(|file| original(root, file))
        .collect::<anyhow::Result<_>>()?;
    let source = Source {
        file: format!("apis/{}.json", found.name),
        kind: Kind::Imported,
        upstream: found.upstream.clone(),
        version: found.version.clone(),
        base_path: paths::base(&document),
        date: today.to_owned(),
        operations: Some(document::operations(&document).count()),
        sha256: Some(sha256(text.as_bytes())),
        originals,
    };
    Ok(Imported {
        name: found.name.clone(),
        text,
        source,
    })
}

/// The facts of all files of a document, as one document.
pub(crate) fn facts_of(found: &Found) -> anyhow::Result<Value> {
    let mut variants = found.files.iter();
    let first = variants.next().context("a document without a file")?;
    let mut document = facts_of_file(&found.name, first)?;
    for variant in variants {
        merge::merge(&mut document, facts_of_file(&found.name, variant)?)?;
    }
    Ok(document)
}

fn facts_of_file(name: &str, file: &Path) -> anyhow::Result<Value> {
    let mut document = document::read(file)?;
    externals::pull(
        &mut document,
        file.parent().context("a file without a folder")?,
    )?;
    facts::keep(&mut document);
    enums::make_strings(&mut document);
    paths::name_operations(&mut document);
    paths::make_absolute(&mut document);
    let Some(root) = document.as_object_mut() else {
        bail!("a document is an object")
    };
    root.shift_remove("tags");
    document::object_mut(root, "info")?.insert("title".into(), Value::from(name));
    Ok(document)
}

fn original(root: &Path, file: &Path) -> anyhow::Result<Original> {
    let path = file.strip_prefix(root).unwrap_or(file);
    let path = path
        .to_str()
        .context("a path that is not text")?
        .replace('\\', "/");
    let contents = fs::read(file).with_context(|| format!("reading {}", file.display()))?;
    Ok(Original {
        path,
        sha256: sha256(&contents),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDY: &str = r#"{"openapi":"3.0.3","info":{"title":"deck-full","description":"Words","version":"0.0.1"},
        "tags":[{"name":"board","description":"Words"}],
        "paths":{"/ocs/v2.php/apps/deck/a":{"get":{"operationId":"a","summary":"Words","responses":{}}}}}"#;

    fn import_at(root: &Path, into: &Path) -> (String, String) {
        let args = Args {
            folders: vec![root.to_path_buf()],
            only: Vec::new(),
            into: Some(into.to_path_buf()),
            check: false,
        };
        run(&args).unwrap();
        let read = |file: &str| fs::read_to_string(into.join(file)).unwrap();
        (read("apis/deck.json"), read("sources.yaml"))
    }

    #[test]
    fn importing_twice_gives_the_same_bytes() {
        let (upstream, into) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let release = upstream.path().join("deck-2.0.0");
        fs::create_dir(&release).unwrap();
        fs::write(release.join("openapi.json"), WORDY).unwrap();
        let first = import_at(upstream.path(), into.path());
        assert!(!first.0.contains("Words") && first.0.contains("\"title\": \"deck\""));
        assert!(first.1.contains("path: deck-2.0.0/openapi.json"));
        assert!(!first.1.contains(&*upstream.path().to_string_lossy()));
        assert_eq!(import_at(upstream.path(), into.path()), first);
    }

    #[test]
    fn the_committed_documents_are_what_importing_them_gives() {
        for entry in fs::read_dir(workspace::root().join("specs/apis")).unwrap() {
            let file = entry.unwrap().path();
            if document::is_yaml(&file) {
                continue;
            }
            let name = file.file_stem().unwrap().to_string_lossy();
            let again = document::text(&facts_of_file(&name, &file).unwrap()).unwrap();
            assert_eq!(again, fs::read_to_string(&file).unwrap(), "{name}");
        }
    }

    #[test]
    fn every_operation_of_the_releases_is_there() {
        let sources = Sources::read(&workspace::root().join("specs/sources.yaml")).unwrap();
        let operations = sources
            .documents
            .values()
            .filter_map(|source| source.operations);
        assert!(operations.sum::<usize>() >= 679);
    }
}

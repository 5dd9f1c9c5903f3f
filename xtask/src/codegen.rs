//! Write everything that is generated: `specs/` in, `generated/` out.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use nc_codegen::manifest::{self, Problems};
use nc_codegen::tools::ClientIndex;
use nc_codegen::{Files, PreparedApi, Report, Source};

use crate::emit::{Mode, emit};
use crate::workspace::root;

const COMMAND: &str = "cargo xtask codegen";

/// Folders in which every file is ours: what codegen no longer writes is removed.
const OWNED: [&str; 3] = [
    "generated/client/src",
    "generated/client/examples",
    "generated/tools/src",
];

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail if a generated file is not what codegen would write
    #[arg(long)]
    check: bool,
    /// Print how often each prepare rule changed something
    #[arg(long)]
    report: bool,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let mode = if args.check {
        Mode::Check { command: COMMAND }
    } else {
        Mode::Write
    };
    let mut apis: Vec<PreparedApi> = Vec::new();
    let mut rules = Report::default();
    for source in sources()? {
        let api = nc_codegen::prepared(&source)?;
        rules.merge(&api.report);
        apis.push(api);
    }
    let mut files = nc_codegen::client::files(&apis);
    for (path, contents) in tools(&apis)? {
        files.insert(format!("generated/tools/{path}"), contents);
    }
    remove_stale(mode, &files)?;
    let mut written = 0;
    for (path, contents) in &files {
        written += usize::from(emit(mode, &root().join(path), contents)?);
    }
    let operations: usize = apis.iter().map(|api| api.operations.len()).sum();
    let lines: usize = files
        .values()
        .map(|contents| contents.lines().count())
        .sum();
    println!(
        "{} apps, {operations} operations, {} files, {lines} lines, {written} written",
        apis.len(),
        files.len()
    );
    if args.report {
        rules.lines().iter().for_each(|line| println!("{line}"));
    }
    Ok(())
}

/// The files of `generated/tools`, from the manifests of `specs/tools`.
fn tools(apis: &[PreparedApi]) -> anyhow::Result<Files> {
    let clients = apis
        .iter()
        .map(|api| (api.app.clone(), ClientIndex::of(api)))
        .collect();
    let (mut names, mut manifests, mut problems) =
        (BTreeSet::new(), Vec::new(), Problems::default());
    for path in files_below(&root().join("specs/tools"))? {
        let file = shown(&path);
        match manifest::read(&file, &read(&path)?, &mut names) {
            Ok(manifest) => manifests.push((file, manifest)),
            Err(more) => problems.0.extend(more.0),
        }
    }
    if !problems.0.is_empty() {
        bail!("the tool manifests cannot be used:\n{problems}");
    }
    nc_codegen::tools::files(&manifests, &clients)
        .map_err(|problems| anyhow::anyhow!("the tool manifests cannot be used:\n{problems}"))
}

/// Every document of `specs/apis` with its overlay, sorted by app.
fn sources() -> anyhow::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for path in files_below(&root().join("specs/apis"))? {
        let app = path
            .file_stem()
            .and_then(|name| name.to_str())
            .context("file name is no text")?;
        let overlay = root().join(format!("specs/overlays/{app}.yaml"));
        let overlay = overlay
            .exists()
            .then(|| read(&overlay).map(|text| (shown(&overlay), text)))
            .transpose()?;
        sources.push(Source {
            app: app.replace('-', "_"),
            file: shown(&path),
            text: read(&path)?,
            overlay,
        });
    }
    sources.sort_by(|one, other| one.app.cmp(&other.app));
    Ok(sources)
}

/// Remove, or in check mode report, the files in our folders that are not among `files`.
fn remove_stale(mode: Mode, files: &Files) -> anyhow::Result<()> {
    for folder in OWNED {
        for path in files_below(&root().join(folder))? {
            if files.contains_key(&shown(&path)) {
                continue;
            }
            if mode != Mode::Write {
                bail!(
                    "{} is not generated any more; run `{COMMAND}` and commit it",
                    shown(&path)
                );
            }
            fs::remove_file(&path).with_context(|| format!("removing {}", path.display()))?;
        }
    }
    Ok(())
}

fn files_below(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_file() => files.push(entry.into_path()),
            Ok(_) => {}
            Err(error)
                if error
                    .io_error()
                    .is_some_and(|error| error.kind() == std::io::ErrorKind::NotFound) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(files)
}

fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

/// The path below the repository root, with `/`.
fn shown(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

//! `cargo xtask specs diff`: our documents against those of a newer Nextcloud.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};

use super::report::{Report, report};
use super::surface::{Surface, surface};
use super::usage;
use crate::specs::document;
use crate::specs::find::{self, Found};
use crate::specs::import::facts_of;
use crate::specs::sources::{Source, Sources};
use crate::workspace;

/// Arguments of `cargo xtask specs diff`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// A newer Nextcloud, or a newer release of one app
    folder: PathBuf,
    /// Compare this document only
    #[arg(long)]
    name: Option<String>,
    /// Compare the documents of this folder instead of `specs/`
    #[arg(long)]
    specs: Option<PathBuf>,
}

/// Print what changed; fail if a tool would break.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let ours = workspace::root().join("specs");
    let specs = args.specs.as_deref().unwrap_or(&ours);
    let sources = Sources::read(&specs.join("sources.yaml"))?;
    let usage = usage::read(&ours.join("tools"))?;
    let theirs = theirs(&args.folder, args.name.as_deref())?;
    ensure!(
        !theirs.is_empty(),
        "no API document below {}",
        args.folder.display()
    );

    let (mut total, mut documents) = (Report::default(), 0);
    for (name, found) in &theirs {
        let new = surface(&facts_of(found)?);
        let old = sources
            .documents
            .get(name)
            .map(|source| read(specs, source))
            .transpose()?;
        let (title, old) = match (old, sources.documents.get(name)) {
            (Some(old), Some(source)) => (format!("{} → {}", source.version, found.version), old),
            _ => (format!("new in {}", found.version), Surface::new()),
        };
        let report = report(name, &old, &new, &usage);
        add(&mut total, &format!("{name} ({title})"), report);
        documents += 1;
    }
    for (name, source) in gone(&sources, &theirs, args.name.as_deref()) {
        let report = report(name, &read(specs, source)?, &Surface::new(), &usage);
        add(
            &mut total,
            &format!("{name} ({} → gone)", source.version),
            report,
        );
    }
    println!(
        "{documents} documents; operations: {} added, {} removed, {} changed; tools that break: {}",
        total.added,
        total.removed,
        total.changed,
        total.broken.len()
    );
    let names: Vec<_> = total.broken.iter().map(String::as_str).collect();
    ensure!(
        names.is_empty(),
        "these tools would break: {}",
        names.join(", ")
    );
    Ok(())
}

fn add(total: &mut Report, title: &str, report: Report) {
    if !report.text.is_empty() {
        println!("{title}\n{}", report.text);
    }
    total.added += report.added;
    total.removed += report.removed;
    total.changed += report.changed;
    total.broken.extend(report.broken);
}

fn read(specs: &Path, source: &Source) -> anyhow::Result<Surface> {
    Ok(surface(&document::read(&specs.join(&source.file))?))
}

/// The documents to compare with, by name. A single one may be called whatever the caller says.
fn theirs(folder: &Path, name: Option<&str>) -> anyhow::Result<BTreeMap<String, Found>> {
    let mut found =
        find::documents(folder).with_context(|| format!("looking below {}", folder.display()))?;
    if let (Some(name), [only]) = (name, found.as_mut_slice()) {
        name.clone_into(&mut only.name);
    }
    found.retain(|found| name.is_none_or(|name| found.name == name));
    Ok(found
        .into_iter()
        .map(|found| (found.name.clone(), found))
        .collect())
}

/// Our documents that a release which is there no longer has.
fn gone<'s>(
    sources: &'s Sources,
    theirs: &BTreeMap<String, Found>,
    name: Option<&str>,
) -> impl Iterator<Item = (&'s String, &'s Source)> {
    let releases: BTreeSet<_> = theirs
        .values()
        .map(|found| found.upstream.clone())
        .collect();
    let names: BTreeSet<_> = theirs.keys().cloned().collect();
    let all = sources.documents.iter().filter(move |_| name.is_none());
    all.filter(move |(name, source)| releases.contains(&source.upstream) && !names.contains(*name))
}

//! `models`: models that make embeddings in this process.

use std::{path::PathBuf, process::ExitCode};

use anyhow::Context as _;
use clap::{Arg, ArgMatches, Command, value_parser};
use nc_index::models::{self, Origin, USUAL_MODEL};

use super::{block_on, console};
use crate::index;

/// Bytes after which progress is told again.
const STEP: u64 = 8 << 20;

pub(super) fn command() -> Command {
    let folder = || {
        Arg::new("folder")
            .required(true)
            .value_name("FOLDER")
            .value_parser(value_parser!(PathBuf))
    };
    Command::new("models")
        .about("Get and test models that make embeddings in this process.")
        .subcommand_required(true)
        .subcommand(
            Command::new("fetch")
                .about("Get a model; set EMBEDDING_MODEL_DIR to its folder then.")
                .arg(folder().help("Where to put it."))
                .arg(
                    Arg::new("from")
                        .long("from")
                        .value_name("URL|FOLDER|FILE")
                        .default_value(USUAL_MODEL)
                        .help("An address with the files of the model below it, a folder, or a zip or whl file."),
                )
                .arg(
                    Arg::new("sha256")
                        .long("sha256")
                        .value_name("HEX")
                        .help("What the SHA-256 of its numbers must be."),
                ),
        )
        .subcommand(
            Command::new("check")
                .about("See that a model is whole, and that it tells near sentences from far ones.")
                .arg(folder().help("Where it is.")),
        )
}

pub(super) fn run(matches: &ArgMatches) -> ExitCode {
    let Some((name, matches)) = matches.subcommand() else {
        return ExitCode::from(2);
    };
    let folder = matches
        .get_one::<PathBuf>("folder")
        .cloned()
        .unwrap_or_default();
    let text = |name: &str| matches.try_get_one::<String>(name).ok().flatten().cloned();
    let (from, sha256) = (text("from"), text("sha256"));
    match name {
        "fetch" => block_on(async move {
            let from = from.unwrap_or_else(|| USUAL_MODEL.to_owned());
            let origin: Origin = from.parse().context("--from")?;
            let http = index::http()?;
            let mut told = 0;
            let mut tell = |progress: models::Progress| {
                let whole = progress.total == Some(progress.done);
                if whole || progress.done >= told + STEP {
                    told = if whole { 0 } else { progress.done };
                    let total = progress
                        .total
                        .map_or_else(String::new, |total| format!(" of {}", mib(total)));
                    console::line(&format!("{}: {}{total}", progress.file, mib(progress.done)));
                }
            };
            models::fetch(&origin, &folder, sha256.as_deref(), &http, &mut tell).await?;
            check(folder).await
        }),
        _ => block_on(check(folder)),
    }
}

async fn check(folder: PathBuf) -> anyhow::Result<ExitCode> {
    let report = models::check(&folder).await?;
    for (file, bytes) in &report.files {
        console::line(&format!("{file}: {}", mib(*bytes)));
    }
    console::line(&format!("sha256 of its numbers: {}", report.sha256));
    console::line(&format!("vectors of {} numbers", report.dimensions));
    match &report.probe {
        Some(probe) => console::line(&format!(
            "near sentences are {:.2} alike, far ones {:.2}",
            probe.near, probe.far
        )),
        None => console::line(
            "not tried: this program was built without the feature local-models, and cannot run it",
        ),
    }
    console::line(&format!("Set EMBEDDING_MODEL_DIR={}", folder.display()));
    Ok(ExitCode::SUCCESS)
}

fn mib(bytes: u64) -> String {
    let tenths = bytes * 10 / (1 << 20);
    format!("{}.{} MiB", tenths / 10, tenths % 10)
}

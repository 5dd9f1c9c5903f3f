//! `index`: look at the index, try again what failed, move it to another engine.

use std::{process::ExitCode, sync::Arc};

use anyhow::Context as _;
use clap::{Arg, ArgMatches, Command, value_parser};
use nc_base::SystemClock;
use nc_index::{DocType, VectorStore, transfer};
use nc_store::Store;

use super::{block_on, console};
use crate::{
    config::Config,
    index::{self},
    log, wiring,
};

pub(super) fn command(with_settings: impl Fn(Command) -> Command) -> Command {
    let file = || {
        Arg::new("file")
            .required(true)
            .value_name("FILE")
            .value_parser(value_parser!(std::path::PathBuf))
    };
    Command::new("index")
        .about("Look at the index of the search by meaning, repair it, move it.")
        .subcommand_required(true)
        .subcommand(with_settings(
            Command::new("status").about("How much is indexed and waits."),
        ))
        .subcommand(with_settings(
            Command::new("failed").about("Documents that were put aside, and why."),
        ))
        .subcommand(with_settings(
            Command::new("retry").about("Try again what was put aside."),
        ))
        .subcommand(with_settings(
            Command::new("purge")
                .about("Forget documents of one kind, of everybody; they are indexed anew.")
                .arg(
                    Arg::new("kind")
                        .required(true)
                        .value_name("KIND")
                        .help("Such as note or file."),
                ),
        ))
        .subcommand(with_settings(
            Command::new("export")
                .about("Write the whole index, vectors included, to a file.")
                .arg(file().help("The file; it must not exist.")),
        ))
        .subcommand(with_settings(
            Command::new("import")
                .about("Read an index that `export` wrote into the engine of the configuration.")
                .arg(file().help("The file.")),
        ))
}

pub(super) fn run(matches: &ArgMatches) -> ExitCode {
    let Some((name, matches)) = matches.subcommand() else {
        return ExitCode::from(2);
    };
    let config = match super::config(matches) {
        Ok(config) => config,
        Err(error) => {
            console::error(&error.to_string());
            return ExitCode::from(2);
        }
    };
    log::start(&config.log);
    let file = matches
        .try_get_one::<std::path::PathBuf>("file")
        .ok()
        .flatten()
        .cloned();
    let kind = matches
        .try_get_one::<String>("kind")
        .ok()
        .flatten()
        .cloned();
    let name = name.to_owned();
    block_on(async move {
        let (store, vectors) = opened(&config).await?;
        match name.as_str() {
            "failed" => failed(&store).await,
            "retry" => {
                let count = store.index_queue().retry_all(None).await?;
                console::line(&format!("{count} documents are tried again."));
                Ok(ExitCode::SUCCESS)
            }
            "purge" => {
                let kind: DocType = kind.unwrap_or_default().parse()?;
                let lost = store
                    .index_registry()
                    .purge_types(None, &[kind.as_str()])
                    .await?;
                console::line(&format!(
                    "{} documents leave the index.",
                    lost.orphaned.len()
                ));
                Ok(ExitCode::SUCCESS)
            }
            "export" => {
                let path = file.context("no file")?;
                let count = transfer::export(&*vectors, &path, &mut progress).await?;
                console::line(&format!("{count} documents are in {}.", path.display()));
                Ok(ExitCode::SUCCESS)
            }
            "import" => {
                let path = file.context("no file")?;
                let count = transfer::import(&*vectors, &path, &mut progress).await?;
                console::line(&format!("{count} documents are in the index."));
                Ok(ExitCode::SUCCESS)
            }
            _ => status(&store, &*vectors).await,
        }
    })
}

fn progress(done: u64) {
    if done.is_multiple_of(500) {
        console::line(&format!("{done} documents ..."));
    }
}

async fn opened(config: &Config) -> anyhow::Result<(Store, Arc<dyn VectorStore>)> {
    let settings = config
        .index
        .as_ref()
        .context("search by meaning is off: set ENABLE_SEMANTIC_SEARCH=true")?;
    let store = wiring::store(config, Arc::new(SystemClock)).await?;
    let store = store.context("there is no database")?;
    let http = index::http()?;
    let embedder = settings.embedding.clone().connect(&http).await?;
    let vectors = index::open(&settings.engine, &*embedder, &store, &http).await?;
    Ok((store, vectors))
}

async fn status(store: &Store, vectors: &dyn VectorStore) -> anyhow::Result<ExitCode> {
    let counts = vectors.counts(None).await?;
    for (kind, documents) in &counts.documents {
        console::line(&format!("{:<16}{documents:>10} documents", kind.as_str()));
    }
    console::line(&format!(
        "{} chunks, {} with a vector, about {} MiB of vectors",
        counts.chunks,
        counts.vectors,
        counts.vector_bytes >> 20
    ));
    for row in store.index_queue().counts(None).await? {
        console::line(&format!(
            "{:<16}{:>10} jobs {:?}",
            row.doc_type, row.jobs, row.state
        ));
    }
    for cursor in store.index_cursors().of(None).await? {
        let last = cursor
            .last_scan_at
            .map_or_else(|| "never".to_owned(), |at| at.to_string());
        let error = cursor
            .last_error
            .map(|error| format!("  {error}"))
            .unwrap_or_default();
        console::line(&format!(
            "{:<20}{:<16}{:>8} listed, last {last}{error}",
            cursor.user.as_str(),
            cursor.doc_type,
            cursor.documents
        ));
    }
    Ok(ExitCode::SUCCESS)
}

async fn failed(store: &Store) -> anyhow::Result<ExitCode> {
    let mut after = None;
    loop {
        let page = store.index_queue().dead(None, after.as_ref(), 200).await?;
        for job in &page {
            console::line(&format!(
                "{}  {}  as {}, {} times, since {}",
                job.key, job.error, job.user, job.attempts, job.dead_at
            ));
        }
        after = page.last().map(|job| job.key.clone());
        if page.len() < 200 {
            return Ok(ExitCode::SUCCESS);
        }
    }
}

//! What the subcommands that work on the store share: their options, and how they open it.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use clap::{Arg, ArgMatches, Command, value_parser};
use nc_base::{Hint, SystemClock};
use nc_store::{Address, Schema, Store, StoreError};

use super::console;
use crate::config::{Kept, Sources};

const WRONG: u8 = 2;

/// `command` with the options that name the database.
pub(super) fn options(command: Command) -> Command {
    command
        .arg(
            Arg::new("database-url")
                .long("database-url")
                .short('u')
                .value_name("URL")
                .help("Database [DATABASE_URL]."),
        )
        .arg(
            Arg::new("database-path")
                .long("database-path")
                .short('d')
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .conflicts_with("database-url")
                .help("File of a SQLite database [TOKEN_STORAGE_DB]."),
        )
        .arg(
            Arg::new("config")
                .long("config")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("TOML file with settings."),
        )
}

/// What the options and settings say of the store. The error is told already.
pub(super) fn kept(matches: &ArgMatches, with_keys: bool) -> Result<Kept, ExitCode> {
    let path = |name| matches.get_one::<PathBuf>(name).cloned();
    let url = matches.get_one::<String>("database-url").cloned();
    let given: Vec<_> = url.map(|url| ("DATABASE_URL", url)).into_iter().collect();
    let sources = Sources::gather(&given, path("config").as_deref());
    let kept = Kept::parse(sources, path("database-path"), with_keys).map_err(|error| {
        console::error(&error.to_string());
        ExitCode::from(WRONG)
    })?;
    if kept.address.is_memory() {
        console::error(
            "the database is in memory and ends with each process: there is nothing to work on; name a file or PostgreSQL",
        );
        return Err(ExitCode::from(WRONG));
    }
    Ok(kept)
}

/// The schema of a database; a file that is not there yet is made only if `make`.
pub(super) async fn schema(address: &Address, make: bool) -> Result<Schema, Failed> {
    if !make {
        must_exist(address)?;
    }
    Ok(Schema::connect(address, Arc::new(SystemClock)).await?)
}

/// The store, upgraded and with keys that fit; a file that is not there yet is made only if `make`.
pub(super) async fn store(kept: Kept, make: bool) -> Result<Store, Failed> {
    if !make {
        must_exist(&kept.address)?;
    }
    let keys = kept
        .keys
        .ok_or_else(|| Failed("TOKEN_ENCRYPTION_KEY is not set".to_owned()))?;
    Ok(Store::open(&kept.address, keys, Arc::new(SystemClock)).await?)
}

fn must_exist(address: &Address) -> Result<(), Failed> {
    match address.path() {
        Some(path) if !path.exists() => Err(Failed(format!(
            "there is no database at {}; check DATABASE_URL, TOKEN_STORAGE_DB or --database-path; `db upgrade` makes one",
            path.display()
        ))),
        _ => Ok(()),
    }
}

/// Why a subcommand did not do what it should, with what to do.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Failed(pub(super) String);

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        let hint = error.hint().map(|hint| format!("; {hint}"));
        Self(format!("{error}{}", hint.unwrap_or_default()))
    }
}

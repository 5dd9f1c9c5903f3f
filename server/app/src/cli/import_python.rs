//! `import-python`: bring people over from the database of the Python server.

use std::{path::PathBuf, process::ExitCode};

use clap::{Arg, ArgMatches, Command, value_parser};
use nc_base::Secret;
use nc_store::{Address, Imported, PythonDatabase, Skipped, StoreError};

use super::{
    block_on, console,
    on_store::{self, Failed},
};
use crate::config::Kept;

pub(super) fn command() -> Command {
    on_store::options(
        Command::new("import-python")
            .about("Bring app passwords and refresh tokens over from the database of the Python server.")
            .arg(
                Arg::new("database")
                    .value_name("DATABASE")
                    .required(true)
                    .help(
                        "Its SQLite file, or its DATABASE_URL, such as postgresql+psycopg://user@host/database; it is only read. \
                         Others on this machine can see it: leave a password out, and set PGPASSWORD or write it into ~/.pgpass.",
                    ),
            )
            .arg(
                Arg::new("key")
                    .long("key")
                    .value_name("KEY")
                    .allow_hyphen_values(true)
                    .help("Its TOKEN_ENCRYPTION_KEY. Others on this machine can see options: prefer --key-file."),
            )
            .arg(
                Arg::new("key-file")
                    .long("key-file")
                    .value_name("FILE")
                    .value_parser(value_parser!(PathBuf))
                    .conflicts_with("key")
                    .help("File with that key. Without either, each key of ours is tried."),
            )
            .arg(
                Arg::new("issuer")
                    .long("issuer")
                    .value_name("URL")
                    .help("Who named the users: OIDC_ISSUER, or NEXTCLOUD_HOST, unless given."),
            ),
    )
}

pub(super) fn run(matches: &ArgMatches) -> ExitCode {
    let kept = match on_store::kept(matches, true) {
        Ok(kept) => kept,
        Err(code) => return code,
    };
    let Some(database) = matches.get_one::<String>("database") else {
        return ExitCode::from(2);
    };
    let database = match address(database) {
        Ok(database) => database,
        Err(error) => {
            console::error(&error.to_string());
            return ExitCode::from(2);
        }
    };
    let issuer = matches.get_one::<String>("issuer").or(kept.issuer.as_ref());
    let Some(issuer) = issuer.map(|issuer| issuer.trim_end_matches('/').to_owned()) else {
        console::error(
            "nobody says who named the users; set NEXTCLOUD_HOST, or name the identity provider with --issuer",
        );
        return ExitCode::from(2);
    };
    let keys = match keys(matches, &kept) {
        Ok(keys) => keys,
        Err(error) => {
            console::error(&error.to_string());
            return ExitCode::from(2);
        }
    };
    block_on(async move { Ok(import(kept, &database, &keys, &issuer).await?) })
}

/// A URL, or the path of a file.
fn address(database: &str) -> Result<Address, StoreError> {
    if database.contains("://") || database.starts_with("sqlite:") {
        Address::parse(&Secret::new(database))
    } else {
        Ok(Address::file(database))
    }
}

/// The keys to try.
fn keys(matches: &ArgMatches, kept: &Kept) -> Result<Vec<Secret>, Failed> {
    if let Some(key) = matches.get_one::<String>("key") {
        return Ok(vec![Secret::new(key.as_str())]);
    }
    if let Some(path) = matches.get_one::<PathBuf>("key-file") {
        let text = std::fs::read_to_string(path).map_err(|error| {
            Failed(format!(
                "{} cannot be read ({}); name a file that you may read",
                path.display(),
                error.kind()
            ))
        })?;
        return Ok(vec![Secret::new(text.trim())]);
    }
    let own = kept.key_text.as_ref().map_or("", Secret::expose);
    Ok(own.split(',').map(|key| Secret::new(key.trim())).collect())
}

async fn import(
    kept: Kept,
    database: &Address,
    keys: &[Secret],
    issuer: &str,
) -> Result<ExitCode, Failed> {
    let mut sources = Vec::new();
    for key in keys {
        let source = PythonDatabase::new(database.clone(), key).map_err(|error| {
            Failed(format!(
                "{error}; give the TOKEN_ENCRYPTION_KEY of the Python server"
            ))
        })?;
        sources.push(source);
    }
    let store = on_store::store(kept, true).await?;
    let mut done = Imported::default();
    for source in &sources {
        done = store.import_python(source, issuer).await?;
        // That server has one key: the first that opens something is it.
        if opened(&done) {
            break;
        }
    }
    store.close().await;
    Ok(told(&done, issuer))
}

fn opened(imported: &Imported) -> bool {
    imported.accounts + imported.grants > 0
        || imported.skipped.iter().any(|(why, amount)| {
            *amount > 0 && !matches!(why, Skipped::DoesNotOpen | Skipped::Ended)
        })
}

fn told(imported: &Imported, issuer: &str) -> ExitCode {
    console::line(&format!(
        "Brought over: {} app passwords and {} refresh tokens, of people of {issuer}.",
        imported.accounts, imported.grants
    ));
    for (why, amount) in imported.skipped.iter().filter(|(_, amount)| **amount > 0) {
        console::line(&format!("Left out: {amount}, {}.", words(*why)));
    }
    let closed = imported.skipped.get(&Skipped::DoesNotOpen);
    if !opened(imported) && closed.is_some_and(|amount| *amount > 0) {
        console::error(
            "nothing opens with this key; give the TOKEN_ENCRYPTION_KEY that the Python server had",
        );
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn words(why: Skipped) -> &'static str {
    match why {
        Skipped::DoesNotOpen => {
            "because they were sealed with another key or changed; these people connect again"
        }
        Skipped::NoText => "because what they hold is no text; these people connect again",
        Skipped::NoUser => "because Nextcloud allows no such user name",
        Skipped::NoScopes => {
            "because their scopes cannot be read, and without them they would be good for everything"
        }
        Skipped::Ended => "because they have ended; these people connect again",
        Skipped::Present => "because they are here already",
    }
}

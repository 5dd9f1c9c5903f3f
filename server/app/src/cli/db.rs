//! `db`: the tables of the store, and their versions.

use std::{path::PathBuf, process::ExitCode};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use nc_store::{Address, Backup, Schema};

use super::{
    block_on, console,
    on_store::{self, Failed},
};

pub(super) fn command() -> Command {
    Command::new("db")
        .about("Upgrade the database, look at its version, take it back.")
        .subcommand_required(true)
        .subcommand(on_store::options(Command::new("upgrade").about(
            "Apply what is missing; the server does the same when it starts.",
        )))
        .subcommand(on_store::options(
            Command::new("current").about("Print the version of the tables."),
        ))
        .subcommand(on_store::options(
            Command::new("history").about("List all versions and when they were applied."),
        ))
        .subcommand(on_store::options(downgrade_command()))
}

fn downgrade_command() -> Command {
    let version = || value_parser!(i64).range(0..);
    Command::new("downgrade")
        .about("Take the tables back to an older version; what later ones added is deleted.")
        .arg(
            Arg::new("version")
                .value_name("VERSION")
                .required_unless_present("revision")
                .conflicts_with("revision")
                .value_parser(version())
                .help("The version to go back to; see `db history`."),
        )
        .arg(
            Arg::new("revision")
                .long("revision")
                .short('r')
                .hide(true)
                .value_parser(version()),
        )
        .arg(
            Arg::new("backup")
                .long("backup")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("Copy the SQLite file to this new one first."),
        )
        .arg(
            Arg::new("yes")
                .long("yes")
                .conflicts_with("backup")
                .action(ArgAction::SetTrue)
                .help("There is a backup already."),
        )
}

pub(super) fn run(matches: &ArgMatches) -> ExitCode {
    let Some((name, matches)) = matches.subcommand() else {
        return ExitCode::from(2);
    };
    let kept = match on_store::kept(matches, false) {
        Ok(kept) => kept,
        Err(code) => return code,
    };
    let address = kept.address;
    block_on(async move {
        Ok(match name {
            "upgrade" => upgrade(&address).await?,
            "current" => current(&address).await?,
            "history" => history(&address).await?,
            _ => downgrade(&address, matches).await?,
        })
    })
}

async fn upgrade(address: &Address) -> Result<ExitCode, Failed> {
    let schema = on_store::schema(address, true).await?;
    let done = schema.upgrade().await?;
    schema.close().await;
    let newest = Schema::newest();
    console::line(&match done.as_slice() {
        [] => format!("{address} is at version {newest} already."),
        done => format!(
            "{address} is at version {newest} now: applied {}.",
            list(done)
        ),
    });
    Ok(ExitCode::SUCCESS)
}

async fn current(address: &Address) -> Result<ExitCode, Failed> {
    let schema = on_store::schema(address, false).await?;
    let current = schema.current().await?;
    schema.close().await;
    let newest = Schema::newest();
    let words = match current {
        found if found == newest => "newest",
        found if found > newest => "newer than this program; run the version that wrote it",
        _ => "run `db upgrade`, or start the server, which does the same",
    };
    console::line(&format!("{current} ({words})"));
    Ok(if current > newest {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

async fn history(address: &Address) -> Result<ExitCode, Failed> {
    let schema = on_store::schema(address, false).await?;
    let steps = schema.history().await?;
    schema.close().await;
    for step in steps {
        let when = step
            .applied_at
            .map_or_else(|| "not applied".to_owned(), |at| format!("applied {at:.0}"));
        console::line(&format!("{:>3}  {:<16} {when}", step.version, step.name));
    }
    Ok(ExitCode::SUCCESS)
}

async fn downgrade(address: &Address, matches: &ArgMatches) -> Result<ExitCode, Failed> {
    let number = |name| matches.get_one::<i64>(name).copied();
    let version = number("version")
        .or_else(|| number("revision"))
        .unwrap_or_default();
    let backup = match matches.get_one::<PathBuf>("backup") {
        Some(path) => Backup::To(path.clone()),
        None if matches.get_flag("yes") => Backup::Made,
        None => {
            console::error(
                "a downgrade deletes what later versions added: copy the database first with --backup FILE (SQLite), \
                 or say with --yes that there is a backup",
            );
            return Ok(ExitCode::from(2));
        }
    };
    let schema = on_store::schema(address, false).await?;
    let undone = schema.downgrade(version, &backup).await?;
    schema.close().await;
    console::line(&match undone.as_slice() {
        [] => format!("{address} is at version {version} already."),
        undone => format!(
            "{address} is at version {version} now: took back {}.",
            list(undone)
        ),
    });
    if let Backup::To(path) = backup {
        console::line(&format!("The copy is {}.", path.display()));
    }
    Ok(ExitCode::SUCCESS)
}

fn list(versions: &[i64]) -> String {
    let versions: Vec<_> = versions.iter().map(i64::to_string).collect();
    versions.join(", ")
}

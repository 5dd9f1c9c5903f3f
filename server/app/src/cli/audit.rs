//! `audit`: what happened to credentials, and whether somebody changed the log of it.

use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use nc_store::{AuditEntry, ChainState, Store};
use serde_json::json;

use super::{
    block_on, console,
    on_store::{self, Failed},
};

/// How many entries are read at once.
const PAGE: u32 = 500;

pub(super) fn command() -> Command {
    let number = |name: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("NUMBER")
            .value_parser(value_parser!(i64).range(0..))
    };
    Command::new("audit")
        .about("Read the log of what happened to credentials, and check it.")
        .subcommand_required(true)
        .subcommand(on_store::options(
            Command::new("verify").about("Say whether the log is as it was written."),
        ))
        .subcommand(on_store::options(
            Command::new("list")
                .about("Print entries, newest first.")
                .arg(number("after").help("Only entries after the one of this number."))
                .arg(number("before").help("Only entries before the one of this number."))
                .arg(
                    Arg::new("limit")
                        .long("limit")
                        .value_name("NUMBER")
                        .default_value("50")
                        .value_parser(value_parser!(u32).range(1..))
                        .help("At most so many."),
                )
                .arg(
                    Arg::new("json")
                        .long("json")
                        .action(ArgAction::SetTrue)
                        .help("One JSON object a line."),
                ),
        ))
}

pub(super) fn run(matches: &ArgMatches) -> ExitCode {
    let Some((name, matches)) = matches.subcommand() else {
        return ExitCode::from(2);
    };
    let kept = match on_store::kept(matches, true) {
        Ok(kept) => kept,
        Err(code) => return code,
    };
    block_on(async move {
        let store = on_store::store(kept, false).await?;
        let done = match name {
            "verify" => verify(&store).await,
            _ => list(&store, matches).await,
        };
        store.close().await;
        Ok(done?)
    })
}

async fn verify(store: &Store) -> Result<ExitCode, Failed> {
    match store.audit().verify().await? {
        ChainState::Intact { entries } => {
            console::line(&format!("The audit log is intact: {entries} entries."));
            Ok(ExitCode::SUCCESS)
        }
        ChainState::Broken { seq, why } => Err(Failed(format!(
            "the audit log is broken at entry {seq}: {why}; entries from there on prove nothing: find out who could write to \
             the database, and compare with a backup"
        ))),
    }
}

async fn list(store: &Store, matches: &ArgMatches) -> Result<ExitCode, Failed> {
    let number = |name| matches.get_one::<i64>(name).copied();
    let mut left = matches.get_one::<u32>("limit").copied().unwrap_or(PAGE);
    let mut before = number("before");
    let after = number("after").unwrap_or_default();
    while left > 0 {
        let page = store.audit().entries(None, before, left.min(PAGE)).await?;
        let Some(oldest) = page.last().map(|entry| entry.seq) else {
            break;
        };
        for entry in page.iter().filter(|entry| entry.seq > after) {
            console::line(&if matches.get_flag("json") {
                as_json(entry)
            } else {
                as_text(entry)
            });
            left -= 1;
        }
        if oldest <= after + 1 {
            break;
        }
        before = Some(oldest);
    }
    Ok(ExitCode::SUCCESS)
}

fn as_json(entry: &AuditEntry) -> String {
    json!({
        "seq": entry.seq,
        "at": entry.at.to_string(),
        "event": entry.event,
        "account": entry.account.as_ref().map(nc_store::AccountId::as_str),
        "client_id": entry.client_id,
        "detail": entry.detail,
    })
    .to_string()
}

fn as_text(entry: &AuditEntry) -> String {
    let account = entry.account.as_ref().map_or("-", |id| id.as_str());
    let client = entry.client_id.as_deref().unwrap_or("-");
    // Names come from outside: as JSON they cannot bring control characters to a terminal.
    format!(
        "{:>6}  {:.0}  {}  {account}  {}  {}",
        entry.seq,
        entry.at,
        entry.event,
        json!(client),
        entry.detail
    )
}

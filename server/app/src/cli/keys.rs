//! `keys`: what everything secret is sealed with.

use std::{collections::BTreeMap, process::ExitCode};

use clap::{ArgMatches, Command};
use nc_base::MasterKey;

use super::{
    block_on, console,
    on_store::{self, Failed},
};
use crate::config::Kept;

pub(super) fn command() -> Command {
    Command::new("keys")
        .about("Make keys for TOKEN_ENCRYPTION_KEY, see which are used, change them.")
        .subcommand_required(true)
        .subcommand(Command::new("generate").about("Print a new key."))
        .subcommand(on_store::options(
            Command::new("list").about("Which keys are given, and how much each one seals."),
        ))
        .subcommand(on_store::options(Command::new("rotate").about(
            "Seal everything with the first key; servers may run meanwhile.",
        )))
}

pub(super) fn run(matches: &ArgMatches) -> ExitCode {
    let Some((name, matches)) = matches.subcommand() else {
        return ExitCode::from(2);
    };
    if name == "generate" {
        console::line(MasterKey::generate().expose());
        return ExitCode::SUCCESS;
    }
    let kept = match on_store::kept(matches, true) {
        Ok(kept) => kept,
        Err(code) => return code,
    };
    block_on(async move {
        Ok(match name {
            "list" => list(kept).await?,
            _ => rotate(kept).await?,
        })
    })
}

async fn list(kept: Kept) -> Result<ExitCode, Failed> {
    let given = kept.keys.as_ref().map(nc_store::Keyring::ids);
    let store = on_store::store(kept, false).await?;
    let used = store.keys_in_use().await?;
    store.close().await;
    for (index, id) in given.unwrap_or_default().iter().enumerate() {
        console::line(&row(index, id, &used));
    }
    Ok(ExitCode::SUCCESS)
}

fn row(index: usize, id: &str, used: &BTreeMap<String, u64>) -> String {
    let amount = used.get(id).copied().unwrap_or_default();
    let role = match (index, amount) {
        (0, _) => "seals",
        (_, 0) => {
            "opens; nothing is sealed with it, so it can be taken out of TOKEN_ENCRYPTION_KEY"
        }
        _ => "opens; `keys rotate` seals with the first one what it sealed",
    };
    format!("{id}  {amount:>6} values  {role}")
}

async fn rotate(kept: Kept) -> Result<ExitCode, Failed> {
    let store = on_store::store(kept, false).await?;
    let rotated = store.rotate().await?;
    store.close().await;
    console::line(&format!(
        "{} values are sealed with the first key now.",
        rotated.resealed
    ));
    for id in &rotated.retired {
        console::line(&format!(
            "Nothing is sealed with {id} any more. Once all servers run with the new first key, run this again, \
             then take {id} out of TOKEN_ENCRYPTION_KEY."
        ));
    }
    if rotated.unreadable == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    console::error(&format!(
        "{} values do not open and are as they were: somebody changed them, or their key is missing; those accounts have to \
         connect again",
        rotated.unreadable
    ));
    Ok(ExitCode::FAILURE)
}

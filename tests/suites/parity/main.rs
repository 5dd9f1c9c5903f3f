//! What existing users rely on, tool by tool: names, arguments, results, scopes and hints of the Python server's 0.202.1.
//!
//! `tests/contract/<app>.json` holds its facts, `tests/contract/exceptions.yaml` where we differ and why. An exception that
//! is no longer needed fails.

mod contract;
mod difference;
mod schema;

use std::collections::BTreeSet;

use contract::Promise;
use libtest_mimic::{Arguments, Failed, Trial};

fn main() -> anyhow::Result<()> {
    let promises = contract::promises()?;
    let exceptions = contract::exceptions()?;
    let known: BTreeSet<String> = promises.iter().map(|tool| tool.name.clone()).collect();
    let strangers: Vec<String> = exceptions
        .keys()
        .filter(|name| !known.contains(*name))
        .cloned()
        .collect();
    let mut trials: Vec<Trial> = promises
        .into_iter()
        .map(|promise| {
            let excused = exceptions.get(&promise.name).cloned().unwrap_or_default();
            let name = format!("{}/{}", promise.app, promise.name);
            Trial::test(name, move || kept(&promise, &excused))
        })
        .collect();
    trials.push(Trial::test("every_exception_names_a_tool", move || {
        if strangers.is_empty() {
            return Ok(());
        }
        Err(format!("exceptions for tools nobody knows: {strangers:?}").into())
    }));
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// Whether our tool keeps `promise`, apart from what is `excused`.
fn kept(promise: &Promise, excused: &contract::Excuses) -> Result<(), Failed> {
    let found = difference::all(promise);
    let mut wrong: Vec<String> = found
        .iter()
        .filter(|difference| !excused.contains_key(*difference))
        .cloned()
        .collect();
    wrong.extend(
        excused
            .keys()
            .filter(|excuse| !found.contains(excuse))
            .map(|excuse| format!("no longer needed in exceptions.yaml: {excuse}")),
    );
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n").into())
    }
}

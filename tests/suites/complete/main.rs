//! Whether the recorded cases show of every tool what can happen to it: that it works, that it refuses arguments it cannot
//! use, that the thing is not there, that it is somebody else's, that it changed meanwhile.
//!
//! `owed` derives from a tool's definition which of these it owes, `shown` reads from the cases which it shows, and
//! `exceptions.yaml` says why it shows less. An exception that is no longer needed fails. Unusable arguments are proved for
//! all tools at once, in `arguments`.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what its tests share is not in a test by itself"
)]

mod arguments;
mod exceptions;
mod owed;
mod scopes;
mod shown;

use std::collections::BTreeSet;

use nc_tools::{Listed, surface};
use owed::Kind;

/// The tools of apps of Nextcloud. What those of this server itself owe, the suite `own` knows.
fn tools() -> impl Iterator<Item = &'static Listed> {
    let all = surface().tools();
    all.filter(|tool| tool.spec().app.own.is_none())
}

#[test]
fn every_tool_shows_what_it_owes() {
    let (shown, exceptions) = (shown::all(), exceptions::all());
    let mut wrong = Vec::new();
    for tool in tools() {
        let name = tool.spec().name;
        let seen = shown.get(name).cloned().unwrap_or_default();
        for kind in owed::by(tool) {
            let excused = exceptions.contains_key(&(kind, name.to_owned()));
            match (seen.contains(&kind), excused) {
                (false, false) => wrong.push(format!("{name} shows no {}", kind.words())),
                (true, true) => wrong.push(format!(
                    "{name} is excused from {} and shows it: remove it from exceptions.yaml",
                    kind.words()
                )),
                _ => {}
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_exception_is_of_something_owed() {
    let owed: BTreeSet<(Kind, &str)> = tools()
        .flat_map(|tool| owed::by(tool).map(|kind| (kind, tool.spec().name)))
        .collect();
    for (kind, name) in exceptions::all().keys() {
        assert!(
            owed.contains(&(*kind, name)),
            "{name} owes no {}: remove it from exceptions.yaml",
            kind.words()
        );
    }
}

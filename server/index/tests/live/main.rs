//! Every source against a real Nextcloud: what is found, what changes, what goes, and who may see it.
//!
//! Runs when `NEXTCLOUD_TEST_URL` is set, otherwise every test is listed as ignored. It needs the users alice and bob with
//! their app passwords in `ALICE_APP_PASSWORD` and so on, and removes what it makes, but for tags.
#![expect(clippy::indexing_slicing, reason = "a case that panics fails")]

mod apps;
mod calendar;
mod contacts;
mod deck;
mod feeds;
mod files;
mod live;
mod notes;
#[path = "../../../transport/tests/wire/stub.rs"]
#[expect(dead_code, reason = "shared with the tests of the transport")]
#[expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a failing helper fails its test"
)]
mod stub;
mod tables;
mod talk;

use std::{process::ExitCode, sync::Arc};

use libtest_mimic::{Arguments, Failed, Trial};
use live::{Case, Live};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let live = Live::from_environment().map(Arc::new);
    let trials = [
        apps::CASES,
        calendar::CASES,
        contacts::CASES,
        deck::CASES,
        feeds::CASES,
        files::CASES,
        notes::CASES,
        tables::CASES,
        talk::CASES,
    ]
    .concat()
    .into_iter()
    .map(|case| trial(case, live.clone()))
    .collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn trial(case: Case, live: Option<Arc<Live>>) -> Trial {
    let skipped = live.is_none();
    let run = move || {
        let Some(live) = live else {
            return Err(Failed::from("NEXTCLOUD_TEST_URL is not set"));
        };
        live.run(case).map_err(|error| format!("{error:#}").into())
    };
    Trial::test(case.name, run).with_ignored_flag(skipped)
}

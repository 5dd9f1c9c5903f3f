//! Every tool for files against a real Nextcloud.
//!
//! Runs when `NEXTCLOUD_TEST_URL`, `NEXTCLOUD_TEST_USER` and `NEXTCLOUD_TEST_PASSWORD` are set, otherwise every test is
//! listed as ignored. Leaves two tags behind, which only an administrator could remove.
#![expect(
    clippy::indexing_slicing,
    reason = "a member that a JSON value lacks reads as null"
)]

mod excluding;
mod finding;
mod live;
mod organising;
mod reading;
mod writing;

use std::{process::ExitCode, sync::Arc};

use libtest_mimic::{Arguments, Failed, Trial};
use live::{Case, Live};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let live = Live::from_environment().map(Arc::new);
    let trials = [
        excluding::CASES,
        finding::CASES,
        organising::CASES,
        reading::CASES,
        writing::CASES,
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
        live.run(case).map_err(|error| format!("{error:?}").into())
    };
    Trial::test(case.name, run).with_ignored_flag(skipped)
}

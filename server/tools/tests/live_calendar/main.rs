//! Every tool for calendars and tasks against a real Nextcloud.
//!
//! Runs when `NEXTCLOUD_TEST_URL`, `ALICE_APP_PASSWORD` and `BOB_APP_PASSWORD` are set, otherwise every test is listed as
//! ignored. alice and bob need mail addresses, and bob a calendar `personal`. Each case has a calendar of its own, which
//! is deleted for good afterwards.
#![expect(
    clippy::indexing_slicing,
    reason = "a member that a JSON value lacks reads as null"
)]

mod calendars;
mod events;
mod guests;
mod live;
mod tasks;

use std::{process::ExitCode, sync::Arc};

use libtest_mimic::{Arguments, Failed, Trial};
use live::{Case, Live};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let live = Live::from_environment().map(Arc::new);
    let trials = [calendars::CASES, events::CASES, guests::CASES, tasks::CASES]
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

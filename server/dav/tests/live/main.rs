//! Every function against a real Nextcloud, for what no description of it tells.
//!
//! Runs when `NEXTCLOUD_TEST_URL` is set, otherwise every test is listed as ignored. It needs the users alice, bob and
//! quota (with 1 MB), their app passwords in `ALICE_APP_PASSWORD` and so on, and leaves nothing behind but a tag.

mod account;
mod collecting;
mod discussing;
mod finding;
mod history;
mod live;
mod reading;
mod sorting;
mod uploading;
mod writing;

use std::{process::ExitCode, sync::Arc};

use libtest_mimic::{Arguments, Failed, Trial};
use live::{Case, Live};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let live = Live::from_environment().map(Arc::new);
    let trials = [
        account::CASES,
        collecting::CASES,
        discussing::CASES,
        finding::CASES,
        history::CASES,
        reading::CASES,
        sorting::CASES,
        uploading::CASES,
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
        live.run(case).map_err(|error| format!("{error:#}").into())
    };
    Trial::test(case.name, run).with_ignored_flag(skipped)
}

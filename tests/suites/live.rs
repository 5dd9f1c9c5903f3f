//! Every scenario of `tests/record` against a real Nextcloud, one test each: create, read, list, change, conflict, delete,
//! undo, app by app. Nothing is written here.
//!
//! Needs `NEXTCLOUD_TEST_URL` and `NEXTCLOUD_TEST_USERS` ("alice:app-password bob:..."); without them the tests are ignored,
//! which the summary counts. `NEXTCLOUD_TEST_HAS` ("recipes weather") names what a scenario `needs` and most servers lack.
#![expect(
    clippy::disallowed_methods,
    reason = "a test against a server has to be told where it is"
)]

use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};
use nc_tests::record::{self, Options, Scenario};

fn main() -> anyhow::Result<()> {
    let url = std::env::var("NEXTCLOUD_TEST_URL").unwrap_or_default();
    let users = std::env::var("NEXTCLOUD_TEST_USERS").unwrap_or_default();
    let options = Arc::new(Options {
        url,
        users: record::users(users.split_whitespace()),
        apps: Vec::new(),
        only_new: false,
    });
    let absent = options.url.is_empty() || options.users.is_empty();
    let has = std::env::var("NEXTCLOUD_TEST_HAS").unwrap_or_default();
    let lacks = |need: &str| !has.split_whitespace().any(|one| one == need);
    let trials = record::all(&[])?.into_iter().map(|scenario| {
        let options = Arc::clone(&options);
        let ignored = absent || scenario.needs.as_deref().is_some_and(lacks);
        Trial::test(scenario.name.clone(), move || run(&scenario, &options))
            .with_ignored_flag(ignored)
    });
    let mut arguments = Arguments::from_args();
    // They use the same accounts.
    arguments.test_threads = Some(1);
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

fn run(scenario: &Scenario, options: &Options) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let played = runtime.block_on(record::rehearse(scenario, options));
    played.map_err(|error| format!("{error:#}").into())
}

//! Run the scenarios of `tests/record` against a real Nextcloud and write `tests/cases`.

use std::process::Command;

use crate::outside::checked;
use crate::workspace::root;

/// Arguments of `cargo xtask record`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Apps, `--url` and `--user`; without them `NEXTCLOUD_TEST_URL` and `NEXTCLOUD_TEST_USERS`, and all apps
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<String>,
}

/// Build the recorder and run it.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let recorder = [
        "run",
        "--quiet",
        "--package",
        "nc-tests",
        "--bin",
        "record",
        "--",
    ];
    checked(
        Command::new("cargo")
            .args(recorder)
            .args(&args.rest)
            .current_dir(root()),
    )
}

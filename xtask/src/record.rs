//! Run the scenarios of `tests/record` against a real Nextcloud and write `tests/cases`.

use crate::outside::{cargo, checked};

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
    checked(cargo(&recorder).args(&args.rest))
}

//! A day's work on a real Nextcloud with the Python SDK, in both eras, every claim checked in Nextcloud itself.

use std::path::PathBuf;

use anyhow::{Context as _, ensure};

use crate::clients::PYTHON_2;
use crate::outside::{Python, binary, checked};
use crate::workspace::root;

const ERAS: [&str; 2] = ["2026-07-28", "legacy"];

/// Arguments of `cargo xtask day`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Base URL of the Nextcloud
    #[arg(long, env = "NEXTCLOUD_TEST_URL")]
    url: String,
    /// Login and app password, as alice:secret; the first works, the second is the colleague
    #[arg(
        long = "user",
        env = "NEXTCLOUD_TEST_USERS",
        value_delimiter = ' ',
        required = true,
        hide_env_values = true
    )]
    users: Vec<String>,
    /// A server that is built already, instead of building one
    #[arg(long)]
    program: Option<PathBuf>,
}

/// Fetch the SDK, build the server, work.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    ensure!(
        args.users.len() >= 2,
        "it takes two users: --user alice:... --user bob:..."
    );
    let (login, password) = args
        .users
        .first()
        .and_then(|user| user.split_once(':'))
        .context("a user is given as login:password")?;
    let program = match &args.program {
        Some(program) => program.clone(),
        None => binary(&[])?,
    };
    let python = Python::fetch("python-2", PYTHON_2)?;
    for era in ERAS {
        println!("\n{era}");
        checked(
            python
                .command(&root().join("tests/clients/python/day.py"))
                .args([era, "stdio"])
                .arg(&program)
                .args(["run", "--transport", "stdio"])
                .env("NEXTCLOUD_TEST_URL", &args.url)
                .env("NEXTCLOUD_TEST_USERS", args.users.join(" "))
                .env("NEXTCLOUD_HOST", &args.url)
                .env("NEXTCLOUD_USERNAME", login)
                .env("NEXTCLOUD_PASSWORD", password)
                .env("LOG_LEVEL", "warn"),
        )?;
    }
    Ok(())
}

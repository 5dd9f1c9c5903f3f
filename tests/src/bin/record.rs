//! `cargo xtask record`: run the scenarios of `tests/record` against a real Nextcloud and write their cases.

use clap::Parser;
use nc_tests::record::{Options, run};

/// Record cases from a real Nextcloud.
#[derive(Debug, Parser)]
struct Args {
    /// Base URL of the Nextcloud
    #[arg(long, env = "NEXTCLOUD_TEST_URL")]
    url: String,
    /// Login and app password, as alice:secret; the first acts by default
    #[arg(
        long = "user",
        env = "NEXTCLOUD_TEST_USERS",
        value_delimiter = ' ',
        required = true,
        hide_env_values = true
    )]
    users: Vec<String>,
    /// Only these apps
    apps: Vec<String>,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let users = args.users.iter().filter_map(|user| user.split_once(':'));
    let users = users.map(|(login, password)| (login.to_owned(), password.to_owned()));
    let options = Options {
        url: args.url,
        users: users.collect(),
        apps: args.apps,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let report = runtime.block_on(run(&options))?;
    #[expect(
        clippy::print_stdout,
        reason = "the person at the terminal wants to know"
    )]
    {
        println!("{} cases with {} exchanges", report.cases, report.exchanges);
    }
    Ok(())
}

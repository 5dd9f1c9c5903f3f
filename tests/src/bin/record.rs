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
    /// Write only cases that are not there yet
    #[arg(long)]
    new: bool,
    /// Only these apps, or files of scenarios
    apps: Vec<String>,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let options = Options {
        url: args.url,
        users: nc_tests::record::users(args.users.iter().map(String::as_str)),
        apps: args.apps,
        only_new: args.new,
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

//! `cargo xtask fuzz`: write what Nextcloud really answered and what tools are really called with as seeds.

use std::path::PathBuf;

use clap::Parser;
use nc_tests::corpus::write;

/// Write seeds for the fuzzers.
#[derive(Debug, Parser)]
struct Args {
    /// Where to; one folder per fuzzer
    folder: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let seeds = write(&Args::parse().folder)?;
    #[expect(
        clippy::print_stdout,
        reason = "the person at the terminal wants to know"
    )]
    {
        println!("{seeds} seeds");
    }
    Ok(())
}

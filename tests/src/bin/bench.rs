//! `cargo xtask bench`: measure the release binary and write `docs/benchmarks.md`.

use std::{path::PathBuf, time::Duration};

use clap::Parser;
use nc_tests::bench::{Options, run, write};

/// Measure the release binary.
#[derive(Debug, Parser)]
struct Args {
    /// The binary to measure; the one beside this program when absent
    #[arg(long)]
    binary: Option<PathBuf>,
    /// The page to write; only print when absent
    #[arg(long)]
    page: Option<PathBuf>,
    /// Seconds that each load lasts
    #[arg(long, default_value_t = 5)]
    seconds: u64,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let binary = match args.binary {
        Some(binary) => binary,
        None => std::env::current_exe()?.with_file_name("nextcloud-mcp-server"),
    };
    let options = Options {
        binary,
        duration: Duration::from_secs(args.seconds),
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let results = runtime.block_on(run(&options))?;
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let text = write(&results, &format!("{cores} cores"))?;
    if let Some(page) = args.page {
        std::fs::write(page, &text)?;
    }
    #[expect(
        clippy::print_stdout,
        reason = "the person at the terminal wants to know"
    )]
    {
        println!("{text}");
    }
    Ok(())
}

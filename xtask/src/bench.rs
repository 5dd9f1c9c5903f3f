//! Measure the release binary and write `docs/benchmarks.md`.

use std::process::Command;

use crate::outside::checked;
use crate::workspace::root;

/// Arguments of `cargo xtask bench`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Seconds that each load lasts
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// Print the numbers and leave the page as it is
    #[arg(long)]
    dry: bool,
}

/// Build the server and the benchmark in release, and run it.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let cargo = |words: &[&str]| {
        let mut command = Command::new("cargo");
        command.args(words).current_dir(root());
        command
    };
    checked(&mut cargo(&[
        "build",
        "--release",
        "--package",
        "nc-tests",
        "--package",
        "nextcloud-mcp-server",
        "--bin",
        "bench",
        "--bin",
        "nextcloud-mcp-server",
    ]))?;
    let mut bench = cargo(&[
        "run",
        "--quiet",
        "--release",
        "--package",
        "nc-tests",
        "--bin",
        "bench",
        "--",
    ]);
    bench.args(["--seconds", &args.seconds.to_string()]);
    if !args.dry {
        bench.arg("--page").arg(root().join("docs/benchmarks.md"));
    }
    checked(&mut bench)
}

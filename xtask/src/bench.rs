//! Measure the release binary and write `docs/benchmarks.md`; or the engine of the index, into `docs/benchmarks-index.md`.

use crate::{
    bench_index,
    outside::{cargo, checked},
    workspace::root,
};

/// Arguments of `cargo xtask bench`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Seconds that each load lasts
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// Print the numbers and leave the page as it is
    #[arg(long, global = true)]
    dry: bool,
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(clap::Subcommand)]
enum What {
    /// The embedded engine filled with made chunks, and documents on their way into it
    Index(bench_index::Args),
}

/// Build the server and the benchmark in release, and run it.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    if let Some(What::Index(what)) = &args.what {
        return bench_index::run(what, args.dry);
    }
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

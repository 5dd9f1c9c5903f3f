//! Measure the release binary and write `docs/benchmarks.md`; or the engine of the index, into `docs/benchmarks-index.md`.

use anyhow::Context as _;

use crate::{
    emit::{self, Mode},
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
    /// The embedded engine, filled with made chunks
    Index {
        /// How many chunks, one run each
        #[arg(default_values_t = [10_000, 100_000, 1_000_000])]
        chunks: Vec<u32>,
    },
}

/// Build the server and the benchmark in release, and run it.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    if let Some(What::Index { chunks }) = &args.what {
        return index(chunks, args.dry);
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

fn index(sizes: &[u32], dry: bool) -> anyhow::Result<()> {
    let example = [
        "run",
        "--quiet",
        "--release",
        "--package",
        "nc-index",
        "--example",
        "measure_engine",
        "--",
    ];
    let mut page = "# Benchmarks of the embedded index\n\nWritten by `cargo xtask bench index`: made vectors of 384 numbers and \
                    made words, one question after the other, on 2 cores. Compare within a run only. Recall is against an exact \
                    search of all vectors.\n"
        .to_owned();
    for chunks in sizes {
        let folder = tempfile::tempdir().context("no temporary folder")?;
        let file = folder.path().join("index.db");
        let output = cargo(&example)
            .arg(chunks.to_string())
            .arg("384")
            .arg(&file)
            .output()?;
        anyhow::ensure!(
            output.status.success(),
            "measuring failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let text = String::from_utf8(output.stdout)?;
        // What follows the table is a list.
        let (table, rest): (Vec<_>, Vec<_>) = text.lines().partition(|line| line.starts_with('|'));
        page.push_str(&format!("\n## {chunks} chunks\n\n{}\n\n", table.join("\n")));
        for line in rest.iter().filter(|line| !line.is_empty()) {
            page.push_str(&format!("- {line}\n"));
        }
    }
    if dry {
        println!("{page}");
        return Ok(());
    }
    emit::emit(Mode::Write, &root().join("docs/benchmarks-index.md"), &page).map(drop)
}

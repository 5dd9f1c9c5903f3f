//! Hostile input for everything that reads what others wrote: cargo-fuzz over the targets of `fuzz`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::{Context as _, anyhow, ensure};

use crate::outside::{build, capture, cargo_tool, checked};
use crate::workspace::root;

const VERSION: &str = "0.13.2";

/// In the order in which they start.
const TARGETS: [&str; 8] = [
    "documents",
    "icalendar",
    "arguments",
    "multistatus",
    "tokens",
    "sign_in",
    "addresses",
    "vcard",
];

/// Arguments of `cargo xtask fuzz`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only these targets
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Seconds for each target
    #[arg(long, default_value_t = 30)]
    seconds: u64,
}

/// Build all targets, write seeds from the recorded cases beside those of `fuzz/seeds`, and run as many targets at a time as there are cores.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    for name in &args.only {
        ensure!(
            TARGETS.contains(&name.as_str()),
            "there is no target {name}; there are {}",
            TARGETS.join(", ")
        );
    }
    let wanted = |name: &&str| args.only.is_empty() || args.only.iter().any(|only| only == name);
    let targets: Vec<&'static str> = TARGETS.into_iter().filter(wanted).collect();
    let place = Place {
        program: cargo_tool("cargo-fuzz", VERSION)?,
        folder: root().join("target/fuzz"),
    };
    seeds(&place.folder.join("corpus"))?;
    checked(&mut place.command("build"))?;
    let at_once = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    for some in targets.chunks(at_once) {
        thread::scope(|scope| {
            let place = &place;
            let start = |name: &&'static str| {
                let name = *name;
                scope.spawn(move || place.run(name, args.seconds))
            };
            let running: Vec<_> = some.iter().map(start).collect();
            running.into_iter().try_for_each(|one| {
                one.join()
                    .map_err(|_| anyhow!("a fuzzer could not be watched"))?
            })
        })?;
    }
    Ok(())
}

/// Built like the tests, of which it usually is a part.
fn seeds(folder: &Path) -> anyhow::Result<()> {
    let program = build(&["--workspace", "--bin", "corpus"])?;
    checked(Command::new(program).arg(folder))
}

/// Where the fuzzers are built and what they leave.
struct Place {
    program: PathBuf,
    folder: PathBuf,
}

impl Place {
    fn command(&self, what: &str) -> Command {
        let mut command = Command::new(&self.program);
        // Everything is safe Rust: counters of what was reached suffice, no sanitizer.
        command
            .args(["fuzz", what, "--dev", "--sanitizer", "none", "--target-dir"])
            .arg(self.folder.join("build"))
            .env("RUSTC_BOOTSTRAP", "1")
            .env_remove("CARGO_TARGET_DIR")
            .current_dir(root());
        command
    }

    /// One fuzzer for so many seconds; what it says is shown only when it found something.
    fn run(&self, name: &str, seconds: u64) -> anyhow::Result<()> {
        let found = self.folder.join("found").join(name);
        std::fs::create_dir_all(&found)
            .with_context(|| format!("no folder {}", found.display()))?;
        let corpus = self.folder.join("corpus").join(name);
        std::fs::create_dir_all(&corpus)?;
        // The first is written to, the others are only read.
        let written = Some(root().join("fuzz/seeds").join(name)).filter(|seeds| seeds.exists());
        let ran = capture(
            self.command("run")
                .arg(name)
                .arg(corpus)
                .args(written)
                .arg("--")
                .arg(format!("-max_total_time={seconds}"))
                .arg(format!("-artifact_prefix={}/", found.display()))
                .args([
                    "-timeout=10",
                    "-rss_limit_mb=2048",
                    "-verbosity=0",
                    "-print_final_stats=1",
                ]),
        )?;
        ensure!(
            ran.success,
            "the fuzzer {name} found something, see {}:\n{}{}",
            found.display(),
            ran.out,
            ran.err
        );
        let runs = ran
            .err
            .lines()
            .find_map(|line| line.strip_prefix("stat::number_of_executed_units:"))
            .unwrap_or("?");
        println!(
            "{name}: {} inputs in {seconds} s, nothing found",
            runs.trim()
        );
        Ok(())
    }
}

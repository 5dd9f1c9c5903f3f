//! Everything that must hold before a change is shared, in one command; stops at the first failure.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, ensure};

use crate::outside::{capture, cargo, checked};
use crate::workspace::root;

/// A step: its name, and the commands that it runs.
struct Step {
    name: &'static str,
    commands: &'static [Run],
}

/// One command of a step.
enum Run {
    Cargo(&'static [&'static str]),
    Xtask(&'static [&'static str]),
}

use Run::{Cargo, Xtask};

/// All targets and all features: this compiles every client and every example of the SDK too.
const CLIPPY: &[&str] = &[
    "clippy",
    "--workspace",
    "--all-targets",
    "--features",
    FEATURES,
    "--",
    "-D",
    "warnings",
];

/// Broken links and examples in what people read, of all clients too; with what clippy made of the crates (see [`linted`]).
const DOC: &[&str] = &["doc", "--workspace", "--no-deps", "--features", FEATURES];

/// What ends each of the arguments of [`CLIPPY`] after `--` where its driver reads them.
const END_OF_ARGUMENT: &str = "__CLIPPY_HACKERY__";

const FEATURES: &str = "nextcloud-client/full,nextcloud-mcp-server/conformance";

/// In the order in which they run.
const STEPS: &[Step] = &[
    Step {
        name: "fmt",
        commands: &[Cargo(&["fmt", "--all", "--check"])],
    },
    Step {
        name: "clippy",
        commands: &[Cargo(CLIPPY)],
    },
    Step {
        name: "codegen",
        commands: &[Xtask(&["codegen", "--check"])],
    },
    Step {
        name: "specs",
        commands: &[Xtask(&["specs", "check"])],
    },
    // Orphaned snapshots are among its findings.
    Step {
        name: "tidy",
        commands: &[Xtask(&["tidy"])],
    },
    Step {
        name: "tests",
        commands: &[Cargo(&["test", "--workspace"])],
    },
    Step {
        name: "databases",
        commands: &[Xtask(&["databases"])],
    },
    Step {
        name: "docs",
        commands: &[Cargo(DOC), Xtask(&["docs", "--check"])],
    },
    Step {
        name: "deny",
        commands: &[Xtask(&["deny"])],
    },
    Step {
        name: "conformance",
        commands: &[Xtask(&["conformance"])],
    },
    Step {
        name: "clients",
        commands: &[Xtask(&["clients"])],
    },
    Step {
        name: "providers",
        commands: &[Xtask(&["providers", "--required"])],
    },
    Step {
        name: "sign-in",
        commands: &[Xtask(&["sign-in"])],
    },
    Step {
        name: "pages",
        commands: &[Xtask(&["pages"])],
    },
];

/// Arguments of `cargo xtask ci`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only these steps
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// All but these steps
    #[arg(long, value_delimiter = ',')]
    skip: Vec<String>,
    /// Print the steps and stop
    #[arg(long)]
    list: bool,
}

/// Run the steps and print how long each took.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    for name in args.only.iter().chain(&args.skip) {
        ensure!(
            STEPS.iter().any(|step| step.name == name),
            "there is no step {name}; --list prints them"
        );
    }
    let steps: Vec<&Step> = STEPS.iter().filter(|step| args.wants(step.name)).collect();
    if args.list {
        for step in steps {
            println!("{}", step.name);
        }
        return Ok(());
    }
    let xtask = std::env::current_exe().context("no path of this program")?;
    let mut took = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!("\n== {} ({} of {})", step.name, index + 1, steps.len());
        let started = Instant::now();
        let done = step
            .commands
            .iter()
            .try_for_each(|run| checked(&mut command(run, &xtask)));
        took.push((step.name, started.elapsed().as_secs()));
        if let Err(error) = done {
            summary(&took);
            return Err(error.context(format!("step {} failed", step.name)));
        }
    }
    summary(&took);
    Ok(())
}

impl Args {
    fn wants(&self, name: &str) -> bool {
        let named = |list: &[String]| list.iter().any(|other| other == name);
        (self.only.is_empty() || named(&self.only)) && !named(&self.skip)
    }
}

fn command(run: &Run, xtask: &PathBuf) -> Command {
    let mut command = match run {
        Cargo(args) => cargo(args),
        Xtask(args) => {
            let mut command = Command::new(xtask);
            command.args(*args).current_dir(root());
            command
        }
    };
    // A snapshot that differs fails and leaves nothing behind.
    command
        .env("INSTA_UPDATE", "no")
        .env("RUSTDOCFLAGS", "-D warnings");
    if matches!(run, Cargo(["doc", ..])) {
        linted(&mut command);
    }
    command
}

/// rustdoc needs the crates checked. Clippy has just done that, and cargo takes it if it is asked for as clippy asks;
/// otherwise every crate is checked a second time.
fn linted(doc: &mut Command) {
    let asked = capture(Command::new("rustc").args(["--print", "sysroot"]));
    let Ok(sysroot) = asked.map(|asked| PathBuf::from(asked.out.trim())) else {
        return;
    };
    let driver = sysroot.join("bin/clippy-driver");
    let arguments = CLIPPY.iter().skip_while(|argument| **argument != "--");
    let arguments = arguments
        .skip(1)
        .map(|argument| [argument, END_OF_ARGUMENT].concat());
    if driver.exists() {
        doc.env("RUSTC_WORKSPACE_WRAPPER", driver)
            .env("CLIPPY_ARGS", arguments.collect::<String>());
    }
}

fn summary(took: &[(&str, u64)]) {
    println!();
    for (name, seconds) in took {
        println!("{name:<12} {:>3} min {:>2} s", seconds / 60, seconds % 60);
    }
    let all: u64 = took.iter().map(|(_, seconds)| seconds).sum();
    println!("{:<12} {:>3} min {:>2} s", "together", all / 60, all % 60);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(only: &[&str], skip: &[&str]) -> Vec<&'static str> {
        let own = |list: &[&str]| list.iter().map(|&name| name.to_owned()).collect();
        let args = Args {
            only: own(only),
            skip: own(skip),
            list: false,
        };
        let steps = STEPS.iter().filter(|step| args.wants(step.name));
        steps.map(|step| step.name).collect()
    }

    #[test]
    fn steps_can_be_chosen_and_left_out() {
        assert_eq!(names(&["tidy", "fmt"], &[]), ["fmt", "tidy"]);
        assert_eq!(names(&["tidy", "fmt"], &["fmt"]), ["tidy"]);
        assert_eq!(names(&[], &["tests"]).len(), STEPS.len() - 1);
    }

    #[test]
    fn a_step_that_does_not_exist_is_refused() {
        let args = Args {
            only: vec!["lint".to_owned()],
            skip: Vec::new(),
            list: false,
        };
        assert!(run(&args).unwrap_err().to_string().contains("no step lint"));
    }
}

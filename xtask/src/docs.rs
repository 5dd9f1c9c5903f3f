//! The pages of `docs/reference`, written by the program about itself.

use std::process::Command;

use anyhow::ensure;

use crate::coverage;
use crate::emit::{Mode, emit};
use crate::outside::{binary, capture};
use crate::workspace::root;

const COMMAND: &str = "cargo xtask docs";

/// The pages; each is `nextcloud-mcp-server docs <page>`.
const PAGES: [&str; 3] = ["configuration", "errors", "tools"];

/// Arguments of `cargo xtask docs`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; fail if a page is not what the program says
    #[arg(long)]
    check: bool,
}

/// Build the program and let it write its manual.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let mode = if args.check {
        Mode::Check { command: COMMAND }
    } else {
        Mode::Write
    };
    let program = binary(&[])?;
    let mut written = 0;
    for page in PAGES {
        let said = capture(Command::new(&program).args(["docs", page]))?;
        ensure!(said.success, "docs {page}: {}", said.err);
        let path = root().join(format!("docs/reference/{page}.md"));
        written += usize::from(emit(mode, &path, &said.out)?);
    }
    let (page, picture) = coverage::pages(root())?;
    for (name, contents) in [("coverage.md", page), ("coverage.svg", picture)] {
        let path = root().join("docs/reference").join(name);
        written += usize::from(emit(mode, &path, &contents)?);
    }
    println!("{} files, {written} written", PAGES.len() + 2);
    Ok(())
}

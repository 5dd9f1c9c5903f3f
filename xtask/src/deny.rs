//! `cargo deny` over all dependencies, as `deny.toml` says.

use std::process::Command;

use anyhow::bail;

use crate::outside::{capture, cargo_tool, checked};
use crate::workspace::root;

const VERSION: &str = "0.20.2";

/// Arguments of `cargo xtask deny`.
#[derive(clap::Args)]
pub(crate) struct Args {}

/// Licences, bans and sources always; advisories where their database can be had.
pub(crate) fn run(_: &Args) -> anyhow::Result<()> {
    let program = cargo_tool("cargo-deny", VERSION)?;
    let check = |what: &[&str]| {
        let mut command = Command::new(&program);
        command
            .args(["--log-level", "error", "check"])
            .args(what)
            .current_dir(root());
        command
    };
    checked(&mut check(&["licenses", "bans", "sources"]))?;
    let advisories = capture(&mut check(&["advisories"]))?;
    if advisories.success {
        println!("advisories ok");
    } else if advisories.err.contains("failed to fetch advisory database") {
        println!("advisories NOT CHECKED: their database cannot be reached from here");
    } else {
        bail!(
            "advisories:
{}{}",
            advisories.out,
            advisories.err
        );
    }
    Ok(())
}

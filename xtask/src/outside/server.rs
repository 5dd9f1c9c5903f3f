//! Our own program: built, started as `demo`, ended.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, bail, ensure};
use serde_json::Value;

use super::process::cargo;

/// The line of `demo` that says where it listens.
const ENDPOINT: &str = "MCP endpoint: ";

/// Build the server with these features and say where the program is.
pub(crate) fn binary(features: &[&str]) -> anyhow::Result<PathBuf> {
    let features: Vec<String> = features
        .iter()
        .map(|feature| format!("nextcloud-mcp-server/{feature}"))
        .collect();
    // Of the whole workspace, so that it is the program of the tests: alone, its crates would be built with other features.
    build(&[
        "--workspace",
        "--bin",
        "nextcloud-mcp-server",
        "--features",
        &features.join(","),
    ])
}

/// Build a program with cargo and say where it is.
pub(crate) fn build(args: &[&str]) -> anyhow::Result<PathBuf> {
    let built = cargo(&["build", "--message-format", "json-render-diagnostics"])
        .args(args)
        .stderr(Stdio::inherit())
        .output()
        .context("starting cargo")?;
    ensure!(
        built.status.success(),
        "cargo build {} failed",
        args.join(" ")
    );
    executable(&String::from_utf8_lossy(&built.stdout)).context("cargo built no program")
}

/// The program among what cargo says it made.
fn executable(messages: &str) -> Option<PathBuf> {
    messages.lines().rev().find_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        message.get("executable")?.as_str().map(PathBuf::from)
    })
}

/// A server with a Nextcloud in memory, on a free port of loopback. Ends when dropped.
#[derive(Debug)]
pub(crate) struct Demo {
    child: Child,
    endpoint: String,
}

impl Demo {
    /// Start it and wait until it listens.
    pub(crate) fn start(program: &Path, options: &[&str]) -> anyhow::Result<Self> {
        let mut child = Command::new(program)
            .args(["demo", "--port", "0"])
            .args(options)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("starting {}", program.display()))?;
        let said = child.stdout.take();
        let mut demo = Self {
            child,
            endpoint: String::new(),
        };
        let mut lines = BufReader::new(said.context("no output")?).lines();
        for line in lines.by_ref() {
            if let Some(endpoint) = line?.trim().strip_prefix(ENDPOINT) {
                endpoint.clone_into(&mut demo.endpoint);
                // What follows is read to the end, so that the server never waits for us.
                std::thread::spawn(move || lines.for_each(drop));
                return Ok(demo);
            }
        }
        bail!("the demo ended before it listened")
    }

    /// Where clients connect, such as `http://127.0.0.1:40123/mcp`.
    pub(crate) fn endpoint(&self) -> &str {
        &self.endpoint
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is gone afterwards.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_the_last_executable_that_cargo_names() {
        let messages =
            "{\"executable\":null}\n{\"executable\":\"target/debug/x\"}\n{\"success\":true}\n";
        assert_eq!(executable(messages), Some(PathBuf::from("target/debug/x")));
        assert_eq!(executable("warning: not JSON\n"), None);
    }
}

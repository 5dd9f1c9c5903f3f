//! Fetching programs with the package manager they come with, once per version.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use super::process::{cargo, checked};
use crate::workspace::root;

/// Beside what was fetched: which version it is.
const STAMP: &str = "version.txt";

/// Newer than what Debian has: the conformance suite and the Inspector need it, and it runs TypeScript.
const NODE: &str = "node@24";

/// A folder with npm packages, and a Node that is new enough for them.
#[derive(Debug)]
pub(crate) struct Node {
    folder: PathBuf,
    program: PathBuf,
}

impl Node {
    /// Packages with their versions, such as `pino@9.1.0`, separated by spaces, in `target/tools/<name>`.
    pub(crate) fn fetch(name: &str, package: &str) -> anyhow::Result<Self> {
        let node = npm("node", NODE)?;
        Ok(Self {
            folder: npm(name, package)?,
            program: node.join("node_modules/node/bin/node"),
        })
    }

    /// Where the packages are; module names resolve from here.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// All our own scripts in `source`, copied to where they find the packages; gives back where they are now.
    pub(crate) fn scripts(&self, source: &Path) -> anyhow::Result<PathBuf> {
        let folder = self.folder.join("scripts");
        fs::create_dir_all(&folder)?;
        for file in fs::read_dir(source)? {
            let file = file?;
            fs::copy(file.path(), folder.join(file.file_name()))
                .with_context(|| format!("copying {}", file.path().display()))?;
        }
        Ok(folder)
    }

    /// Node itself.
    pub(crate) fn program(&self) -> &Path {
        &self.program
    }

    /// Node, about to run a script in that folder.
    pub(crate) fn command(&self, script: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(script).current_dir(&self.folder);
        command
    }
}

/// A virtual environment with Python packages.
#[derive(Debug)]
pub(crate) struct Python {
    folder: PathBuf,
}

impl Python {
    /// A package with its version, such as `mcp==2.3.0`, in `target/tools/<name>`.
    pub(crate) fn fetch(name: &str, package: &str) -> anyhow::Result<Self> {
        let folder = tools().join(name);
        once(&folder, package, || {
            checked(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
            checked(
                Command::new(folder.join("bin/python"))
                    .args([
                        "-m",
                        "pip",
                        "install",
                        "--quiet",
                        "--disable-pip-version-check",
                    ])
                    .arg(package),
            )
        })?;
        Ok(Self { folder })
    }

    /// Python with those packages, about to run a script.
    pub(crate) fn command(&self, script: &Path) -> Command {
        let mut command = Command::new(self.folder.join("bin/python"));
        command.arg(script).env("PYTHONDONTWRITEBYTECODE", "1");
        command
    }
}

/// A program from the registry of crates, built without optimisation, which is faster than what it saves.
pub(crate) fn cargo_tool(name: &str, version: &str) -> anyhow::Result<PathBuf> {
    let folder = tools().join(name);
    once(&folder, version, || {
        checked(
            cargo(&["install", name, "--version", version, "--locked", "--debug"])
                .arg("--root")
                .arg(&folder)
                .env("CARGO_PROFILE_DEV_DEBUG", "0")
                .current_dir(&folder),
        )
    })?;
    Ok(folder.join("bin").join(name))
}

fn tools() -> PathBuf {
    root().join("target/tools")
}

/// A package in a folder of its own.
fn npm(name: &str, package: &str) -> anyhow::Result<PathBuf> {
    let folder = tools().join(name);
    once(&folder, package, || {
        checked(
            Command::new("npm")
                .args(["install", "--no-save", "--no-package-lock", "--no-audit"])
                .args(["--no-fund", "--loglevel=error", "--prefix", "."])
                .args(package.split(' '))
                .current_dir(&folder),
        )
    })?;
    Ok(folder)
}

/// Make the folder anew unless it holds exactly this version.
fn once(
    folder: &Path,
    wanted: &str,
    make: impl FnOnce() -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let stamp = folder.join(STAMP);
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    make()?;
    fs::write(stamp, wanted)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_version_is_fetched_anew_and_a_failure_is_not_remembered() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("tool");
        let fetch = |version: &str, works: bool| {
            let mut fetched = false;
            let done = once(&folder, version, || {
                fetched = true;
                anyhow::ensure!(works, "no network");
                Ok(())
            });
            (fetched, done.is_ok())
        };
        assert_eq!(fetch("a@1", false), (true, false));
        assert_eq!(fetch("a@1", true), (true, true));
        assert_eq!(fetch("a@1", true), (false, true));
        assert_eq!(fetch("a@2", true), (true, true));
    }
}

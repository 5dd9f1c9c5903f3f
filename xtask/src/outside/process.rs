//! Running a program to its end.

use std::process::{Command, Stdio};

use anyhow::{Context as _, ensure};

use crate::workspace::root;

/// How a program ended and what it said.
#[derive(Debug)]
pub(crate) struct Output {
    /// Whether its exit code was 0.
    pub(crate) success: bool,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

/// Cargo in our workspace, as if somebody called it from a shell.
///
/// What `cargo xtask` tells us of our own package would go on to it, and build scripts that look there would run again: ring
/// has one, and with ring everything that speaks TLS would be built twice.
pub(crate) fn cargo(words: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_of_a_package) {
            cargo.env_remove(name);
        }
    }
    cargo.args(words).current_dir(root());
    cargo
}

fn is_of_a_package(variable: &str) -> bool {
    const BEGINNINGS: [&str; 2] = ["CARGO_PKG_", "CARGO_MANIFEST_"];
    BEGINNINGS.iter().any(|begin| variable.starts_with(begin))
}

/// Run `command` with our own output; fail if it fails.
pub(crate) fn checked(command: &mut Command) -> anyhow::Result<()> {
    let status = command
        .status()
        .with_context(|| format!("starting {}", shown(command)))?;
    ensure!(status.success(), "{} failed: {status}", shown(command));
    Ok(())
}

/// Run `command` silently and keep what it says.
pub(crate) fn capture(command: &mut Command) -> anyhow::Result<Output> {
    let done = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("starting {}", shown(command)))?;
    Ok(Output {
        success: done.status.success(),
        out: String::from_utf8_lossy(&done.stdout).into_owned(),
        err: String::from_utf8_lossy(&done.stderr).into_owned(),
    })
}

/// The command line as one would type it.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_does_not_hear_of_our_own_package() {
        let told = std::env::vars_os().any(|(name, _)| name == "CARGO_MANIFEST_DIR");
        assert!(told, "cargo told this test nothing");
        let removed: Vec<_> = cargo(&[])
            .get_envs()
            .filter(|(_, value)| value.is_none())
            .map(|(name, _)| name.to_owned())
            .collect();
        assert!(removed.contains(&"CARGO_MANIFEST_DIR".into()));
        assert!(removed.contains(&"CARGO_PKG_NAME".into()));
    }

    #[test]
    fn a_failure_names_the_command() {
        let failed = checked(Command::new("false").arg("--now")).unwrap_err();
        assert!(failed.to_string().starts_with("false --now failed"));
    }
}

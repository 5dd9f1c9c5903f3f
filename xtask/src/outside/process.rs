//! Running a program to its end.

use std::process::{Command, Stdio};

use anyhow::{Context as _, ensure};

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
    fn a_failure_names_the_command() {
        let failed = checked(Command::new("false").arg("--now")).unwrap_err();
        assert!(failed.to_string().starts_with("false --now failed"));
    }
}

//! The one way a file of the repository is written: written or compared, never both.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};

/// What to do with a file whose contents are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Make the file be so.
    Write,
    /// Fail where the file is not so, naming this command to run.
    Check {
        /// Shown to whoever has to repair it, for example `cargo xtask codegen`.
        command: &'static str,
    },
}

/// Write `contents` to `path`, or fail if it is not what the file holds. Returns whether the file was written.
pub(crate) fn emit(mode: Mode, path: &Path, contents: &str) -> anyhow::Result<bool> {
    if fs::read_to_string(path).is_ok_and(|old| old == contents) {
        return Ok(false);
    }
    if let Mode::Check { command } = mode {
        bail!("{} is stale; run `{command}` and commit it", path.display());
    }
    fs::create_dir_all(path.parent().context("no parent folder")?)?;
    fs::write(path, contents).with_context(|| format!("writing {}", path.display()))?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_names_the_command_and_leaves_the_file_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/file.txt");
        let command = "cargo xtask codegen";
        let refused = emit(Mode::Check { command }, &path, "new").unwrap_err();
        assert!(refused.to_string().contains("run `cargo xtask codegen`"));
        assert!(!path.exists());
    }

    #[test]
    fn an_unchanged_file_is_not_written_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/file.txt");
        assert!(emit(Mode::Write, &path, "new").unwrap());
        assert!(!emit(Mode::Write, &path, "new").unwrap());
    }
}

//! What people read on their terminal.

use std::io::{self, Write};

/// One line for the person who asked. A closed pipe is no failure of ours.
pub(super) fn line(text: &str) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}

/// One line about what went wrong, or about what standard output must not carry.
pub(super) fn error(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

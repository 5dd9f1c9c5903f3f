//! What is wrong with a configuration, all of it in one message.

use std::fmt;

/// One thing that must change before the server can start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The setting, as the operator wrote it.
    pub name: String,
    /// What is wrong with it. Never quotes a secret.
    pub what: String,
    /// What to do.
    pub fix: String,
}

/// Something worth knowing that stops nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The setting it is about.
    pub name: String,
    /// What to know.
    pub text: String,
}

/// Every problem of a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    /// At least one.
    pub problems: Vec<Problem>,
    /// What else was noticed.
    pub notes: Vec<Note>,
}

impl std::error::Error for ConfigError {}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.problems.len();
        let noun = if count == 1 { "problem" } else { "problems" };
        write!(f, "{count} {noun} in the configuration:")?;
        for (number, problem) in (1..).zip(&self.problems) {
            write!(f, "\n  {number}. {}: {}", problem.name, problem.what)?;
            write!(f, "\n     fix: {}", problem.fix)?;
        }
        Ok(())
    }
}

//! What a caller can do about an error, and whether trying again helps.

use std::time::Duration;

/// Whether the same call may succeed later without any change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// The same call fails again: change it first.
    Never,
    /// The same call may succeed at once, for example after reading again.
    Now,
    /// The same call may succeed after this long.
    After(Duration),
}

/// How alarming an error is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Part of ordinary life: a missing note, a stale etag.
    Expected,
    /// An operator should look: wrong configuration, a server that is down.
    Operator,
    /// A bug of ours.
    Bug,
}

/// The next step for whoever reads the error, a model or an operator.
pub trait Hint: std::error::Error {
    /// One imperative sentence without a trailing full stop, if there is something to do.
    fn hint(&self) -> Option<String> {
        None
    }

    /// Whether to try again.
    fn retry(&self) -> Retry {
        Retry::Never
    }

    /// Who should be worried.
    fn severity(&self) -> Severity {
        Severity::Expected
    }
}

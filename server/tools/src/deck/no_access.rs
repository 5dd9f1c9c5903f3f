//! Deck answers alike for what is not there and what is not the caller's, and so do we.

use nc_toolkit::{Kind, ToolError};

/// The failure, naming `what` if it is that there is none for this caller.
pub(super) fn told(what: impl FnOnce() -> String, error: impl Into<ToolError>) -> ToolError {
    let error = error.into();
    match error.kind() {
        Some(kind @ (Kind::Forbidden | Kind::NotFound)) => {
            error.told(kind, || format!("{} not found or no access", what()))
        }
        _ => error,
    }
}

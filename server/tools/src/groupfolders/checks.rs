//! What the API takes and should not: it mounts a folder without a name over everybody's files.

use nc_toolkit::{Ctx, Guard, ToolError, pick};
use rmcp::model::JsonObject;

/// Values of a quota that are no size: no limit, and the server's own.
const NO_SIZE: [i64; 2] = [-3, -4];

/// The name is one that a folder can have.
#[derive(Debug)]
pub(super) struct Place;

impl Guard for Place {
    async fn check(_: &Ctx, args: &JsonObject) -> Result<(), ToolError> {
        let name = args.get("mount_point").and_then(|name| name.as_str());
        place(name.unwrap_or_default())
    }
}

/// The quota is a size, or one of the values that stand for none.
#[derive(Debug)]
pub(super) struct Quota;

impl Guard for Quota {
    async fn check(_: &Ctx, args: &JsonObject) -> Result<(), ToolError> {
        quota(args.get("quota_bytes").and_then(pick::integer))
    }
}

fn place(name: &str) -> Result<(), ToolError> {
    if name.split('/').all(|part| part.trim().is_empty()) {
        return Err(ToolError::invalid(
            "`mount_point` must not be empty: the folder would lie over everybody's own files",
        ));
    }
    Ok(())
}

fn quota(bytes: Option<i64>) -> Result<(), ToolError> {
    match bytes {
        Some(bytes) if bytes > 0 || NO_SIZE.contains(&bytes) => Ok(()),
        _ => Err(ToolError::invalid(
            "`quota_bytes` must be a number above 0, -3 for no limit or -4 for the server's default",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_needs_a_name() {
        for name in ["", " ", "/", "//", "/ /"] {
            assert!(place(name).is_err(), "{name:?}");
        }
        for name in ["Team", "/Team/2026"] {
            assert!(place(name).is_ok(), "{name:?}");
        }
    }

    #[test]
    fn a_quota_is_a_size_or_none() {
        for bytes in [Some(1), Some(-3), Some(-4)] {
            assert!(quota(bytes).is_ok(), "{bytes:?}");
        }
        for bytes in [Some(0), Some(-1), Some(-7), None] {
            assert!(quota(bytes).is_err(), "{bytes:?}");
        }
    }
}

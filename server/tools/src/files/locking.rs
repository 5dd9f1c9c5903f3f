//! What tools say of a lock on a file.

use jiff::Timestamp;
use nc_toolkit::{Ctx, JsonSchema, Kind, ToolError};
use nextcloud_dav::{FilePath, Files, Lock, LockState};
use serde::Serialize;

use super::{exclusion, path};

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Locked {
    path: String,
    locked: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    lock: Option<By>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct By {
    /// User id, or id of the app that has the file open
    owner: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner_name: Option<String>,
    /// An app locked it by itself
    by_app: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
}

impl Locked {
    pub(super) fn of(path: FilePath, lock: Option<Lock>) -> Self {
        let by = |lock: Lock| By {
            owner: lock.owner,
            owner_name: lock.owner_name,
            by_app: lock.by_app,
            since: lock
                .since
                .and_then(|since| Timestamp::from_second(since).ok())
                .map(|since| since.to_string()),
        };
        Self {
            path: path.into(),
            locked: lock.is_some(),
            lock: lock.map(by),
        }
    }
}

/// Whether the file at `path` is locked; fails on what is hidden, missing or a folder.
pub(super) async fn state(
    ctx: &Ctx,
    files: &Files,
    path: &FilePath,
) -> Result<LockState, ToolError> {
    let state = files.lock_state(path);
    let state = exclusion::unless_excluded(ctx, files, path, state).await;
    let state = state.map_err(|error| path::no_file(path, error))?;
    if state.is_folder {
        let message = format!("/{path} is a folder; only files are locked");
        return Err(ToolError::refused(message, "lock the files in it"));
    }
    Ok(state)
}

/// The failure, naming who holds the lock if that is the failure.
pub(super) fn held(path: &FilePath, lock: Option<&Lock>, error: impl Into<ToolError>) -> ToolError {
    let owner = lock.map_or("somebody else", |lock| {
        lock.owner_name.as_deref().unwrap_or(&lock.owner)
    });
    let error = error.into();
    if error.kind() == Some(Kind::Locked) {
        let message = format!("/{path} is locked by {owner}");
        return ToolError::refused(message, "ask them to unlock it, or wait");
    }
    error
}

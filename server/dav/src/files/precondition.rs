//! What must be true of a file for a change to happen.

use nextcloud_transport::Call;

use crate::ETag;

/// What must be true of the file, or else the change fails with `PreconditionFailed` and nothing happens.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Precondition {
    /// Nothing: create or overwrite.
    #[default]
    None,
    /// There is no such file (`If-None-Match: *`).
    CreateOnly,
    /// The file has this version (`If-Match`).
    Matches(ETag),
    /// There is such a file, of any version (`If-Match: *`).
    Exists,
}

impl Precondition {
    pub(crate) fn apply(&self, call: Call) -> Call {
        match self {
            Self::None => call,
            Self::CreateOnly => call.header("If-None-Match", "*"),
            Self::Matches(etag) => call.header("If-Match", etag.quoted()),
            Self::Exists => call.header("If-Match", "*"),
        }
    }
}

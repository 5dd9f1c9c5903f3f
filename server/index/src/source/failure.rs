//! What failures of Nextcloud mean for a source.

use nextcloud_transport::{Kind, NextcloudError};

use super::SourceError;

impl SourceError {
    /// The failure of an app's call: without its route the app is not there.
    pub(super) fn of(error: impl Into<NextcloudError>) -> Self {
        let error = error.into();
        if error.is_unknown_route() {
            return Self::Unavailable;
        }
        Self::Nextcloud(error)
    }
}

/// The answer about one thing; nothing when it is not there or not for this user.
pub(super) fn if_there<T>(
    answer: Result<T, impl Into<NextcloudError>>,
) -> Result<Option<T>, SourceError> {
    match answer {
        Ok(found) => Ok(Some(found)),
        Err(error) => {
            let error = error.into();
            let gone = matches!(error.kind(), Kind::NotFound | Kind::Forbidden);
            if gone && !error.is_unknown_route() {
                return Ok(None);
            }
            Err(SourceError::of(error))
        }
    }
}

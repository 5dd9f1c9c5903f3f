//! Why a request has no caller.

use std::time::Duration;

use http::{HeaderValue, StatusCode};
use nc_base::{Hint, Retry, Severity};
use nextcloud_transport::NextcloudError;

/// Why nobody could be recognised. Holds nothing of what the request carried.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum AuthError {
    /// The request carries no credentials.
    #[error("credentials are required")]
    Missing,
    /// The credentials cannot be read.
    #[error("the Authorization header cannot be read")]
    Malformed,
    /// Nextcloud did not accept the credentials.
    #[error("Nextcloud did not accept the credentials")]
    Rejected,
    /// Too many credentials of this user, or of all, were rejected lately.
    #[error("too many rejected logins")]
    Throttled {
        /// When the next attempt is looked at.
        retry_after: Duration,
    },
    /// Nextcloud could not be asked.
    #[error("the credentials cannot be verified now: {0}")]
    Unavailable(NextcloudError),
}

impl AuthError {
    /// The word for traces and metrics.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Malformed => "malformed",
            Self::Rejected => "rejected",
            Self::Throttled { .. } => "throttled",
            Self::Unavailable(_) => "unavailable",
        }
    }

    /// The HTTP status to answer with.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Missing | Self::Malformed | Self::Rejected => StatusCode::UNAUTHORIZED,
            Self::Throttled { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The `WWW-Authenticate` value to answer with, for status 401.
    pub fn challenge(&self) -> Option<HeaderValue> {
        (self.status() == StatusCode::UNAUTHORIZED)
            .then(|| HeaderValue::from_static("Basic realm=\"Nextcloud\", charset=\"UTF-8\""))
    }
}

impl Hint for AuthError {
    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Missing => "send the Nextcloud login and an app password as Basic credentials".into(),
            Self::Malformed => "send `Authorization: Basic` with base64 of login:password in UTF-8".into(),
            Self::Rejected => {
                "check the login, and create a new app password in the security settings of Nextcloud".into()
            }
            Self::Throttled { retry_after } => {
                format!("correct the password and retry in {} s", retry_after.as_secs().max(1))
            }
            Self::Unavailable(error) => return error.hint(),
        })
    }

    fn retry(&self) -> Retry {
        match self {
            Self::Missing | Self::Malformed | Self::Rejected => Retry::Never,
            Self::Throttled { retry_after } => Retry::After(*retry_after),
            Self::Unavailable(error) => match error.retry() {
                Retry::Never => Retry::After(Duration::from_secs(10)),
                known => known,
            },
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::Unavailable(error) => error.severity(),
            _ => Severity::Expected,
        }
    }
}

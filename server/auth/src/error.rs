//! Why a request has no caller.

use std::time::Duration;

use http::{HeaderValue, StatusCode};
use nc_base::{Hint, Retry, Severity};
use nc_store::InvalidPerson;
use nextcloud_transport::NextcloudError;
use url::Url;

use crate::{provider::ProviderError, token::Flaw};

/// How a request carries credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// RFC 7617.
    Basic,
    /// RFC 6750.
    Bearer,
}

/// Why nobody could be recognised. Holds nothing of what the request carried.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum AuthError {
    /// The request carries no credentials of this scheme.
    #[error("credentials are required")]
    Missing(Scheme),
    /// The credentials cannot be read.
    #[error("the Authorization header cannot be read")]
    Malformed(Scheme),
    /// The query does not say where Nextcloud is and who asks. Holds nothing of it.
    #[error("the query cannot be used: {0}")]
    Query(&'static str),
    /// Nextcloud did not accept the credentials.
    #[error("Nextcloud did not accept the credentials")]
    Rejected,
    /// Too many credentials of this user, or of all, were rejected lately.
    #[error("too many rejected logins")]
    Throttled {
        /// When the next attempt is looked at.
        retry_after: Duration,
    },
    /// The access token is not valid here. What is wrong with it is for logs, not for callers.
    #[error("the access token is not valid here")]
    InvalidToken(Flaw),
    /// The access token is for us, but may not be passed on to Nextcloud.
    #[error("the access token does not name Nextcloud in its audience")]
    NotForNextcloud,
    /// The provider gives no token for Nextcloud in exchange for this one.
    #[error("the access token cannot be exchanged for one of Nextcloud")]
    NotExchanged,
    /// The identity provider could not be asked.
    #[error("the access token cannot be verified now")]
    Provider(ProviderError),
    /// What is stored could not be read.
    #[error("the access token cannot be verified now")]
    Store,
    /// Nextcloud could not be asked.
    #[error("the credentials cannot be verified now: {0}")]
    Unavailable(NextcloudError),
}

impl AuthError {
    /// The word for traces and metrics.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::Malformed(_) => "malformed",
            Self::Query(_) => "query",
            Self::Rejected => "rejected",
            Self::Throttled { .. } => "throttled",
            Self::InvalidToken(_) => "invalid_token",
            Self::NotForNextcloud => "not_for_nextcloud",
            Self::NotExchanged => "not_exchanged",
            Self::Provider(_) => "provider",
            Self::Store => "store",
            Self::Unavailable(_) => "unavailable",
        }
    }

    /// The HTTP status to answer with.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Missing(_)
            | Self::Malformed(_)
            | Self::Rejected
            | Self::InvalidToken(_)
            | Self::NotForNextcloud
            | Self::NotExchanged => StatusCode::UNAUTHORIZED,
            Self::Query(_) => StatusCode::BAD_REQUEST,
            Self::Throttled { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Provider(_) | Self::Store | Self::Unavailable(_) => {
                StatusCode::SERVICE_UNAVAILABLE
            }
        }
    }

    /// The `WWW-Authenticate` value to answer with, for status 401; `metadata` is where this resource describes itself
    /// (RFC 9728 5.1), `scope` what to ask for there.
    pub fn challenge(&self, metadata: Option<&Url>, scope: Option<&str>) -> Option<HeaderValue> {
        let scheme = match self {
            Self::Missing(scheme) | Self::Malformed(scheme) => *scheme,
            Self::Rejected => Scheme::Basic,
            Self::InvalidToken(_) | Self::NotForNextcloud | Self::NotExchanged => Scheme::Bearer,
            Self::Query(_)
            | Self::Throttled { .. }
            | Self::Provider(_)
            | Self::Store
            | Self::Unavailable(_) => {
                return None;
            }
        };
        if scheme == Scheme::Basic {
            let value = "Basic realm=\"Nextcloud\", charset=\"UTF-8\"";
            return Some(HeaderValue::from_static(value));
        }
        let mut value = "Bearer realm=\"Nextcloud\"".to_owned();
        if let Some(metadata) = metadata {
            value.push_str(&format!(", resource_metadata=\"{metadata}\""));
        }
        if let (Some(_), Some(scope)) = (metadata, scope) {
            value.push_str(&format!(", scope=\"{scope}\""));
        }
        // RFC 6750 3.1: nothing was wrong with what was not sent.
        if !matches!(self, Self::Missing(_)) {
            value.push_str(", error=\"invalid_token\"");
        }
        HeaderValue::try_from(value).ok()
    }
}

impl From<Flaw> for AuthError {
    fn from(flaw: Flaw) -> Self {
        Self::InvalidToken(flaw)
    }
}

impl From<ProviderError> for AuthError {
    fn from(error: ProviderError) -> Self {
        Self::Provider(error)
    }
}

impl From<InvalidPerson> for AuthError {
    fn from(_: InvalidPerson) -> Self {
        Self::InvalidToken(Flaw::Subject)
    }
}

impl Hint for AuthError {
    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Missing(Scheme::Basic) => {
                "send the Nextcloud login and an app password as Basic credentials".into()
            }
            Self::Malformed(Scheme::Basic) => {
                "send `Authorization: Basic` with base64 of login:password in UTF-8".into()
            }
            Self::Missing(Scheme::Bearer) => {
                "sign in; the metadata of this resource names its authorization server".into()
            }
            Self::Malformed(Scheme::Bearer) => {
                "send one `Authorization: Bearer` with one access token".into()
            }
            Self::Query(_) => {
                "give nextcloud_url, username and app_password in the query; GET /.well-known/mcp-config describes them".into()
            }
            Self::Rejected => {
                "check the login, and create a new app password in the security settings of Nextcloud".into()
            }
            Self::Throttled { retry_after } => {
                format!("correct the password and retry in {} s", retry_after.as_secs().max(1))
            }
            Self::InvalidToken(_) => "sign in again; the metadata of this resource names its authorization server".into(),
            Self::NotForNextcloud => {
                "an administrator adds Nextcloud to the audience of tokens, or chooses the mode token_exchange or login_flow".into()
            }
            Self::NotExchanged => {
                "sign in again; if it stays, an administrator allows this server's client to exchange tokens (RFC 8693) for the audience of Nextcloud".into()
            }
            // What is wrong there is the operator's business, and stands in the log.
            Self::Provider(_) | Self::Store => "retry; if it stays, an administrator finds more in the log of this server".into(),
            Self::Unavailable(error) => return error.hint(),
        })
    }

    fn retry(&self) -> Retry {
        match self {
            Self::Missing(_)
            | Self::Malformed(_)
            | Self::Query(_)
            | Self::Rejected
            | Self::InvalidToken(_)
            | Self::NotForNextcloud
            | Self::NotExchanged => Retry::Never,
            Self::Provider(_) => Retry::After(Duration::from_secs(30)),
            Self::Store => Retry::After(Duration::from_secs(5)),
            Self::Throttled { retry_after } => Retry::After(*retry_after),
            Self::Unavailable(error) => match error.retry() {
                Retry::Never => Retry::After(Duration::from_secs(10)),
                known => known,
            },
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::Provider(error) => error.severity(),
            Self::NotForNextcloud | Self::NotExchanged | Self::Store => Severity::Operator,
            Self::Unavailable(error) => error.severity(),
            _ => Severity::Expected,
        }
    }
}

//! What can be wrong with a request, in the words of the standards.

use std::time::Duration;

use nc_store::StoreError;
use serde_json::{Value, json};

/// An error code of OAuth 2.1 and its extensions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// A parameter is missing, double or makes no sense.
    InvalidRequest,
    /// The client is unknown, or does not prove to be itself.
    InvalidClient,
    /// The code or refresh token is not good.
    InvalidGrant,
    /// The client may not do this.
    UnauthorizedClient,
    /// There is no such grant type here.
    UnsupportedGrantType,
    /// Only codes are given out.
    UnsupportedResponseType,
    /// A scope is unknown, or beyond what was granted.
    InvalidScope,
    /// RFC 8707: tokens are for this server only.
    InvalidTarget,
    /// The person said no.
    AccessDenied,
    /// OpenID Connect: nobody may be asked, and somebody must be.
    InteractionRequired,
    /// OpenID Connect: requests come as parameters.
    RequestNotSupported,
    /// OpenID Connect: requests are not fetched from elsewhere.
    RequestUriNotSupported,
    /// RFC 7591: an address of the client may not be one.
    InvalidRedirectUri,
    /// RFC 7591: something else about the client.
    InvalidClientMetadata,
    /// RFC 6750: the token that allows this request is none.
    InvalidToken,
    /// Clients do not register here.
    RegistrationNotSupported,
    /// Too many requests.
    TooManyRequests,
    /// We failed.
    ServerError,
}

impl Code {
    /// As it stands in answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::InvalidClient => "invalid_client",
            Self::InvalidGrant => "invalid_grant",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::UnsupportedResponseType => "unsupported_response_type",
            Self::InvalidScope => "invalid_scope",
            Self::InvalidTarget => "invalid_target",
            Self::AccessDenied => "access_denied",
            Self::InteractionRequired => "interaction_required",
            Self::RequestNotSupported => "request_not_supported",
            Self::RequestUriNotSupported => "request_uri_not_supported",
            Self::InvalidRedirectUri => "invalid_redirect_uri",
            Self::InvalidClientMetadata => "invalid_client_metadata",
            Self::InvalidToken => "invalid_token",
            Self::RegistrationNotSupported => "registration_not_supported",
            Self::TooManyRequests => "too_many_requests",
            Self::ServerError => "server_error",
        }
    }

    /// The status of an answer that is not a redirect.
    pub const fn status(self) -> u16 {
        match self {
            Self::InvalidClient | Self::InvalidToken => 401,
            Self::RegistrationNotSupported => 403,
            Self::TooManyRequests => 429,
            Self::ServerError => 503,
            _ => 400,
        }
    }
}

/// Why a request is not granted. Repeats nothing of what the request contained.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {about}", code.as_str())]
pub struct OAuthError {
    /// What programs read.
    pub code: Code,
    /// What people read who write clients.
    pub about: &'static str,
    /// When to try again, if that helps.
    pub retry_after: Option<Duration>,
}

impl OAuthError {
    /// An error that trying again does not mend.
    pub const fn new(code: Code, about: &'static str) -> Self {
        Self {
            code,
            about,
            retry_after: None,
        }
    }

    /// The body of an answer.
    pub fn body(&self) -> Value {
        json!({ "error": self.code.as_str(), "error_description": self.about })
    }
}

impl From<StoreError> for OAuthError {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "the authorization server cannot use its store");
        Self {
            code: Code::ServerError,
            about: "the server cannot do this now",
            retry_after: Some(Duration::from_secs(5)),
        }
    }
}

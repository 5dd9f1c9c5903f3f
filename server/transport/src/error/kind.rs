//! The kinds of failure that a caller may want to tell apart.

use http::StatusCode;

/// What happened, named so that a caller can act on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The server did not accept the values sent; an empty message usually means a missing or wrongly typed one.
    BadRequest,
    /// The credentials are wrong, expired or revoked.
    Unauthorized,
    /// The server wants the login password typed again; an app password cannot do this.
    PasswordConfirmation,
    /// The user may not do this.
    Forbidden,
    /// No such thing, or no such route (see `NextcloudError::is_unknown_route`).
    NotFound,
    /// The route exists but not for this method; for MKCOL: the folder exists.
    MethodNotAllowed,
    /// Another thing is in the way, or a parent folder is missing.
    Conflict,
    /// The etag sent is not the current one; `NextcloudError::body` may hold the current version.
    PreconditionFailed,
    /// Nothing changed since the etag or time sent.
    NotModified,
    /// What was sent, or what was asked for, exceeds a limit.
    TooLarge,
    /// Someone holds a lock on the file.
    Locked,
    /// Too many calls.
    RateLimited,
    /// No space left for this user.
    QuotaExceeded,
    /// The server is in maintenance mode or being upgraded.
    Maintenance,
    /// The server does not know how to do this.
    NotImplemented,
    /// The server failed.
    ServerError,
    /// A web page where data was expected, mostly the login page.
    LoginPage,
    /// An answer that cannot be understood.
    UnexpectedAnswer,
    /// No connection to the server.
    Unreachable,
    /// The server did not answer in time.
    Timeout,
    /// The server's certificate or the encryption was not accepted.
    Tls,
    /// Refused here, before anything was sent.
    Refused,
    /// None of the above.
    Other,
}

impl Kind {
    /// Every kind, in the order of their definition.
    pub const ALL: [Self; 23] = [
        Self::BadRequest,
        Self::Unauthorized,
        Self::PasswordConfirmation,
        Self::Forbidden,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::Conflict,
        Self::PreconditionFailed,
        Self::NotModified,
        Self::TooLarge,
        Self::Locked,
        Self::RateLimited,
        Self::QuotaExceeded,
        Self::Maintenance,
        Self::NotImplemented,
        Self::ServerError,
        Self::LoginPage,
        Self::UnexpectedAnswer,
        Self::Unreachable,
        Self::Timeout,
        Self::Tls,
        Self::Refused,
        Self::Other,
    ];

    /// The kind that a status alone tells.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            304 => Self::NotModified,
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 | 410 => Self::NotFound,
            405 => Self::MethodNotAllowed,
            408 => Self::Timeout,
            409 => Self::Conflict,
            412 => Self::PreconditionFailed,
            413 | 414 | 431 => Self::TooLarge,
            423 => Self::Locked,
            429 => Self::RateLimited,
            501 => Self::NotImplemented,
            507 => Self::QuotaExceeded,
            400..=499 => Self::BadRequest,
            500..=599 => Self::ServerError,
            _ => Self::UnexpectedAnswer,
        }
    }

    /// The status under which a failure without one is shown to generated clients.
    pub(crate) fn stand_in(self) -> StatusCode {
        match self {
            Self::BadRequest | Self::Refused | Self::Other => StatusCode::BAD_REQUEST,
            Self::Unauthorized => StatusCode::UNAUTHORIZED,
            Self::PasswordConfirmation | Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Conflict => StatusCode::CONFLICT,
            Self::PreconditionFailed => StatusCode::PRECONDITION_FAILED,
            Self::NotModified => StatusCode::NOT_MODIFIED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Locked => StatusCode::LOCKED,
            Self::RateLimited => StatusCode::TOO_MANY_REQUESTS,
            Self::QuotaExceeded => StatusCode::INSUFFICIENT_STORAGE,
            Self::Maintenance => StatusCode::SERVICE_UNAVAILABLE,
            Self::NotImplemented => StatusCode::NOT_IMPLEMENTED,
            Self::ServerError => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Timeout => StatusCode::GATEWAY_TIMEOUT,
            Self::LoginPage | Self::UnexpectedAnswer | Self::Unreachable | Self::Tls => {
                StatusCode::BAD_GATEWAY
            }
        }
    }

    /// The word for traces and metrics.
    pub fn name(self) -> &'static str {
        match self {
            Self::BadRequest => "bad_request",
            Self::Unauthorized => "unauthorized",
            Self::PasswordConfirmation => "password_confirmation",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::Conflict => "conflict",
            Self::PreconditionFailed => "precondition_failed",
            Self::NotModified => "not_modified",
            Self::TooLarge => "too_large",
            Self::Locked => "locked",
            Self::RateLimited => "rate_limited",
            Self::QuotaExceeded => "quota_exceeded",
            Self::Maintenance => "maintenance",
            Self::NotImplemented => "not_implemented",
            Self::ServerError => "server_error",
            Self::LoginPage => "login_page",
            Self::UnexpectedAnswer => "unexpected_answer",
            Self::Unreachable => "unreachable",
            Self::Timeout => "timeout",
            Self::Tls => "tls",
            Self::Refused => "refused",
            Self::Other => "other",
        }
    }

    /// What happened, in a few words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BadRequest => "Nextcloud did not accept the request",
            Self::Unauthorized => "Nextcloud did not accept the credentials",
            Self::PasswordConfirmation => "Nextcloud asks for the login password again",
            Self::Forbidden => "not allowed",
            Self::NotFound => "not found",
            Self::MethodNotAllowed => "not possible here",
            Self::Conflict => "in conflict with what exists",
            Self::PreconditionFailed => "changed since it was read",
            Self::NotModified => "not modified",
            Self::TooLarge => "too large",
            Self::Locked => "locked",
            Self::RateLimited => "too many calls",
            Self::QuotaExceeded => "no space left",
            Self::Maintenance => "Nextcloud is in maintenance mode",
            Self::NotImplemented => "not implemented by this Nextcloud",
            Self::ServerError => "Nextcloud failed",
            Self::LoginPage => "Nextcloud answered with a web page",
            Self::UnexpectedAnswer => "Nextcloud gave an answer that cannot be understood",
            Self::Unreachable => "cannot reach Nextcloud",
            Self::Timeout => "Nextcloud did not answer in time",
            Self::Tls => "no trusted encrypted connection to Nextcloud",
            Self::Refused => "refused before sending",
            Self::Other => "the call failed",
        }
    }
}

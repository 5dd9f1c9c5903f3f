//! What a provider means when it says no (RFC 6749 4.1.2.1 and 5.2, RFC 8693, RFC 8707).

use std::fmt;

/// The `error` of an answer. Whatever else the provider wrote beside it is never repeated to anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The code or token is over, was used, or is another client's.
    InvalidGrant,
    /// It does not know us, or not with this secret.
    InvalidClient,
    /// Our registration ended.
    ExpiredClient,
    /// We may not do this.
    UnauthorizedClient,
    /// It does not do this for anybody.
    UnsupportedGrantType,
    /// Something in the request is missing or wrong.
    InvalidRequest,
    /// It does not give such scopes, or not to us.
    InvalidScope,
    /// It does not know that audience or resource, or not for us.
    InvalidTarget,
    /// The person, or a policy, said no.
    AccessDenied,
    /// The person must be there: to sign in, to agree, or to choose an account.
    InteractionRequired,
    /// The redirect address is not allowed.
    InvalidRedirectUri,
    /// It is in trouble now.
    TemporarilyUnavailable,
    /// It is in trouble.
    ServerError,
    /// A word that no standard has.
    Other,
}

impl Refusal {
    /// The meaning of a word.
    pub fn of(word: &str) -> Self {
        match word {
            "invalid_grant" | "invalid_token" => Self::InvalidGrant,
            "invalid_client" => Self::InvalidClient,
            "expired_client" => Self::ExpiredClient,
            "unauthorized_client" => Self::UnauthorizedClient,
            "unsupported_grant_type" | "unsupported_response_type" => Self::UnsupportedGrantType,
            "invalid_request" | "invalid_client_metadata" => Self::InvalidRequest,
            "invalid_scope" => Self::InvalidScope,
            "invalid_target" => Self::InvalidTarget,
            "access_denied" => Self::AccessDenied,
            "interaction_required"
            | "login_required"
            | "consent_required"
            | "account_selection_required" => Self::InteractionRequired,
            "invalid_redirect_uri" => Self::InvalidRedirectUri,
            "temporarily_unavailable" => Self::TemporarilyUnavailable,
            "server_error" => Self::ServerError,
            _ => Self::Other,
        }
    }

    /// Whether it is about our registration, and not about what we asked for.
    pub fn is_about_us(self) -> bool {
        matches!(self, Self::InvalidClient | Self::ExpiredClient)
    }

    /// Whether the same may work later.
    pub fn is_temporary(self) -> bool {
        matches!(self, Self::TemporarilyUnavailable | Self::ServerError)
    }

    /// The word of the standard, or `other`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::InvalidGrant => "invalid_grant",
            Self::InvalidClient => "invalid_client",
            Self::ExpiredClient => "expired_client",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::InvalidRequest => "invalid_request",
            Self::InvalidScope => "invalid_scope",
            Self::InvalidTarget => "invalid_target",
            Self::AccessDenied => "access_denied",
            Self::InteractionRequired => "interaction_required",
            Self::InvalidRedirectUri => "invalid_redirect_uri",
            Self::TemporarilyUnavailable => "temporarily_unavailable",
            Self::ServerError => "server_error",
            Self::Other => "other",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_no_standard_has_are_not_repeated() {
        assert_eq!(Refusal::of("<script>").to_string(), "other");
        assert_eq!(Refusal::of("invalid_grant").to_string(), "invalid_grant");
        assert!(Refusal::ExpiredClient.is_about_us() && !Refusal::InvalidGrant.is_about_us());
    }
}

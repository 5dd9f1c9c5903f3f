//! Why the provider's answer cannot be used. Never shown to callers: it names addresses that are none of their business.

use std::time::Duration;

use nc_base::{Hint, Retry, Severity};

use super::Refusal;

/// What went wrong between us and the identity provider.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProviderError {
    /// No answer arrived.
    #[error("{what}: the identity provider did not answer")]
    Unreachable {
        /// What we asked for.
        what: &'static str,
    },
    /// It said no, in the words of OAuth.
    #[error("{what}: the identity provider refused: {why}")]
    Refused {
        /// What we asked for.
        what: &'static str,
        /// What it said.
        why: Refusal,
    },
    /// It is in trouble, or we ask too often (429, 5xx).
    #[error("{what}: the identity provider answered {status}")]
    Busy {
        /// What we asked for.
        what: &'static str,
        /// The status.
        status: u16,
        /// How long it wants us to wait.
        retry_after: Option<Duration>,
    },
    /// The answer has a status that says nothing more.
    #[error("{what}: the identity provider answered {status}")]
    Status {
        /// What we asked for.
        what: &'static str,
        /// The status, redirects to other origins included.
        status: u16,
    },
    /// The answer is longer than what was asked for ever is.
    #[error("{what}: the answer of the identity provider is longer than {most} bytes")]
    TooLong {
        /// What we asked for.
        what: &'static str,
        /// The bound.
        most: usize,
    },
    /// The answer is no JSON, or has other fields.
    #[error("{what}: the answer of the identity provider is not what its standard says")]
    Malformed {
        /// What we asked for.
        what: &'static str,
    },
    /// Nobody configured a client for this server, and the provider registers none.
    #[error("this server has no client at the identity provider")]
    NoClient,
    /// Our own store failed; the log says more.
    #[error("the store of this server failed")]
    Store,
    /// The discovery document contradicts itself or the configuration.
    #[error("the discovery document cannot be used: {0}")]
    Metadata(&'static str),
}

impl ProviderError {
    /// What the provider said, if it said no in the words of OAuth.
    pub fn refusal(&self) -> Option<Refusal> {
        match self {
            Self::Refused { why, .. } => Some(*why),
            _ => None,
        }
    }

    /// Whether the same may work later, without anybody changing anything.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Unreachable { .. } | Self::Busy { .. } | Self::Store => true,
            Self::Refused { why, .. } => why.is_temporary(),
            _ => false,
        }
    }
}

impl Hint for ProviderError {
    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Unreachable { .. } => {
                "check NEXTCLOUD_HOST or OIDC_DISCOVERY_URL, and that this machine reaches it".into()
            }
            Self::Refused { why, .. } => refused(*why).into(),
            Self::Busy { .. } => "wait; if it stays, look into the provider's log".into(),
            Self::Status { status: 300..=399, .. } => {
                "set the address that it redirects to; no redirect to another origin is followed".into()
            }
            Self::Status { status: 401 | 403, .. } => {
                "check NEXTCLOUD_OIDC_CLIENT_ID and NEXTCLOUD_OIDC_CLIENT_SECRET".into()
            }
            Self::Status { status: 404, .. } => {
                "enable the app oidc in Nextcloud, or set OIDC_DISCOVERY_URL to the document of another provider".into()
            }
            Self::Status { .. } => "check OIDC_DISCOVERY_URL and the provider's log".into(),
            Self::TooLong { .. } | Self::Malformed { .. } => {
                "check that OIDC_DISCOVERY_URL names a discovery document".into()
            }
            Self::NoClient => {
                "set NEXTCLOUD_OIDC_CLIENT_ID and NEXTCLOUD_OIDC_CLIENT_SECRET, or let the provider register clients (RFC 7591) and set DATABASE_URL or TOKEN_STORAGE_DB".into()
            }
            Self::Store => "look into the log of this server".into(),
            Self::Metadata(_) => {
                "compare the document with OIDC_DISCOVERY_URL, OIDC_ISSUER and NEXTCLOUD_PUBLIC_ISSUER_URL".into()
            }
        })
    }

    fn retry(&self) -> Retry {
        match self {
            Self::Busy { retry_after, .. } => {
                Retry::After(retry_after.unwrap_or(Duration::from_secs(30)))
            }
            _ if self.is_temporary() => Retry::After(Duration::from_secs(30)),
            _ => Retry::Never,
        }
    }

    fn severity(&self) -> Severity {
        Severity::Operator
    }
}

fn refused(why: Refusal) -> &'static str {
    match why {
        Refusal::InvalidClient | Refusal::ExpiredClient => {
            "check NEXTCLOUD_OIDC_CLIENT_ID and NEXTCLOUD_OIDC_CLIENT_SECRET; a registration that ended is made again by itself"
        }
        Refusal::UnauthorizedClient | Refusal::UnsupportedGrantType | Refusal::AccessDenied => {
            "allow this at the provider for the client of this server"
        }
        Refusal::InvalidScope => {
            "compare NEXTCLOUD_OIDC_SCOPES with the scopes of the client at the provider"
        }
        Refusal::InvalidTarget => {
            "compare NEXTCLOUD_RESOURCE_URI with the audiences that the provider knows"
        }
        Refusal::InvalidRedirectUri => {
            "allow the address of this server with /oauth/callback at the provider, exactly as it is"
        }
        Refusal::InvalidGrant | Refusal::InteractionRequired => "sign in again",
        Refusal::TemporarilyUnavailable | Refusal::ServerError => {
            "wait; if it stays, look into the provider's log"
        }
        Refusal::InvalidRequest | Refusal::Other => "look into the provider's log",
    }
}

//! Why the provider's answer cannot be used. Never shown to callers: it names addresses that are none of their business.

use nc_base::{Hint, Severity};

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
    /// The answer has another status than 200.
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
    /// The discovery document contradicts itself or the configuration.
    #[error("the discovery document cannot be used: {0}")]
    Metadata(&'static str),
}

impl Hint for ProviderError {
    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Unreachable { .. } => {
                "check OIDC_DISCOVERY_URL and that this machine reaches it".into()
            }
            Self::Status { status: 300..=399, .. } => {
                "set the address that it redirects to; no redirect to another origin is followed".into()
            }
            Self::Status { status: 401 | 403, .. } => {
                "check NEXTCLOUD_OIDC_CLIENT_ID and NEXTCLOUD_OIDC_CLIENT_SECRET".into()
            }
            Self::Status { .. } => "check OIDC_DISCOVERY_URL and the provider's log".into(),
            Self::TooLong { .. } | Self::Malformed { .. } => {
                "check that OIDC_DISCOVERY_URL names a discovery document".into()
            }
            Self::Metadata(_) => {
                "compare the document with OIDC_DISCOVERY_URL, OIDC_ISSUER and NEXTCLOUD_PUBLIC_ISSUER_URL".into()
            }
        })
    }

    fn severity(&self) -> Severity {
        Severity::Operator
    }
}

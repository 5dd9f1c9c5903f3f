//! Why nobody signed in. What is shown of it to a person holds nothing that the provider or the browser wrote.

use nc_base::{Hint, Retry, Severity};
use nc_store::StoreError;

use super::{ProviderError, Refusal};
use crate::token::Flaw;

/// Why a sign-in did not end well.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignInError {
    /// The browser brings nothing that we know: another browser began, it was used before, or it is over.
    #[error("this sign-in is unknown here or over")]
    Unknown,
    /// The provider sends the browser back without a code.
    #[error("the identity provider did not sign you in: {0}")]
    Refused(Refusal),
    /// Somebody else sends the browser back than whom we sent it to (RFC 9207).
    #[error("the answer is not from the identity provider")]
    ForeignIssuer,
    /// There is neither a code nor an error.
    #[error("the identity provider sent no code")]
    NoCode,
    /// The ID token is not good.
    #[error("the identity provider sent an ID token that is not valid here")]
    IdToken(Flaw),
    /// The ID token belongs to another sign-in.
    #[error("the ID token belongs to another sign-in")]
    Nonce,
    /// Nothing says who signed in.
    #[error("the identity provider does not say who signed in")]
    Nobody,
    /// The provider could not be asked, or refused the code.
    #[error("the identity provider did not give a token")]
    Provider(#[source] ProviderError),
    /// The store failed.
    #[error("the store of this server failed")]
    Store(#[from] StoreError),
}

impl SignInError {
    /// The word for logs and for an error that goes on to a client (RFC 6749 4.1.2.1).
    pub fn name(&self) -> &'static str {
        match self {
            Self::Refused(why) => match why {
                Refusal::AccessDenied | Refusal::InteractionRequired => "access_denied",
                Refusal::TemporarilyUnavailable => "temporarily_unavailable",
                _ => "server_error",
            },
            Self::Provider(error) if error.is_temporary() => "temporarily_unavailable",
            Self::Unknown => "invalid_request",
            _ => "server_error",
        }
    }

    /// Why, in detail, for the log.
    pub fn detail(&self) -> String {
        match self {
            Self::IdToken(flaw) => flaw.to_string(),
            Self::Provider(error) => error.to_string(),
            Self::Store(error) => error.to_string(),
            other => other.to_string(),
        }
    }
}

impl Hint for SignInError {
    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Unknown => {
                "begin again in the same browser, and finish within ten minutes".into()
            }
            Self::Refused(Refusal::AccessDenied) => {
                "begin again if you want to agree after all".into()
            }
            Self::Provider(error) if error.is_temporary() => {
                "wait a moment, then begin again".into()
            }
            Self::Provider(error) if error.refusal() == Some(Refusal::InvalidGrant) => {
                "begin again".into()
            }
            _ => "begin again; if it stays, an administrator finds more in the log of this server"
                .into(),
        })
    }

    fn retry(&self) -> Retry {
        match self {
            Self::Provider(error) => error.retry(),
            _ => Retry::Never,
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::Unknown | Self::Refused(Refusal::AccessDenied | Refusal::InteractionRequired) => {
                Severity::Expected
            }
            Self::Store(error) => error.severity(),
            _ => Severity::Operator,
        }
    }
}

//! What the mode token_exchange needs beyond oauth.

use std::time::Duration;

use super::parse::Reader;

/// How tokens are exchanged.
#[derive(Debug, Clone)]
pub struct TokenExchange {
    /// Scopes that the provider must be asked for.
    pub scopes: Option<String>,
    /// How long a token is kept at most.
    pub ttl: Duration,
}

impl Reader {
    /// How tokens are exchanged.
    pub(super) fn token_exchange(&mut self) -> TokenExchange {
        TokenExchange {
            scopes: self.text("TOKEN_EXCHANGE_SCOPES"),
            ttl: self.duration("TOKEN_EXCHANGE_CACHE_TTL"),
        }
    }
}

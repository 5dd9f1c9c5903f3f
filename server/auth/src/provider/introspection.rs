//! Asking the provider about a token (RFC 7662).

use nc_base::Secret;
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::{Outbound, ProviderError};

const WHAT: &str = "introspection";

/// What the provider says of a token. Everything but `active` may be missing.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Introspected {
    /// Whether the token may be used at all. A provider that does not say so in a boolean is not believed.
    pub active: bool,
    /// Whose token it is.
    pub sub: Option<String>,
    /// Who may accept it: one or several.
    pub aud: Option<Value>,
    /// Who issued it.
    pub iss: Option<String>,
    /// Who asked for it.
    pub client_id: Option<String>,
    /// What for, separated by spaces.
    pub scope: Option<String>,
    /// Until when, in seconds since 1970.
    pub exp: Option<i64>,
    /// `Bearer`, where it is told.
    pub token_type: Option<String>,
}

/// Asks as one client.
#[derive(Debug, Clone)]
pub struct Introspection {
    outbound: Outbound,
    client_id: String,
    client_secret: Secret,
}

impl Introspection {
    /// Ask as this client.
    pub fn new(outbound: Outbound, client_id: String, client_secret: Secret) -> Self {
        Self {
            outbound,
            client_id,
            client_secret,
        }
    }

    /// What the provider says of `token` at `endpoint`.
    ///
    /// # Errors
    /// See [`ProviderError`]: then nothing is known of the token.
    ///
    /// # Cancel safety
    /// Dropping the future drops the request.
    pub async fn ask(&self, endpoint: &Url, token: &Secret) -> Result<Introspected, ProviderError> {
        let client = (self.client_id.as_str(), &self.client_secret);
        let form = [
            ("token", token.expose()),
            ("token_type_hint", "access_token"),
        ];
        self.outbound.post(WHAT, endpoint, client, &form).await
    }
}

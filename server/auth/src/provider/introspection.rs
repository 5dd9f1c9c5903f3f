//! Asking the provider about a token (RFC 7662).

use std::sync::Arc;

use nc_base::Secret;
use serde::Deserialize;
use serde_json::Value;

use super::{IdentityProvider, OwnClient, ProviderError};

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

/// Asks as our own client.
#[derive(Debug, Clone)]
pub struct Introspection {
    provider: IdentityProvider,
    client: Arc<OwnClient>,
}

impl Introspection {
    /// Ask `provider` as `client`.
    pub fn new(provider: IdentityProvider, client: Arc<OwnClient>) -> Self {
        Self { provider, client }
    }

    /// What the provider says of `token`; `None` where there is no way to ask. A registration that ended is made again,
    /// once.
    ///
    /// # Errors
    /// See [`ProviderError`]: then nothing is known of the token.
    ///
    /// # Cancel safety
    /// Dropping the future drops the request.
    pub async fn ask(&self, token: &Secret) -> Result<Option<Introspected>, ProviderError> {
        let metadata = self.provider.metadata().await?;
        let Some(endpoint) = self.provider.introspection(&metadata) else {
            return Ok(None);
        };
        if !self.client.is_possible() {
            return Ok(None);
        }
        let form = [
            ("token", token.expose()),
            ("token_type_hint", "access_token"),
        ];
        let outbound = self.provider.outbound();
        let who = self.client.get().await?;
        let told = outbound
            .post(WHAT, endpoint, &who.at(&metadata), &form)
            .await;
        match told {
            Err(error) if is_about_us(&error) => {
                let again = self.client.refused(&who.id).await?;
                let again = again.at(&metadata);
                outbound.post(WHAT, endpoint, &again, &form).await.map(Some)
            }
            told => told.map(Some),
        }
    }
}

fn is_about_us(error: &ProviderError) -> bool {
    match error {
        ProviderError::Refused { why, .. } => why.is_about_us(),
        ProviderError::Status { status, .. } => *status == 401,
        _ => false,
    }
}

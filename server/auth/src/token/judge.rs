//! Whether an access token may be believed, and what it says: by its signature if it is a JWT, else as the provider answers.

use std::{sync::Arc, time::Duration};

use nc_base::Secret;
use tracing::{Instrument, field::Empty, info_span};

use super::{Claims, Expected, Flaw, Header};
use crate::{
    AuthError,
    provider::{IdentityProvider, Introspection, Metadata, NoKey, OwnClient},
};

/// How far clocks may differ.
const LEEWAY: Duration = Duration::from_secs(30);
/// How long an answer of the provider about a token is believed.
const BELIEVED: Duration = Duration::from_mins(1);

/// Judges the access tokens of one provider.
#[derive(Debug)]
pub struct Judge {
    provider: IdentityProvider,
    introspection: Introspection,
    audiences: Vec<String>,
    active_is_proof: bool,
}

impl Judge {
    /// Accept tokens of `provider` that name one of `audiences`. `active_is_proof` where the provider calls a token active
    /// only for whom it is: Nextcloud does, and names another audience in its answer.
    pub fn new(
        provider: IdentityProvider,
        client: Arc<OwnClient>,
        audiences: Vec<String>,
        active_is_proof: bool,
    ) -> Self {
        Self {
            introspection: Introspection::new(provider.clone(), client),
            provider,
            audiences,
            active_is_proof,
        }
    }

    /// The provider.
    pub fn provider(&self) -> &IdentityProvider {
        &self.provider
    }

    /// What `token` says, if it is good, inside a span that tells the outcome and nothing about the caller.
    ///
    /// # Errors
    /// See [`AuthError`].
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing but the answer.
    pub async fn judge(&self, token: &Secret) -> Result<Claims, AuthError> {
        let span = info_span!("auth.token", outcome = Empty);
        let answer = self.claims(token).instrument(span.clone()).await;
        let outcome = match &answer {
            Ok(_) => "accepted".to_owned(),
            Err(AuthError::InvalidToken(flaw)) => flaw.to_string(),
            Err(error) => error.name().to_owned(),
        };
        span.record("outcome", outcome.as_str());
        answer
    }

    async fn claims(&self, token: &Secret) -> Result<Claims, AuthError> {
        let metadata = self.provider.metadata().await?;
        let mut claims = if super::is_jwt(token.expose()) {
            self.of_jwt(token, &metadata).await?
        } else {
            self.of_opaque(token, &metadata).await?
        };
        // Of its several names one is kept: a person is the same whichever a token has.
        claims.issuer.clone_from(&metadata.issuer);
        Ok(claims)
    }

    async fn of_jwt(&self, token: &Secret, metadata: &Metadata) -> Result<Claims, AuthError> {
        let header = Header::of(token.expose())?;
        let key = self.provider.key(metadata, header.kid.as_deref()).await;
        let key = key.map_err(|none| match none {
            NoKey::Unknown => AuthError::InvalidToken(Flaw::Signature),
            NoKey::Unavailable(error) => AuthError::Provider(error),
        })?;
        let claims = super::read(token.expose(), &header, &key)?;
        let now = self.provider.clock().now();
        Ok(self.expected(metadata).check(&claims, now)?)
    }

    async fn of_opaque(&self, token: &Secret, metadata: &Metadata) -> Result<Claims, AuthError> {
        let told = self.introspection.ask(token).await?;
        let told = told.ok_or(Flaw::Opaque)?;
        let now = self.provider.clock().now();
        let expected = self.expected(metadata);
        Ok(expected.check_introspected(&told, self.active_is_proof, now, BELIEVED)?)
    }

    fn expected(&self, metadata: &Metadata) -> Expected {
        Expected {
            issuers: self.provider.issuers(metadata),
            audiences: self.audiences.clone(),
            leeway: LEEWAY,
        }
    }
}

//! ID tokens (OpenID Connect Core 3.1.3.7): who signed in, said to us and nobody else.

use std::time::Duration;

use jiff::Timestamp;
use nc_base::Secret;
use serde_json::{Map, Value};

use super::{IdentityProvider, Metadata, NoKey, ProviderError, SignInError};
use crate::token::{self, Expected, Header};

/// How far clocks may differ.
const LEEWAY: Duration = Duration::from_secs(30);
/// Longest name that is believed.
const MOST_NAME: usize = 256;

/// Who signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Who {
    pub(super) issuer: String,
    pub(super) subject: String,
    pub(super) preferred_username: Option<String>,
    pub(super) claims: Map<String, Value>,
}

/// What an ID token must fit.
#[derive(Debug)]
pub(super) struct Sought<'s> {
    /// Us.
    pub(super) client_id: &'s str,
    /// What we sent along.
    pub(super) nonce: &'s str,
}

/// Who signed in, as `token` says.
pub(super) async fn read(
    provider: &IdentityProvider,
    metadata: &Metadata,
    token: &Secret,
    sought: &Sought<'_>,
    now: Timestamp,
) -> Result<Who, SignInError> {
    let header = Header::of(token.expose()).map_err(SignInError::IdToken)?;
    let key = provider.key(metadata, header.kid.as_deref()).await;
    let key = key.map_err(|none| match none {
        NoKey::Unknown => SignInError::IdToken(token::Flaw::Signature),
        NoKey::Unavailable(error) => SignInError::Provider(error),
    })?;
    let claims = token::verify(token.expose(), &header, &key).map_err(SignInError::IdToken)?;
    let expected = Expected {
        issuers: provider.issuers(metadata),
        audiences: vec![sought.client_id.to_owned()],
        leeway: LEEWAY,
    };
    let checked = expected.check(&claims, now).map_err(SignInError::IdToken)?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    // One for several must say that it was made for us.
    let azp = text("azp");
    if azp.is_some_and(|azp| azp != sought.client_id)
        || azp.is_none() && checked.audiences.len() > 1
    {
        return Err(SignInError::IdToken(token::Flaw::Audience));
    }
    if text("nonce") != Some(sought.nonce) {
        return Err(SignInError::Nonce);
    }
    Ok(Who {
        issuer: metadata.issuer.clone(),
        subject: checked.subject,
        preferred_username: name(&claims),
        claims,
    })
}

/// Who signed in, as the provider says of the access token.
pub(super) async fn ask(
    provider: &IdentityProvider,
    metadata: &Metadata,
    access_token: &Secret,
) -> Result<Who, SignInError> {
    let endpoint = metadata.userinfo_endpoint.as_ref();
    let endpoint = endpoint.ok_or(SignInError::Nobody)?;
    let outbound = provider.outbound();
    let told: Map<String, Value> = outbound.get_as("userinfo", endpoint, access_token).await?;
    let subject = told.get("sub").and_then(Value::as_str);
    let subject = subject.filter(|subject| !subject.is_empty());
    let subject = subject.ok_or(SignInError::Nobody)?.to_owned();
    Ok(Who {
        issuer: metadata.issuer.clone(),
        subject,
        preferred_username: name(&told),
        claims: told,
    })
}

fn name(claims: &Map<String, Value>) -> Option<String> {
    let name = claims.get("preferred_username")?.as_str()?;
    let good = !name.is_empty() && name.len() <= MOST_NAME && !name.chars().any(char::is_control);
    good.then(|| name.to_owned())
}

impl From<ProviderError> for SignInError {
    fn from(error: ProviderError) -> Self {
        Self::Provider(error)
    }
}

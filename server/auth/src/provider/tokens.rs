//! The token endpoint: codes, refresh tokens and other people's tokens become access tokens.

use std::time::Duration;

use jiff::Timestamp;
use nc_base::Secret;
use nc_store::{AccessToken, Scopes};
use serde::{Deserialize, Deserializer};
use url::Url;

use super::{IdentityProvider, OwnClient, ProviderError};

const WHAT: &str = "token";
/// How long a token is believed to live whose end is not told.
const UNTOLD: Duration = Duration::from_mins(5);
/// Longest life that is believed.
const LONGEST: Duration = Duration::from_hours(24);

/// What the token endpoint gave.
#[derive(Debug, Deserialize)]
pub struct TokenAnswer {
    /// The access token.
    pub access_token: Secret,
    token_type: String,
    #[serde(default, deserialize_with = "seconds")]
    expires_in: Option<u64>,
    /// The next refresh token, where there is one.
    pub refresh_token: Option<Secret>,
    /// What was granted, where that is told.
    pub scope: Option<String>,
    /// Who signed in.
    pub id_token: Option<Secret>,
}

impl TokenAnswer {
    /// The access token with its end.
    pub fn access(&self, now: Timestamp) -> AccessToken {
        let life = self.expires_in.map_or(UNTOLD, Duration::from_secs);
        let end = now.checked_add(life.min(LONGEST));
        AccessToken {
            secret: self.access_token.clone(),
            expires_at: end.unwrap_or(now),
        }
    }

    /// What was granted: what was asked for, unless the provider says otherwise (RFC 6749 5.1).
    pub fn scopes(&self, asked: &Scopes) -> Scopes {
        let told = self.scope.as_deref();
        told.map_or_else(|| asked.clone(), Scopes::parse)
    }
}

/// Seconds, which some providers write as text.
fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Seconds {
        Number(u64),
        Text(String),
        Other(serde::de::IgnoredAny),
    }
    Ok(match Option::<Seconds>::deserialize(deserializer)? {
        Some(Seconds::Number(number)) => Some(number),
        Some(Seconds::Text(text)) => text.parse().ok(),
        Some(Seconds::Other(_)) | None => None,
    })
}

/// Ask the token endpoint as our own client. A registration that ended is made again, once, and the question repeated.
///
/// # Errors
/// See [`ProviderError`].
///
/// # Cancel safety
/// What the provider gave to a future that was dropped is lost.
pub(crate) async fn ask(
    provider: &IdentityProvider,
    client: &OwnClient,
    form: &[(&str, &str)],
) -> Result<TokenAnswer, ProviderError> {
    let metadata = provider.metadata().await?;
    let endpoint = metadata.token_endpoint()?;
    let ask = async |who: &super::ClientCredentials| -> Result<TokenAnswer, ProviderError> {
        let answer = post(provider, endpoint, &who.at(&metadata), form).await?;
        if answer.token_type.eq_ignore_ascii_case("bearer") {
            Ok(answer)
        } else {
            Err(ProviderError::Malformed { what: WHAT })
        }
    };
    let who = client.get().await?;
    match ask(&who).await {
        Err(error) if error.refusal().is_some_and(super::Refusal::is_about_us) => {
            let again = client.refused(&who.id).await;
            ask(&again.map_err(|_| error)?).await
        }
        answer => answer,
    }
}

/// Revoke a refresh token (RFC 7009), where the provider does that.
///
/// # Errors
/// See [`ProviderError`].
///
/// # Cancel safety
/// Dropping the future drops the request, which may have taken effect.
pub(crate) async fn revoke(
    provider: &IdentityProvider,
    client: &OwnClient,
    refresh_token: &Secret,
) -> Result<(), ProviderError> {
    let metadata = provider.metadata().await?;
    let Some(endpoint) = &metadata.revocation_endpoint else {
        return Ok(());
    };
    let form = [
        ("token", refresh_token.expose()),
        ("token_type_hint", "refresh_token"),
    ];
    let who = client.get().await?;
    let outbound = provider.outbound();
    outbound
        .tell("revocation", endpoint, &who.at(&metadata), &form)
        .await
}

async fn post(
    provider: &IdentityProvider,
    endpoint: &Url,
    client: &super::ClientAuth<'_>,
    form: &[(&str, &str)],
) -> Result<TokenAnswer, ProviderError> {
    provider.outbound().post(WHAT, endpoint, client, form).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_end_of_a_token_is_told_in_several_ways() {
        let life = |expires: serde_json::Value| {
            let answer =
                json!({ "access_token": "a", "token_type": "Bearer", "expires_in": expires });
            let answer: TokenAnswer = serde_json::from_value(answer).unwrap();
            answer.access(Timestamp::UNIX_EPOCH).expires_at.as_second()
        };
        assert_eq!(life(json!(60)), 60);
        assert_eq!(life(json!("60")), 60);
        for untold in [json!(null), json!("soon"), json!(-1)] {
            assert_eq!(life(untold), 300);
        }
        assert_eq!(life(json!(u64::MAX)), 86_400);
    }

    #[test]
    fn what_was_granted_is_what_was_asked_unless_it_is_told() {
        let answer = |scope: Option<&str>| -> TokenAnswer {
            serde_json::from_value(
                json!({ "access_token": "a", "token_type": "Bearer", "scope": scope }),
            )
            .unwrap()
        };
        let asked = Scopes::parse("openid offline_access");
        assert_eq!(answer(None).scopes(&asked), asked);
        assert_eq!(answer(Some("openid")).scopes(&asked).to_string(), "openid");
        assert!(!format!("{:?}", answer(None)).contains("\"a\""));
    }
}

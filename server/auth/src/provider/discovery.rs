//! The discovery document (OpenID Connect Discovery 1.0, RFC 8414), read when it is first needed and once an hour.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use nc_base::Clock;
use serde::Deserialize;
use tokio::sync::Mutex;
use url::Url;

use super::{Outbound, ProviderError};

/// How long a document is used before it is read again.
const FRESH: Duration = Duration::from_hours(1);
/// How long after a failure nobody asks again.
const COOLDOWN: Duration = Duration::from_secs(10);
const WHAT: &str = "discovery";

/// What we use of the document.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Metadata {
    /// Who issues tokens, exactly as tokens name it.
    pub issuer: String,
    /// Where people sign in.
    pub authorization_endpoint: Option<Url>,
    /// Where codes become tokens.
    pub token_endpoint: Option<Url>,
    /// The keys that sign tokens.
    pub jwks_uri: Option<Url>,
    /// RFC 7662.
    pub introspection_endpoint: Option<Url>,
    /// RFC 7591.
    pub registration_endpoint: Option<Url>,
    /// RFC 7009.
    pub revocation_endpoint: Option<Url>,
    /// OpenID Connect Core 5.3.
    pub userinfo_endpoint: Option<Url>,
    /// RFC 7636; a provider without S256 is told of at start.
    #[serde(default)]
    pub code_challenge_methods_supported: Vec<String>,
    /// RFC 9207.
    #[serde(default)]
    pub authorization_response_iss_parameter_supported: bool,
    /// How clients prove who they are; not told means Basic.
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// What may be asked for, as far as it is told.
    pub scopes_supported: Option<Vec<String>>,
}

/// What a provider says about PKCE with S256 (RFC 7636).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pkce {
    /// It does it.
    Supported,
    /// It says nothing; it is used all the same, and a provider that does not know it ignores it.
    Untold,
    /// It names methods, and not this one.
    Missing,
}

impl Metadata {
    /// What it says about PKCE.
    pub fn pkce(&self) -> Pkce {
        match self.code_challenge_methods_supported.as_slice() {
            [] => Pkce::Untold,
            methods if methods.iter().any(|method| method == "S256") => Pkce::Supported,
            _ => Pkce::Missing,
        }
    }

    /// How we prove who we are with a secret.
    pub(crate) fn client_auth_method(&self) -> &'static str {
        let methods = self.token_endpoint_auth_methods_supported.as_deref();
        let has = |name| methods.is_some_and(|all| all.iter().any(|method| method == name));
        if has("client_secret_post") && !has("client_secret_basic") {
            "client_secret_post"
        } else {
            "client_secret_basic"
        }
    }

    /// Whether clients may ask for scopes that the document does not list: Nextcloud lists what its clients have.
    pub(crate) fn registers_any_scope(&self) -> bool {
        let endpoint = self.registration_endpoint.as_ref();
        endpoint.is_some_and(|url| url.path().ends_with("/apps/oidc/register"))
    }

    /// The token endpoint.
    ///
    /// # Errors
    /// [`ProviderError::Metadata`] when the document names none.
    pub(crate) fn token_endpoint(&self) -> Result<&Url, ProviderError> {
        let missing = ProviderError::Metadata("it names no token_endpoint");
        self.token_endpoint.as_ref().ok_or(missing)
    }

    /// The document as it may be used: its issuer is `expected` where one is, and its endpoints are as safe as itself.
    pub(crate) fn checked(self, at: &Url, expected: Option<&str>) -> Result<Self, ProviderError> {
        if expected.is_some_and(|expected| expected != self.issuer) {
            return Err(ProviderError::Metadata("it names another issuer"));
        }
        let endpoints = [
            &self.authorization_endpoint,
            &self.token_endpoint,
            &self.jwks_uri,
            &self.introspection_endpoint,
            &self.registration_endpoint,
            &self.revocation_endpoint,
            &self.userinfo_endpoint,
        ];
        for endpoint in endpoints.into_iter().flatten() {
            let plain = endpoint.scheme() == "http" && at.scheme() == "http";
            if endpoint.scheme() != "https" && !plain {
                return Err(ProviderError::Metadata(
                    "an endpoint is not reached by https, although the document is",
                ));
            }
            if !endpoint.username().is_empty() || endpoint.password().is_some() {
                return Err(ProviderError::Metadata("an endpoint carries a password"));
            }
        }
        Ok(self)
    }
}

/// Reads the document of one provider.
#[derive(Debug)]
pub struct Discovery {
    url: Url,
    issuer: Option<String>,
    outbound: Outbound,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    known: Option<(Arc<Metadata>, Instant)>,
    failed: Option<(ProviderError, Instant)>,
}

impl Discovery {
    /// The document at `url`, whose issuer must be `issuer` where that is given.
    pub fn new(
        url: Url,
        issuer: Option<String>,
        outbound: Outbound,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self {
            url,
            issuer,
            outbound,
            clock,
            state: Mutex::default(),
        }
    }

    /// The document, asked for again even where that failed a moment ago.
    ///
    /// # Errors
    /// See [`ProviderError`].
    ///
    /// # Cancel safety
    /// Dropping the future lets the next caller ask.
    pub async fn read_again(&self) -> Result<Arc<Metadata>, ProviderError> {
        self.state.lock().await.failed = None;
        self.metadata().await
    }

    /// The document. Callers that ask together wait for one answer; an old document is used while no newer one can be had.
    ///
    /// # Errors
    /// See [`ProviderError`]; repeated for ten seconds without asking again.
    ///
    /// # Cancel safety
    /// Dropping the future lets the next caller ask.
    pub async fn metadata(&self) -> Result<Arc<Metadata>, ProviderError> {
        let mut state = self.state.lock().await;
        let now = self.clock.monotonic();
        let age = |since: Instant| now.saturating_duration_since(since);
        if let Some((known, since)) = &state.known
            && age(*since) < FRESH
        {
            return Ok(Arc::clone(known));
        }
        let answer = match &state.failed {
            Some((error, since)) if age(*since) < COOLDOWN => Err(error.clone()),
            _ => {
                let read = self
                    .outbound
                    .get_well_known::<Metadata>(WHAT, &self.url)
                    .await;
                read.and_then(|read| read.checked(&self.url, self.issuer.as_deref()))
            }
        };
        match answer {
            Ok(read) => {
                let read = Arc::new(read);
                *state = State {
                    known: Some((Arc::clone(&read), now)),
                    failed: None,
                };
                Ok(read)
            }
            Err(error) => {
                if state
                    .failed
                    .as_ref()
                    .is_none_or(|(_, since)| age(*since) >= COOLDOWN)
                {
                    tracing::warn!(%error, "no discovery document");
                    state.failed = Some((error.clone(), now));
                }
                let old = state.known.as_ref().map(|(known, _)| Arc::clone(known));
                old.ok_or(error)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document(jwks: &str) -> Metadata {
        serde_json::from_value(json!({ "issuer": "https://idp.test", "jwks_uri": jwks })).unwrap()
    }

    #[test]
    fn an_endpoint_is_never_less_safe_than_the_document() {
        let at = "https://idp.test/.well-known/openid-configuration"
            .parse()
            .unwrap();
        let good = document("https://idp.test/jwks");
        assert!(good.checked(&at, Some("https://idp.test")).is_ok());
        for bad in [
            "http://idp.test/jwks",
            "file:///etc/passwd",
            "https://a:b@idp.test/jwks",
        ] {
            let refused = document(bad).checked(&at, None).unwrap_err();
            assert!(matches!(refused, ProviderError::Metadata(_)), "{bad}");
        }
        let local = "http://127.0.0.1:8081/.well-known/openid-configuration"
            .parse()
            .unwrap();
        assert!(
            document("http://127.0.0.1:8081/jwks")
                .checked(&local, None)
                .is_ok()
        );
    }

    #[test]
    fn plain_alone_is_no_pkce() {
        let of = |methods: &[&str]| {
            let mut document = document("https://idp.test/jwks");
            document.code_challenge_methods_supported =
                methods.iter().map(|&method| method.to_owned()).collect();
            document.pkce()
        };
        assert_eq!(of(&["plain", "S256"]), Pkce::Supported);
        assert_eq!(of(&["plain"]), Pkce::Missing);
        assert_eq!(of(&[]), Pkce::Untold);
    }

    #[test]
    fn the_issuer_is_compared_exactly() {
        let at = "https://idp.test/x".parse().unwrap();
        for other in [
            "https://idp.test/",
            "https://IDP.test",
            "https://idp.test.evil",
        ] {
            let refused = document("https://idp.test/jwks").checked(&at, Some(other));
            assert!(refused.is_err(), "{other}");
        }
    }
}

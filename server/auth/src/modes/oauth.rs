//! Clients show an access token that was issued for us; Nextcloud gets the same token where it is one of its audience.
//!
//! A JWT is judged by its signature and claims alone. An opaque token is asked about at the provider. What was accepted is
//! remembered for a minute at most, and never beyond its own end.

use std::{sync::Arc, time::Duration};

use http::HeaderMap;
use jiff::Timestamp;
use moka::future::Cache;
use nc_base::{Clock, Secret};
use nextcloud_transport::{Credentials, Server, Session};
use tracing::{Instrument, field::Empty, info_span};
use url::Url;

use crate::{
    AuthError, Caller, CallerKey, Grants,
    bearer_header::bearer,
    caller::KeyMaker,
    provider::{Discovery, Introspection, KeySet, Metadata, NoKey, Outbound, ProviderError},
    token::{self, Claims, Expected, Flaw, Header},
};

/// How long an accepted token is not looked at again; also how long a revoked one may still work here.
const REMEMBERED: Duration = Duration::from_mins(1);
/// How far clocks may differ.
const LEEWAY: Duration = Duration::from_secs(30);

/// What an operator says of the provider.
#[derive(Debug, Clone)]
pub struct OAuthSettings {
    /// The discovery document.
    pub discovery: Url,
    /// The issuer, where it is not to be believed from the document.
    pub issuer: Option<String>,
    /// Another name of the issuer, as browsers see it.
    pub public_issuer: Option<String>,
    /// The keys, where the document does not tell.
    pub jwks_uri: Option<Url>,
    /// The introspection endpoint, where the document does not tell.
    pub introspection_uri: Option<Url>,
    /// Our own client at the provider, for introspection.
    pub client: Option<(String, Secret)>,
    /// What names us in the audience of a token: the address of `/mcp` first.
    pub audiences: Vec<String>,
    /// What names Nextcloud in the audience of a token.
    pub nextcloud: Vec<String>,
    /// Whether Nextcloud itself is the provider: it takes every token that it issued.
    pub nextcloud_issues: bool,
    /// Where the metadata of this resource is (RFC 9728).
    pub metadata: Url,
}

/// Recognises callers by access tokens.
#[derive(Debug)]
pub struct OAuth {
    server: Server,
    clock: Arc<dyn Clock>,
    settings: OAuthSettings,
    discovery: Discovery,
    signers: KeySet,
    introspection: Option<Introspection>,
    keys: KeyMaker,
    accepted: Cache<CallerKey, Remembered>,
    forgotten: Cache<CallerKey, Timestamp>,
}

/// A caller, since when, and until when its token is good.
#[derive(Debug, Clone)]
struct Remembered {
    caller: Caller,
    since: Timestamp,
    until: Timestamp,
}

impl OAuth {
    /// Recognise callers of `server`; asks nobody yet.
    pub fn new(server: Server, clock: Arc<dyn Clock>, settings: OAuthSettings) -> Self {
        let outbound = Outbound::new(&server);
        let introspection = settings
            .client
            .as_ref()
            .map(|(id, secret)| Introspection::new(outbound.clone(), id.clone(), secret.clone()));
        Self {
            discovery: Discovery::new(
                settings.discovery.clone(),
                settings.issuer.clone(),
                outbound.clone(),
                Arc::clone(&clock),
            ),
            signers: KeySet::new(outbound, Arc::clone(&clock)),
            introspection,
            keys: KeyMaker::new(),
            accepted: cache(),
            forgotten: cache(),
            server,
            clock,
            settings,
        }
    }

    /// What the provider says of itself; for checks at start.
    ///
    /// # Errors
    /// See [`ProviderError`].
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn provider(&self) -> Result<Arc<Metadata>, ProviderError> {
        self.discovery.metadata().await
    }

    /// What was set.
    pub fn settings(&self) -> &OAuthSettings {
        &self.settings
    }

    /// Recognise the caller behind these headers.
    ///
    /// # Errors
    /// See [`AuthError`].
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing; others who wait for the same answer still get it.
    pub async fn authenticate(&self, headers: &HeaderMap) -> Result<Caller, AuthError> {
        let token = bearer(headers)?;
        let key = self.keys.key(&["token", token.expose()]);
        if let Some(known) = self.accepted.get(&key).await {
            if self.is_current(&known).await {
                return Ok(known.caller);
            }
            self.accepted.invalidate(&key).await;
        }
        let found = self.accepted.try_get_with(key, self.traced(token)).await;
        found
            .map(|known| known.caller)
            .map_err(Arc::unwrap_or_clone)
    }

    /// Look again at the tokens of this caller, because Nextcloud refused one meanwhile.
    ///
    /// # Cancel safety
    /// Dropping the future may leave the caller recognised for up to a minute.
    pub async fn forget(&self, key: &CallerKey) {
        self.forgotten.insert(*key, self.clock.now()).await;
    }

    async fn is_current(&self, known: &Remembered) -> bool {
        let now = self.clock.now();
        let fresh = now.duration_since(known.since)
            < jiff::SignedDuration::try_from(REMEMBERED).unwrap_or_default();
        let forgotten = self.forgotten.get(&known.caller.key).await;
        fresh && now < known.until && forgotten.is_none_or(|at| at < known.since)
    }

    /// Judge inside a span that tells the outcome and nothing about the caller.
    async fn traced(&self, token: Secret) -> Result<Remembered, AuthError> {
        let span = info_span!("auth.token", outcome = Empty);
        let answer = self.judge(token).instrument(span.clone()).await;
        let outcome = match &answer {
            Ok(_) => "accepted".to_owned(),
            Err(AuthError::InvalidToken(flaw)) => flaw.to_string(),
            Err(error) => error.name().to_owned(),
        };
        span.record("outcome", outcome.as_str());
        answer
    }

    async fn judge(&self, token: Secret) -> Result<Remembered, AuthError> {
        let metadata = self.discovery.metadata().await?;
        let claims = if token::is_jwt(token.expose()) {
            self.of_jwt(&token, &metadata).await?
        } else {
            self.of_opaque(&token, &metadata).await?
        };
        let names_nextcloud =
            |name: &String| self.settings.nextcloud.iter().any(|known| known == name);
        if !self.settings.nextcloud_issues && !claims.audiences.iter().any(names_nextcloud) {
            return Err(AuthError::NotForNextcloud);
        }
        let client = claims.client.as_deref().unwrap_or_default();
        let key = self
            .keys
            .key(&["caller", &claims.issuer, &claims.subject, client]);
        let now = self.clock.now();
        Ok(Remembered {
            caller: Caller {
                user: claims.subject.as_str().into(),
                session: Session::new(&self.server, Credentials::Bearer(token)),
                scopes: Grants::Only(Arc::new(claims.scopes)),
                key,
            },
            since: now,
            until: claims.expires,
        })
    }

    async fn of_jwt(&self, token: &Secret, metadata: &Metadata) -> Result<Claims, AuthError> {
        let header = Header::of(token.expose())?;
        let uri = self.settings.jwks_uri.as_ref();
        let uri = uri.or(metadata.jwks_uri.as_ref());
        let uri = uri.ok_or(ProviderError::Metadata("it names no jwks_uri"))?;
        let key = self.signers.find(uri, header.kid.as_deref()).await;
        let key = key.map_err(|none| match none {
            NoKey::Unknown => AuthError::InvalidToken(Flaw::Signature),
            NoKey::Unavailable(error) => AuthError::Provider(error),
        })?;
        let claims = token::read(token.expose(), &header, &key)?;
        Ok(self.expected(metadata).check(&claims, self.clock.now())?)
    }

    async fn of_opaque(&self, token: &Secret, metadata: &Metadata) -> Result<Claims, AuthError> {
        let uri = self.settings.introspection_uri.as_ref();
        let uri = uri.or(metadata.introspection_endpoint.as_ref());
        let (Some(introspection), Some(uri)) = (&self.introspection, uri) else {
            return Err(Flaw::Opaque.into());
        };
        let told = introspection.ask(uri, token).await?;
        let now = self.clock.now();
        // Nextcloud answers for tokens whose audience is the asking client or its resource only, and names another one.
        let proven = self.settings.nextcloud_issues;
        let expected = self.expected(metadata);
        Ok(expected.check_introspected(&told, proven, now, REMEMBERED)?)
    }

    fn expected(&self, metadata: &Metadata) -> Expected {
        let mut issuers = vec![metadata.issuer.clone()];
        issuers.extend(self.settings.public_issuer.clone());
        Expected {
            issuers,
            audiences: self.settings.audiences.clone(),
            leeway: LEEWAY,
        }
    }
}

fn cache<T: Clone + Send + Sync + 'static>() -> Cache<CallerKey, T> {
    Cache::builder()
        .max_capacity(10_000)
        .time_to_live(REMEMBERED * 2)
        .build()
}

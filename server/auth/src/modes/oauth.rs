//! Clients show an access token that was issued for us; Nextcloud gets the same token where it is one of its audience.
//!
//! What was accepted is remembered for a minute at most, and never beyond its own end.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use http::HeaderMap;
use nc_base::{Clock, Secret};
use nextcloud_transport::{Credentials, Kind, Server, Session};
use url::Url;

use crate::{
    AuthError, Caller, CallerKey, Grants,
    bearer_header::bearer,
    memory::{Memory, Recognised},
    modes::Exchange,
    provider::{IdentityProvider, OwnClient},
    token::{Claims, Flaw, Judge},
};

/// What an operator says of the tokens.
#[derive(Debug, Clone)]
pub struct OAuthSettings {
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
    settings: OAuthSettings,
    judge: Judge,
    memory: Memory<Caller>,
    exchange: Option<Exchange>,
    /// Whether it was said that tokens of clients open Nextcloud without us.
    said: AtomicBool,
}

impl OAuth {
    /// Recognise callers of `server` by tokens of `provider`, where we are `client`; asks nobody yet.
    pub fn new(
        server: Server,
        clock: Arc<dyn Clock>,
        provider: IdentityProvider,
        client: Arc<OwnClient>,
        settings: OAuthSettings,
    ) -> Self {
        let audiences = settings.audiences.clone();
        Self {
            judge: Judge::new(provider, client, audiences, settings.nextcloud_issues),
            memory: Memory::new(clock),
            exchange: None,
            said: AtomicBool::new(false),
            server,
            settings,
        }
    }

    /// The same as the mode `token_exchange`: with another token for Nextcloud.
    #[must_use]
    pub fn exchanging(mut self, exchange: Exchange) -> Self {
        self.exchange = Some(exchange);
        self
    }

    /// Who issues the tokens.
    pub fn provider(&self) -> &IdentityProvider {
        self.judge.provider()
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
        let recognise = Box::pin(self.recognise(&token));
        self.memory.recall(&token, recognise).await
    }

    /// Look again at the tokens of this caller, because Nextcloud refused one meanwhile.
    ///
    /// # Cancel safety
    /// Dropping the future may leave the caller recognised for up to a minute.
    pub async fn forget(&self, key: &CallerKey) {
        self.memory.forget(key).await;
    }

    async fn recognise(&self, token: &Secret) -> Result<Recognised<Caller>, AuthError> {
        let claims = self.judge.judge(token).await?;
        let (session, scopes, until) = if let Some(exchange) = &self.exchange {
            self.notice(&claims);
            let exchanged = exchange.session(token, &claims, &self.memory).await?;
            (exchanged.session, exchanged.scopes, exchanged.until)
        } else {
            self.goes_on(&claims)?;
            let session = Session::new(&self.server, Credentials::Bearer(token.clone()));
            (session, claims.scopes.clone(), claims.expires)
        };
        let caller = Caller {
            user: claims.subject.as_str().into(),
            session,
            key: claims.caller_key(&self.memory.keys),
            account: Some(claims.person()?.account()),
            scopes: Grants::Only(Arc::new(scopes)),
        };
        if self.exchange.is_none() {
            self.still_opens(&caller).await?;
        }
        Ok(Recognised {
            whose: caller.key,
            what: caller,
            until,
        })
    }

    /// Whether a token that goes on still opens Nextcloud, where one of this caller was refused there a moment ago. The signature of
    /// a JWT stays good when the person takes back what they allowed; only Nextcloud knows.
    async fn still_opens(&self, caller: &Caller) -> Result<(), AuthError> {
        if self.memory.forgotten(&caller.key).await.is_none() {
            return Ok(());
        }
        match caller.session.user_id().await {
            Err(error) if error.kind() == Kind::Unauthorized => Err(Flaw::Refused.into()),
            // Who cannot be asked will refuse the call itself.
            _ => Ok(()),
        }
    }

    /// Whether Nextcloud may take the token itself.
    fn goes_on(&self, claims: &Claims) -> Result<(), AuthError> {
        (self.settings.nextcloud_issues || self.names_nextcloud(claims))
            .then_some(())
            .ok_or(AuthError::NotForNextcloud)
    }

    fn names_nextcloud(&self, claims: &Claims) -> bool {
        let known = |name: &String| self.settings.nextcloud.contains(name);
        claims.audiences.iter().any(known)
    }

    /// Tell the operator once where an exchange protects nothing: whoever has the client's token can go to Nextcloud with it.
    fn notice(&self, claims: &Claims) {
        if self.names_nextcloud(claims) && !self.said.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                client = claims.client.as_deref().unwrap_or_default(),
                "tokens of clients name Nextcloud in their audience, so they open it without this server; let the provider put \
                 it only into tokens that come of an exchange"
            );
        }
    }
}

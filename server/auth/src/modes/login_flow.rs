//! Clients show an access token that we issued, or an identity provider in front; at Nextcloud we act with the app password that
//! its owner gave us.
//!
//! Token and account are read from the store with every request, so that whatever is revoked, narrowed or replaced counts at
//! once, on every replica. Only sessions are kept, each for as long as the account is as it was.

use std::{sync::Arc, time::Duration};

use http::HeaderMap;
use jiff::Timestamp;
use moka::future::Cache;
use nc_base::{Clock, Secret};
use nc_store::{Account, AccountId, Scopes, StoreError};
use nextcloud_transport::{Credentials, Kind, Server, Session};
use tracing::{Instrument, field::Empty, info_span};
use url::Url;

use crate::{
    AuthError, AuthorizationServer, Caller, CallerKey, Grants,
    bearer_header::bearer,
    caller::KeyMaker,
    memory::{Memory, Recognised},
    provider::IdentityProvider,
    token::{Claims, Flaw, Judge},
};

/// How long a session is kept that nobody uses.
const IDLE: Duration = Duration::from_hours(1);

/// Recognises callers by tokens of our own.
#[derive(Debug)]
pub struct LoginFlow {
    server: Server,
    authorization: Arc<AuthorizationServer>,
    metadata: Url,
    keys: KeyMaker,
    sessions: Cache<CallerKey, Kept>,
    accounts: Cache<CallerKey, (AccountId, Timestamp)>,
    front: Option<Front>,
}

/// Who judges the tokens of a provider in front.
#[derive(Debug)]
struct Front {
    judge: Judge,
    memory: Memory<Claims>,
}

/// What a token says: whose it is, which client shows it, and what it grants.
#[derive(Debug)]
struct Shown {
    account: Account,
    client: String,
    scopes: Scopes,
}

/// A session, and when the account that it is of was last changed.
#[derive(Debug, Clone)]
struct Kept {
    session: Session,
    of: Timestamp,
}

impl LoginFlow {
    /// Recognise callers to whom `authorization` gave tokens; `metadata` is where this resource describes itself.
    pub fn new(server: Server, authorization: Arc<AuthorizationServer>, metadata: Url) -> Self {
        Self {
            server,
            authorization,
            metadata,
            keys: KeyMaker::new(),
            sessions: cache(),
            accounts: cache(),
            front: None,
        }
    }

    /// Believe the tokens that `judge` accepts, and none of our own.
    #[must_use]
    pub fn behind(mut self, judge: Judge, clock: Arc<dyn Clock>) -> Self {
        let memory = Memory::new(clock);
        self.front = Some(Front { judge, memory });
        self
    }

    /// The provider in front, if there is one.
    pub fn provider(&self) -> Option<&IdentityProvider> {
        self.front.as_ref().map(|front| front.judge.provider())
    }

    /// Who issues the tokens.
    pub fn authorization(&self) -> &Arc<AuthorizationServer> {
        &self.authorization
    }

    /// Where this resource describes itself.
    pub fn metadata(&self) -> &Url {
        &self.metadata
    }

    /// Recognise the caller behind these headers. Whoever has not connected, or is not connected any more, is a caller all the
    /// same, without a way to Nextcloud.
    ///
    /// # Errors
    /// See [`AuthError`].
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn authenticate(&self, headers: &HeaderMap) -> Result<Caller, AuthError> {
        let span = info_span!("auth.token", outcome = Empty);
        let answer = self.recognise(headers).instrument(span.clone()).await;
        let outcome = match &answer {
            Ok(_) => "accepted".to_owned(),
            Err(AuthError::InvalidToken(flaw)) => flaw.to_string(),
            Err(error) => error.name().to_owned(),
        };
        span.record("outcome", outcome);
        answer
    }

    async fn recognise(&self, headers: &HeaderMap) -> Result<Caller, AuthError> {
        let token = bearer(headers)?;
        let shown = match &self.front {
            None => self.ours(&token).await?,
            Some(front) => self.of_provider(front, &token).await?,
        };
        let account = shown.account;
        let session = self.session(&account).await?;
        let key = self.keys.key(&[account.id.as_str(), &shown.client]);
        self.accounts
            .insert(key, (account.id.clone(), account.updated_at))
            .await;
        let user = account.user_id.as_ref();
        let user = user.map_or(account.person.subject(), |user| user.as_str());
        Ok(Caller {
            user: user.into(),
            session,
            scopes: grants(shown.scopes, &account),
            key,
            account: Some(account.id),
        })
    }

    /// What a token of our own says.
    async fn ours(&self, token: &Secret) -> Result<Shown, AuthError> {
        let store = self.authorization.store();
        let issued = store.tokens().check(token).await;
        let issued = issued.map_err(|error| lost(&error))?;
        let issued = issued.ok_or(AuthError::InvalidToken(Flaw::Inactive))?;
        if issued.resource != self.authorization.settings().resource() {
            return Err(AuthError::InvalidToken(Flaw::Audience));
        }
        let account = store.accounts().find(&issued.account).await;
        let account = account.map_err(|error| lost(&error))?;
        Ok(Shown {
            account: account.ok_or(AuthError::InvalidToken(Flaw::Subject))?,
            client: issued.client_id,
            scopes: issued.scopes,
        })
    }

    /// What a token of the provider says; its owner gets an account when they come for the first time.
    async fn of_provider(&self, front: &Front, token: &Secret) -> Result<Shown, AuthError> {
        let judged = Box::pin(async {
            let claims = front.judge.judge(token).await?;
            Ok(Recognised {
                whose: claims.caller_key(&front.memory.keys),
                until: claims.expires,
                what: claims,
            })
        });
        let claims = front.memory.recall(token, judged).await?;
        let (person, accounts) = (claims.person()?, self.authorization.store().accounts());
        let id = person.account();
        let mut found = accounts.find(&id).await.map_err(|error| lost(&error))?;
        if found.is_none() {
            let seen = accounts.see(&person).await;
            seen.map_err(|error| lost(&error))?;
            found = accounts.find(&id).await.map_err(|error| lost(&error))?;
        }
        Ok(Shown {
            account: found.ok_or(AuthError::InvalidToken(Flaw::Subject))?,
            client: claims.client.unwrap_or_default(),
            scopes: claims.scopes.into_iter().collect(),
        })
    }

    /// The way to Nextcloud for an account, if there is one.
    async fn session(&self, account: &Account) -> Result<Session, AuthError> {
        let nobody = || Session::new(&self.server, Credentials::Anonymous);
        if !account.connected {
            return Ok(nobody());
        }
        let key = self.keys.key(&["session", account.id.as_str()]);
        if let Some(kept) = self.sessions.get(&key).await
            && kept.of == account.updated_at
        {
            return Ok(kept.session);
        }
        let accounts = self.authorization.store().accounts();
        let found = match accounts.app_password(&account.id).await {
            Ok(found) => found,
            Err(error @ StoreError::Sealed { .. }) => {
                tracing::error!(%error, "an app password cannot be opened");
                None
            }
            Err(error) => return Err(lost(&error)),
        };
        let Some(found) = found else {
            return Ok(nobody());
        };
        let credentials = Credentials::Basic {
            login: found.login_name,
            password: found.secret,
        };
        let session = Session::new(&self.server, credentials).with_user_id(found.user_id);
        let kept = Kept {
            session: session.clone(),
            of: account.updated_at,
        };
        self.sessions.insert(key, kept).await;
        Ok(session)
    }

    /// Nextcloud refused the app password of this caller: if it does so again, the password is dead, and is deleted.
    ///
    /// # Cancel safety
    /// Dropping the future may leave a dead password, which is found at the next call.
    pub async fn forget(&self, key: &CallerKey) {
        let Some((account, of)) = self.accounts.get(key).await else {
            return;
        };
        let place = self.keys.key(&["session", account.as_str()]);
        self.sessions.invalidate(&place).await;
        if let Err(error) = self.examine(&account, of).await {
            tracing::warn!(%error, "nobody can say whether an app password is dead");
        }
    }

    async fn examine(&self, account: &AccountId, of: Timestamp) -> Result<(), StoreError> {
        let accounts = self.authorization.store().accounts();
        let Some(found) = accounts.app_password(account).await? else {
            return Ok(());
        };
        let credentials = Credentials::Basic {
            login: found.login_name,
            password: found.secret,
        };
        let asked = Session::new(&self.server, credentials).user_id().await;
        let dead = asked.is_err_and(|error| error.kind() == Kind::Unauthorized);
        if dead && accounts.refused(account, of).await? {
            self.authorization.was_refused(account).await;
        }
        Ok(())
    }
}

/// What a token is good for, within what its owner allows.
fn grants(scopes: Scopes, account: &Account) -> Grants {
    let scopes = match &account.scopes {
        Some(most) => scopes.within(most),
        None => scopes,
    };
    Grants::Only(Arc::new(scopes.into_set()))
}

fn lost(error: &StoreError) -> AuthError {
    tracing::error!(%error, "an access token cannot be looked up");
    AuthError::Store
}

fn cache<T: Clone + Send + Sync + 'static>() -> Cache<CallerKey, T> {
    Cache::builder()
        .max_capacity(10_000)
        .time_to_idle(IDLE)
        .build()
}

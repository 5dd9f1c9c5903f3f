//! Clients show an access token that we issued; at Nextcloud we act with the app password that its owner gave us.
//!
//! Token and account are read from the store with every request, so that whatever is revoked, narrowed or replaced counts at
//! once, on every replica. Only sessions are kept, each for as long as the account is as it was.

use std::{sync::Arc, time::Duration};

use http::HeaderMap;
use jiff::Timestamp;
use moka::future::Cache;
use nc_store::{Account, AccountId, Issued, StoreError};
use nextcloud_transport::{Credentials, Kind, Server, Session};
use tracing::{Instrument, field::Empty, info_span};
use url::Url;

use crate::{
    AuthError, AuthorizationServer, Caller, CallerKey, Grants, bearer_header::bearer,
    caller::KeyMaker, token::Flaw,
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
        }
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
        let store = self.authorization.store();
        let issued = store
            .tokens()
            .check(&token)
            .await
            .map_err(|error| lost(&error))?;
        let issued = issued.ok_or(AuthError::InvalidToken(Flaw::Inactive))?;
        if issued.resource != self.authorization.settings().resource() {
            return Err(AuthError::InvalidToken(Flaw::Audience));
        }
        let account = store
            .accounts()
            .find(&issued.account)
            .await
            .map_err(|error| lost(&error))?;
        let account = account.ok_or(AuthError::InvalidToken(Flaw::Subject))?;
        let session = self.session(&account).await?;
        let key = self.keys.key(&[account.id.as_str(), &issued.client_id]);
        self.accounts
            .insert(key, (account.id.clone(), account.updated_at))
            .await;
        let user = account.user_id.as_ref();
        let user = user.map_or(account.person.subject(), |user| user.as_str());
        Ok(Caller {
            user: user.into(),
            session,
            scopes: grants(issued, &account),
            key,
            account: Some(account.id),
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
fn grants(issued: Issued, account: &Account) -> Grants {
    let scopes = match &account.scopes {
        Some(most) => issued.scopes.within(most),
        None => issued.scopes,
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

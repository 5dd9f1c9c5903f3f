//! Acting for people who are away: a refresh token per account, refreshed by one replica at a time.
//!
//! Providers revoke a whole family of tokens when two refreshes race, and what they gave is lost when nobody stores it. So
//! whoever needs a token asks [`BackgroundAccess`], and one [`Refresher`] per process does the work: it is not dropped when
//! somebody stops waiting. Between processes the store decides whose turn it is.

use std::{collections::HashMap, sync::Arc, time::Duration};

use futures::{StreamExt, future::BoxFuture, stream::FuturesUnordered};
use jiff::Timestamp;
use nc_base::{Clock, Hint, Retry, Severity};
use nc_store::{AccessToken, AccountId, Event, Grant, NewGrant, Refresh, Store, StoreError, Turn};
use tokio::sync::{mpsc, oneshot};

use crate::{
    departure::departed,
    provider::{Identity, IdentityProvider, OwnClient, ProviderError, Refusal, tokens},
};

/// How long a token must be good for at least; a call may take half of it.
const GOOD_FOR: Duration = Duration::from_mins(1);
/// Longer than a provider may take, re-registration of our client and a second question included.
const LEASE: Duration = Duration::from_secs(45);
/// Time between two looks at what another replica fetches.
const LOOK: Duration = Duration::from_millis(50);
/// Longest time that somebody waits for another replica.
const PATIENCE: usize = 1200;
/// Nobody asks a provider in trouble again for this long, unless it says how long.
const BACK_OFF: Duration = Duration::from_secs(30);
/// Needs that wait in line.
const MOST_WAITING: usize = 1024;

/// Why there is no token to act with.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum GrantError {
    /// The person never allowed it, or took it back.
    #[error("nobody allowed this server to act for the account")]
    Missing,
    /// The provider does not take the grant any more; the person has to agree again.
    #[error("the grant of the account is over: {0}")]
    Dead(String),
    /// The provider is in trouble, or slow.
    #[error("the identity provider gives no token now")]
    Later {
        /// When to try again.
        at: Timestamp,
    },
    /// The provider refuses, for a reason that only an operator can mend.
    #[error("the identity provider gives no token")]
    Provider(#[source] ProviderError),
    /// The store failed.
    #[error("the store of this server failed")]
    Store(#[source] Arc<StoreError>),
    /// This process ends.
    #[error("this server is stopping")]
    Stopping,
}

impl Hint for GrantError {
    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Missing | Self::Dead(_) => {
                "call provision_nextcloud_access and let the person open the address it gives"
                    .into()
            }
            Self::Later { .. } | Self::Stopping => "try again later".into(),
            Self::Provider(error) => return error.hint(),
            Self::Store(error) => return error.hint(),
        })
    }

    fn retry(&self) -> Retry {
        match self {
            Self::Later { .. } => Retry::After(BACK_OFF),
            Self::Stopping => Retry::After(Duration::from_secs(5)),
            Self::Store(error) => error.retry(),
            _ => Retry::Never,
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::Provider(_) => Severity::Operator,
            Self::Store(error) => error.severity(),
            _ => Severity::Expected,
        }
    }
}

impl From<StoreError> for GrantError {
    fn from(error: StoreError) -> Self {
        Self::Store(Arc::new(error))
    }
}

type Answer = Result<AccessToken, GrantError>;
type Need = (AccountId, oneshot::Sender<Answer>);

/// Gives access tokens for accounts. Cheap to clone.
#[derive(Debug, Clone)]
pub struct BackgroundAccess {
    parts: Arc<Parts>,
    needs: mpsc::Sender<Need>,
}

/// Does the refreshing for one process.
#[derive(Debug)]
pub struct Refresher {
    parts: Arc<Parts>,
    needs: mpsc::Receiver<Need>,
}

#[derive(Debug)]
struct Parts {
    provider: IdentityProvider,
    client: Arc<OwnClient>,
    store: Store,
}

impl BackgroundAccess {
    /// Both halves; somebody has to run the second one.
    pub fn new(
        provider: IdentityProvider,
        client: Arc<OwnClient>,
        store: Store,
    ) -> (Self, Refresher) {
        let parts = Arc::new(Parts {
            provider,
            client,
            store,
        });
        let (sender, receiver) = mpsc::channel(MOST_WAITING);
        let access = Self {
            parts: Arc::clone(&parts),
            needs: sender,
        };
        let refresher = Refresher {
            parts,
            needs: receiver,
        };
        (access, refresher)
    }

    /// A token to act with for the account, good for a minute at least.
    ///
    /// # Errors
    /// See [`GrantError`].
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing: what is under way is finished and stored.
    pub async fn access_token(&self, account: &AccountId) -> Answer {
        let (sender, receiver) = oneshot::channel();
        let need = (account.clone(), sender);
        self.needs
            .send(need)
            .await
            .map_err(|_| GrantError::Stopping)?;
        receiver.await.map_err(|_| GrantError::Stopping)?
    }

    /// Keep what somebody who just signed in allowed; false without a refresh token, and then nothing is kept.
    ///
    /// # Errors
    /// [`GrantError::Store`].
    pub async fn keep(&self, identity: &Identity) -> Result<bool, GrantError> {
        let Some(refresh_token) = &identity.refresh_token else {
            return Ok(false);
        };
        let store = &self.parts.store;
        let account = store.accounts().see(&identity.person).await?;
        let grant = NewGrant {
            refresh_token: refresh_token.clone(),
            access_token: Some(identity.access_token.clone()),
            scopes: identity.scopes.clone(),
            audience: None,
        };
        store.grants().save(&account, &grant).await?;
        self.parts
            .record("grant.stored", &account, &identity.scopes.to_string())
            .await;
        Ok(true)
    }

    /// Tell the provider that what it just gave is not wanted; nothing of it is stored.
    pub(crate) async fn give_back(&self, identity: &Identity) {
        let parts = &self.parts;
        if let Some(token) = &identity.refresh_token
            && let Err(error) = tokens::revoke(&parts.provider, &parts.client, token).await
        {
            tracing::warn!(%error, "a refresh token that nobody keeps is not revoked");
        }
    }

    /// What is known about the grant of the account.
    ///
    /// # Errors
    /// [`GrantError::Store`].
    pub async fn find(&self, account: &AccountId) -> Result<Option<Grant>, GrantError> {
        Ok(self.parts.store.grants().find(account).await?)
    }

    /// Forget the grant, and tell the provider; whether there was one. It is forgotten first, whatever the provider says.
    ///
    /// # Errors
    /// [`GrantError::Store`].
    ///
    /// # Cancel safety
    /// Dropping the future may leave the token valid at the provider, but stored nowhere.
    pub async fn revoke(&self, account: &AccountId) -> Result<bool, GrantError> {
        let parts = &self.parts;
        let known = parts.store.grants().find(account).await?.is_some();
        let token = parts.store.grants().remove(account).await?;
        if let Some(token) = &token
            && let Err(error) = tokens::revoke(&parts.provider, &parts.client, token).await
        {
            tracing::warn!(%error, "a refresh token is forgotten, but not revoked at the provider");
        }
        if known {
            departed(&parts.store, account).await;
            parts.record("grant.revoked", account, "").await;
        }
        Ok(known)
    }
}

impl Refresher {
    /// Serve needs until nobody can have any. Those who need the same account wait for one answer.
    ///
    /// # Cancel safety
    /// Dropping the future may lose what a provider just gave: only for the end of the process.
    pub async fn run(mut self) {
        let mut waiting: HashMap<AccountId, Vec<oneshot::Sender<Answer>>> = HashMap::new();
        let mut under_way: FuturesUnordered<BoxFuture<'static, (AccountId, Answer)>> =
            FuturesUnordered::new();
        loop {
            tokio::select! {
                need = self.needs.recv() => {
                    let Some((account, sender)) = need else { break };
                    let others = waiting.entry(account.clone()).or_default();
                    if others.is_empty() {
                        let parts = Arc::clone(&self.parts);
                        under_way.push(Box::pin(async move {
                            let answer = parts.token(&account).await;
                            (account, answer)
                        }));
                    }
                    others.push(sender);
                }
                Some((account, answer)) = under_way.next() => {
                    for sender in waiting.remove(&account).into_iter().flatten() {
                        // Whoever stopped waiting needs no answer.
                        let _ = sender.send(answer.clone());
                    }
                }
            }
        }
        while under_way.next().await.is_some() {}
    }
}

impl Parts {
    /// A token, whoever fetches it.
    async fn token(&self, account: &AccountId) -> Answer {
        let grants = self.store.grants();
        for _ in 0..PATIENCE {
            match grants.turn(account, GOOD_FOR, LEASE).await? {
                Turn::Fresh(token) => return Ok(token),
                Turn::Mine(refresh) => {
                    if let Some(answer) = self.refresh(account, refresh).await? {
                        return Ok(answer);
                    }
                }
                Turn::Busy(_) => tokio::time::sleep(LOOK).await,
                Turn::Wait(at) => return Err(GrantError::Later { at }),
                Turn::Dead(why) => return Err(GrantError::Dead(why)),
                Turn::Missing => return Err(GrantError::Missing),
            }
        }
        let at = self.now();
        Err(GrantError::Later { at })
    }

    /// Ask the provider, now that it is our turn; `None` to look again.
    async fn refresh(
        &self,
        account: &AccountId,
        refresh: Refresh,
    ) -> Result<Option<AccessToken>, GrantError> {
        let form = [
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh.refresh_token.expose()),
        ];
        let grants = self.store.grants();
        match tokens::ask(&self.provider, &self.client, &form).await {
            Ok(answer) => {
                let token = answer.access(self.now());
                let scopes = answer.scopes(&refresh.scopes);
                let next = answer.refresh_token.as_ref();
                grants.refreshed(refresh, &token, next, &scopes).await?;
                Ok(Some(token))
            }
            Err(error) if error.refusal() == Some(Refusal::InvalidGrant) => {
                let why = Refusal::InvalidGrant.name();
                if !grants.refused(refresh, why).await? {
                    return Ok(None);
                }
                tracing::warn!(account = %account, "a grant is over: its person has to agree again");
                self.record("grant.refused", account, why).await;
                Err(GrantError::Dead(why.to_owned()))
            }
            Err(error) => {
                let wait = match error.retry() {
                    Retry::After(wait) => wait,
                    _ => BACK_OFF,
                };
                tracing::warn!(%error, "a grant is not refreshed now");
                grants.failed(refresh, wait).await?;
                let at = self.now().checked_add(wait).unwrap_or(Timestamp::MAX);
                Err(if error.is_temporary() {
                    GrantError::Later { at }
                } else {
                    GrantError::Provider(error)
                })
            }
        }
    }

    async fn record(&self, name: &str, account: &AccountId, detail: &str) {
        let event = Event {
            name,
            account: Some(account),
            client_id: None,
            detail: serde_json::json!({ "detail": detail }),
        };
        if let Err(error) = self.store.audit().write(&event).await {
            tracing::error!(%error, "an entry of the audit log is not written");
        }
    }

    fn now(&self) -> Timestamp {
        let clock: &Arc<dyn Clock> = self.provider.clock();
        clock.now()
    }
}

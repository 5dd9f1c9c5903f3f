//! As whom background work is done, mode by mode: [`nc_index::Sessions`] over what the modes keep.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Mutex, PoisonError},
};

use futures::future::BoxFuture;
use nc_auth::grants::{BackgroundAccess, GrantError};
use nc_base::{Clock, UserId};
use nc_index::{Allowed, NoSession, Sessions};
use nc_store::{AccountId, Scopes, Store};
use nextcloud_transport::{Credentials, Kind, Server, Session};

/// How many accounts are read at a time.
const PAGE: u32 = 200;

/// The one user of the configuration.
#[derive(Debug)]
pub(super) struct OneUser(pub(super) Session);

impl Sessions for OneUser {
    fn users(&self) -> BoxFuture<'_, Result<Vec<UserId>, String>> {
        Box::pin(async {
            let user = self.0.user_id().await;
            user.map(|user| vec![user])
                .map_err(|error| error.to_string())
        })
    }

    fn session<'a>(&'a self, _: &'a UserId) -> BoxFuture<'a, Result<Option<Allowed>, NoSession>> {
        let allowed = Allowed {
            session: self.0.clone(),
            scopes: None,
        };
        Box::pin(std::future::ready(Ok(Some(allowed))))
    }

    fn refused<'a>(&'a self, user: &'a UserId) -> BoxFuture<'a, ()> {
        tracing::error!(user.id = %user, "Nextcloud refuses the app password of the configuration");
        Box::pin(std::future::ready(()))
    }
}

/// Who is which account, as far as it was seen.
#[derive(Debug, Default)]
struct Seen(Mutex<HashMap<UserId, AccountId>>);

impl Seen {
    fn account(&self, user: &UserId) -> Option<AccountId> {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.get(user).cloned()
    }

    fn replace(&self, all: HashMap<UserId, AccountId>) -> Vec<UserId> {
        let mut users: Vec<_> = all.keys().cloned().collect();
        users.sort();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = all;
        users
    }
}

/// People whose app passwords are stored.
#[derive(Debug)]
pub(super) struct AppPasswords {
    store: Store,
    nextcloud: Server,
    clock: std::sync::Arc<dyn Clock>,
    seen: Seen,
}

impl AppPasswords {
    pub(super) fn new(store: Store, nextcloud: Server, clock: std::sync::Arc<dyn Clock>) -> Self {
        Self {
            store,
            nextcloud,
            clock,
            seen: Seen::default(),
        }
    }

    async fn look(&self) -> Result<Vec<UserId>, String> {
        let mut all = HashMap::new();
        let mut after = None;
        loop {
            let page = self.store.accounts().connected(after.as_ref(), PAGE).await;
            let page = page.map_err(|error| error.to_string())?;
            after = page.last().map(|account| account.id.clone());
            let last = page.len() < PAGE as usize;
            all.extend(
                page.into_iter()
                    .filter_map(|one| Some((one.user_id?, one.id))),
            );
            if last || after.is_none() {
                return Ok(self.seen.replace(all));
            }
        }
    }

    async fn account(&self, user: &UserId) -> Result<Option<AccountId>, NoSession> {
        if let Some(account) = self.seen.account(user) {
            return Ok(Some(account));
        }
        self.look().await.map_err(|why| NoSession {
            user: user.clone(),
            why,
        })?;
        Ok(self.seen.account(user))
    }
}

impl Sessions for AppPasswords {
    fn users(&self) -> BoxFuture<'_, Result<Vec<UserId>, String>> {
        Box::pin(self.look())
    }

    fn session<'a>(
        &'a self,
        user: &'a UserId,
    ) -> BoxFuture<'a, Result<Option<Allowed>, NoSession>> {
        Box::pin(async move {
            let Some(account) = self.account(user).await? else {
                return Ok(None);
            };
            let stored = self.store.accounts().app_password(&account).await;
            let stored = stored.map_err(|error| NoSession {
                user: user.clone(),
                why: error.to_string(),
            })?;
            Ok(stored.map(|stored| {
                let credentials = Credentials::Basic {
                    login: stored.login_name,
                    password: stored.secret,
                };
                let session = Session::new(&self.nextcloud, credentials);
                Allowed {
                    session: session.with_user_id(stored.user_id),
                    scopes: stored.scopes.as_ref().map(names),
                }
            }))
        })
    }

    fn refused<'a>(&'a self, user: &'a UserId) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let asked_at = self.clock.now();
            let Ok(Some(account)) = self.account(user).await else {
                return;
            };
            let Ok(Some(stored)) = self.store.accounts().app_password(&account).await else {
                return;
            };
            // One app may refuse what Nextcloud still takes: a fresh session is asked who it is.
            let credentials = Credentials::Basic {
                login: stored.login_name,
                password: stored.secret,
            };
            let asked = Session::new(&self.nextcloud, credentials).user_id().await;
            if !asked.is_err_and(|error| error.kind() == Kind::Unauthorized) {
                return;
            }
            match self.store.accounts().refused(&account, asked_at).await {
                Ok(true) => {
                    tracing::warn!(user.id = %user, "an app password is dead and was deleted");
                }
                Ok(false) => {}
                Err(error) => tracing::warn!(%error, "a dead app password was not deleted"),
            }
        })
    }
}

/// People who gave this server a refresh token.
#[derive(Debug)]
pub(super) struct Granted {
    store: Store,
    nextcloud: Server,
    access: BackgroundAccess,
    seen: Seen,
}

impl Granted {
    pub(super) fn new(store: Store, nextcloud: Server, access: BackgroundAccess) -> Self {
        Self {
            store,
            nextcloud,
            access,
            seen: Seen::default(),
        }
    }

    async fn of(&self, account: &AccountId) -> Result<Session, GrantError> {
        let token = self.access.access_token(account).await?;
        Ok(Session::new(
            &self.nextcloud,
            Credentials::Bearer(token.secret),
        ))
    }

    async fn look(&self) -> Result<Vec<UserId>, String> {
        let mut all = HashMap::new();
        let mut after = None;
        loop {
            let page = self.store.grants().live(after.as_ref(), PAGE).await;
            let page = page.map_err(|error| error.to_string())?;
            after = page.last().cloned();
            let last = page.len() < PAGE as usize;
            for account in page {
                match self.of(&account).await {
                    Ok(session) => {
                        let user = session.user_id().await.map_err(|error| error.to_string())?;
                        all.insert(user, account);
                    }
                    Err(GrantError::Missing | GrantError::Dead(_)) => {}
                    Err(error) => return Err(error.to_string()),
                }
            }
            if last || after.is_none() {
                return Ok(self.seen.replace(all));
            }
        }
    }
}

impl Sessions for Granted {
    fn users(&self) -> BoxFuture<'_, Result<Vec<UserId>, String>> {
        Box::pin(self.look())
    }

    fn session<'a>(
        &'a self,
        user: &'a UserId,
    ) -> BoxFuture<'a, Result<Option<Allowed>, NoSession>> {
        Box::pin(async move {
            let later = |why: String| NoSession {
                user: user.clone(),
                why,
            };
            if self.seen.account(user).is_none() {
                self.look().await.map_err(later)?;
            }
            let Some(account) = self.seen.account(user) else {
                return Ok(None);
            };
            let session = match self.of(&account).await {
                Ok(session) => session.with_user_id(user.clone()),
                Err(GrantError::Missing | GrantError::Dead(_)) => return Ok(None),
                Err(error) => return Err(later(error.to_string())),
            };
            let grant = self.store.grants().find(&account).await;
            let grant = grant.map_err(|error| later(error.to_string()))?;
            let scopes = grant.map(|grant| names(&grant.scopes));
            // A grant that names no scope of tools is one of a provider that knows none.
            let scopes = scopes.filter(|scopes| scopes.iter().any(|scope| scope.contains('.')));
            Ok(Some(Allowed { session, scopes }))
        })
    }

    fn refused<'a>(&'a self, user: &'a UserId) -> BoxFuture<'a, ()> {
        tracing::warn!(user.id = %user, "Nextcloud refuses the access token of a grant");
        Box::pin(std::future::ready(()))
    }
}

fn names(scopes: &Scopes) -> BTreeSet<String> {
    scopes.iter().map(ToOwned::to_owned).collect()
}

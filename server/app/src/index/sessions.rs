//! As whom background work is done, mode by mode: [`nc_index::Sessions`] over what the modes keep.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use futures::future::BoxFuture;
use nc_auth::background::Background;
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
        self.all().get(user).cloned()
    }

    fn user(&self, account: &AccountId) -> Option<UserId> {
        let all = self.all();
        let mut found = all.iter().filter(|(_, known)| *known == account);
        found.next().map(|(user, _)| user.clone())
    }

    fn replace(&self, all: HashMap<UserId, AccountId>) -> Vec<UserId> {
        let mut users: Vec<_> = all.keys().cloned().collect();
        users.sort();
        *self.all() = all;
        users
    }

    fn all(&self) -> MutexGuard<'_, HashMap<UserId, AccountId>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How to act for `user`, whose account this is; `None` when they no longer allow it.
async fn allowed(
    background: &Background,
    user: &UserId,
    account: &AccountId,
) -> Result<Option<Allowed>, NoSession> {
    match background.acting(account).await {
        Ok(acting) => Ok(Some(Allowed {
            session: acting.session.with_user_id(user.clone()),
            scopes: acting.scopes.map(Scopes::into_set),
        })),
        Err(error) if error.is_over() => Ok(None),
        Err(error) => Err(NoSession {
            user: user.clone(),
            why: error.to_string(),
        }),
    }
}

/// People whose app passwords are stored.
#[derive(Debug)]
pub(super) struct AppPasswords {
    store: Store,
    nextcloud: Server,
    background: Background,
    clock: std::sync::Arc<dyn Clock>,
    seen: Seen,
}

impl AppPasswords {
    pub(super) fn new(store: Store, nextcloud: Server, clock: std::sync::Arc<dyn Clock>) -> Self {
        let background = Background::with_app_passwords(nextcloud.clone(), store.clone());
        Self {
            store,
            nextcloud,
            background,
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
            match self.account(user).await? {
                Some(account) => allowed(&self.background, user, &account).await,
                None => Ok(None),
            }
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
    background: Background,
    seen: Seen,
}

impl Granted {
    pub(super) fn new(store: Store, background: Background) -> Self {
        Self {
            store,
            background,
            seen: Seen::default(),
        }
    }

    /// Whom Nextcloud names with what an account gave; `None` when that is over.
    async fn user(&self, account: &AccountId) -> Result<Option<UserId>, String> {
        let why = match self.background.acting(account).await {
            Ok(acting) => match acting.session.user_id().await {
                Ok(user) => return Ok(Some(user)),
                Err(error) => error.to_string(),
            },
            Err(error) if error.is_over() => return Ok(None),
            Err(error) => error.to_string(),
        };
        // Who it is does not change while there is trouble.
        self.seen.user(account).map(Some).ok_or(why)
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
                let user = self.user(&account).await?;
                all.extend(user.map(|user| (user, account)));
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
            if self.seen.account(user).is_none() {
                let looked = self.look().await;
                looked.map_err(|why| NoSession {
                    user: user.clone(),
                    why,
                })?;
            }
            match self.seen.account(user) {
                Some(account) => allowed(&self.background, user, &account).await,
                None => Ok(None),
            }
        })
    }

    fn refused<'a>(&'a self, user: &'a UserId) -> BoxFuture<'a, ()> {
        tracing::warn!(user.id = %user, "Nextcloud refuses the access token of a grant");
        Box::pin(std::future::ready(()))
    }
}

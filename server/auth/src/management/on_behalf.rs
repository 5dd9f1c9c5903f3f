//! What a client that may manage does for whom its token names.

use http::Method;
use nc_store::{AccountId, GrantState, Scopes};
use nextcloud_transport::{Credentials, Kind, Session};
use serde_json::{Map, Value, json};

use super::{Management, ManagementError, Manager};
use crate::departure::departed;

/// What background work there may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Background {
    /// Since when, in seconds since 1970.
    pub granted_at: i64,
    /// For what; never empty for want of knowledge: everything is every scope.
    pub scopes: Vec<String>,
}

/// What a revocation took away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Whether there was an app password.
    pub app_password: bool,
    /// Whether there was a refresh token.
    pub grant: bool,
}

impl Management {
    /// What background work `who` allows, if any: by app password, or by refresh token.
    ///
    /// # Errors
    /// [`ManagementError::Store`].
    pub async fn background(&self, who: &Manager) -> Result<Option<Background>, ManagementError> {
        let account = self.store.accounts().find(&who.account).await?;
        if let Some(account) = account.filter(|account| account.connected) {
            let everything = || self.settings.scopes.iter().cloned().collect();
            let listed = |scopes: Scopes| scopes.into_set().into_iter().collect();
            return Ok(Some(Background {
                granted_at: account.updated_at.as_second(),
                scopes: account.scopes.map_or_else(everything, listed),
            }));
        }
        let grant = self.store.grants().find(&who.account).await?;
        let live = grant.filter(|grant| grant.state == GrantState::Live);
        Ok(live.map(|grant| Background {
            granted_at: grant.created_at.as_second(),
            scopes: grant.scopes.into_set().into_iter().collect(),
        }))
    }

    /// Take away everything that background work for `who` is done with.
    ///
    /// # Errors
    /// [`ManagementError::Store`].
    ///
    /// # Cancel safety
    /// Dropping the future may leave some of it; do it again.
    pub async fn revoke_background(&self, who: &Manager) -> Result<Taken, ManagementError> {
        let (account, client) = (&who.account, Some(who.client.as_str()));
        let found = self.store.accounts().find(account).await?;
        let app_password = found.is_some_and(|account| account.connected);
        if app_password {
            self.forget_app_password(account, client).await?;
        }
        let grant = self.store.grants().find(account).await?.is_some();
        if grant {
            self.store.grants().remove(account).await?;
            departed(&self.store, account).await;
            self.note("grant.deleted", account, client, json!({})).await;
        }
        Ok(Taken {
            app_password,
            grant,
        })
    }

    /// The names under which apps of Nextcloud tell `who` what they can do.
    ///
    /// # Errors
    /// [`ManagementError::NotConnected`] without an app password or when Nextcloud refuses it, [`ManagementError::Nextcloud`],
    /// [`ManagementError::Store`].
    pub async fn apps(&self, who: &Manager) -> Result<Vec<String>, ManagementError> {
        let session = self.session_of(&who.account).await?;
        let asked = session
            .request(Method::GET, "/ocs/v2.php/cloud/capabilities?format=json")
            .operation("capabilities");
        let answer: Map<String, Value> = asked.ocs().await.map_err(|error| match error.kind() {
            Kind::Unauthorized => ManagementError::NotConnected,
            _ => ManagementError::Nextcloud(error),
        })?;
        let known = answer.get("capabilities").and_then(Value::as_object);
        Ok(known.map_or_else(Vec::new, |known| known.keys().cloned().collect()))
    }

    /// A session of the user for whom a client manages.
    ///
    /// # Errors
    /// As [`Self::apps`].
    pub async fn session(&self, who: &Manager) -> Result<Session, ManagementError> {
        self.session_of(&who.account).await
    }

    /// A session with the app password of an account.
    async fn session_of(&self, account: &AccountId) -> Result<Session, ManagementError> {
        let stored = self.store.accounts().app_password(account).await?;
        let stored = stored.ok_or(ManagementError::NotConnected)?;
        let credentials = Credentials::Basic {
            login: stored.login_name,
            password: stored.secret,
        };
        Ok(Session::new(&self.server, credentials).with_user_id(stored.user_id))
    }
}

//! The app password that somebody stores for background work.

use http::Method;
use nc_base::Secret;
use nc_store::{Account, Connected, Scopes};
use nextcloud_transport::{Credentials, Kind, Session};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Management, ManagementError, Proven};
use crate::departure::departed;

/// Gives an app password to whoever shows the password of an account, and refuses everybody else.
const GIVE: &str = "/ocs/v2.php/core/getapppassword";
/// Deletes the app password that it is asked with.
const DELETE: &str = "/ocs/v2.php/core/apppassword";

/// What somebody has stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// What it may be used for; everything if `None`.
    pub scopes: Option<Scopes>,
    /// The name to log in with.
    pub login: Option<String>,
    /// When the account was made, in seconds since 1970.
    pub created_at: i64,
    /// When it was last changed by its owner.
    pub updated_at: i64,
}

#[derive(Deserialize)]
struct Given {
    apppassword: Secret,
}

impl Management {
    /// Store the app password that `who` came with, in place of one that was stored; what it may be used for.
    ///
    /// # Errors
    /// [`ManagementError::Format`] and [`ManagementError::NoAppPassword`] when it is none, [`ManagementError::UnknownScopes`],
    /// [`ManagementError::Nextcloud`], [`ManagementError::Store`]. Nothing is stored then.
    ///
    /// # Cancel safety
    /// Dropping the future stores it or not.
    pub async fn store_app_password(
        &self,
        who: Proven,
        scopes: Option<&[String]>,
    ) -> Result<Option<Scopes>, ManagementError> {
        let scopes = scopes.map(|scopes| self.known(scopes)).transpose()?;
        if !looks_like_one(who.password.expose()) {
            return Err(ManagementError::Format);
        }
        self.must_be_one(&who).await?;
        let connected = Connected {
            user_id: who.user,
            login_name: who.login,
            app_password: who.password,
            scopes: scopes.clone(),
        };
        let old = self
            .store
            .accounts()
            .connect(&who.person, &connected)
            .await?;
        if let Some(old) = old
            && old.secret.expose() != connected.app_password.expose()
        {
            self.revoke_at_nextcloud(old.login_name, old.secret).await;
        }
        let detail = json!({ "scopes": scopes.as_ref().map(Scopes::to_string) });
        self.note("app_password.stored", &who.person.account(), None, detail)
            .await;
        Ok(scopes)
    }

    /// Whether `who` has an app password stored.
    ///
    /// # Errors
    /// [`ManagementError::Store`].
    pub async fn has_app_password(&self, who: &Proven) -> Result<bool, ManagementError> {
        Ok(self.account(who).await?.is_some())
    }

    /// Delete the app password of `who`; false if there was none.
    ///
    /// # Errors
    /// [`ManagementError::Store`].
    ///
    /// # Cancel safety
    /// Dropping the future deletes it or not; one of ours may stay good at Nextcloud.
    pub async fn delete_app_password(&self, who: &Proven) -> Result<bool, ManagementError> {
        let account = who.person.account();
        if self.account(who).await?.is_none() {
            return Ok(false);
        }
        self.forget_app_password(&account, None).await?;
        Ok(true)
    }

    /// What `who` has stored, if anything.
    ///
    /// # Errors
    /// [`ManagementError::Store`].
    pub async fn access(&self, who: &Proven) -> Result<Option<Access>, ManagementError> {
        let Some(account) = self.account(who).await? else {
            return Ok(None);
        };
        let stored = self.store.accounts().app_password(&account.id).await;
        Ok(Some(Access {
            scopes: account.scopes,
            // One that does not open any more has to be stored again; it is no reason not to answer.
            login: stored.ok().flatten().map(|stored| stored.login_name),
            created_at: account.created_at.as_second(),
            updated_at: account.updated_at.as_second(),
        }))
    }

    /// Change what the app password of `who` may be used for.
    ///
    /// # Errors
    /// [`ManagementError::UnknownScopes`], [`ManagementError::NotConnected`], [`ManagementError::Store`].
    pub async fn set_scopes(
        &self,
        who: &Proven,
        scopes: &[String],
    ) -> Result<Scopes, ManagementError> {
        let scopes = self.known(scopes)?;
        let account = who.person.account();
        let accounts = self.store.accounts();
        if !accounts.set_scopes(&account, Some(&scopes)).await? {
            return Err(ManagementError::NotConnected);
        }
        let detail = json!({ "scopes": scopes.to_string() });
        self.note("app_password.scopes", &account, None, detail)
            .await;
        Ok(scopes)
    }

    /// Forget the app password of an account, and revoke it at Nextcloud if it is ours.
    pub(super) async fn forget_app_password(
        &self,
        account: &nc_store::AccountId,
        client: Option<&str>,
    ) -> Result<(), ManagementError> {
        let old = self.store.accounts().disconnect(account).await?;
        departed(&self.store, account).await;
        self.note("app_password.deleted", account, client, json!({}))
            .await;
        if let Some(old) = old {
            self.revoke_at_nextcloud(old.login_name, old.secret).await;
        }
        Ok(())
    }

    /// The account of `who`, if it has an app password.
    async fn account(&self, who: &Proven) -> Result<Option<Account>, ManagementError> {
        let found = self.store.accounts().find(&who.person.account()).await?;
        Ok(found.filter(|account| account.connected))
    }

    /// Nextcloud gives an app password for the password of an account, and refuses to for an app password. One that it gives
    /// here is deleted at once.
    async fn must_be_one(&self, who: &Proven) -> Result<(), ManagementError> {
        let asked = who
            .session
            .request(Method::GET, GIVE)
            .operation("get_app_password");
        match asked.ocs::<Given>().await {
            Ok(given) => {
                let revoked = self.revoke(who.login.clone(), given.apppassword).await;
                if let Err(error) = revoked {
                    tracing::warn!(%error, "an app password that nobody needs stays at Nextcloud");
                }
                Err(ManagementError::NoAppPassword)
            }
            Err(error) if matches!(error.kind(), Kind::Forbidden | Kind::PasswordConfirmation) => {
                Ok(())
            }
            Err(error) => Err(ManagementError::Nextcloud(error)),
        }
    }

    async fn revoke_at_nextcloud(&self, login: String, password: Secret) {
        if !self.settings.passwords_are_ours {
            return;
        }
        if let Err(error) = self.revoke(login, password).await
            && error.kind() != Kind::Unauthorized
        {
            tracing::warn!(%error, "an app password is deleted here but stays at Nextcloud");
        }
    }

    async fn revoke(
        &self,
        login: String,
        password: Secret,
    ) -> Result<(), nextcloud_transport::NextcloudError> {
        let session = Session::new(&self.server, Credentials::Basic { login, password });
        let asked = session
            .request(Method::DELETE, DELETE)
            .operation("delete_app_password");
        asked.ocs::<Value>().await.map(drop)
    }
}

/// Five groups of five, as Nextcloud shows them to people, or the long ones that it gives to programs.
fn looks_like_one(password: &str) -> bool {
    let plain = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let groups: Vec<&str> = password.split('-').collect();
    (groups.len() == 5 && groups.iter().all(|group| plain(group, 5))) || plain(password, 72)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn app_passwords_are_told_from_others_by_their_form() {
        assert!(looks_like_one("aB3dE-aB3dE-aB3dE-aB3dE-aB3dE"));
        assert!(looks_like_one(&"a".repeat(72)));
        for other in [
            "",
            "hunter2",
            "aB3dE-aB3dE-aB3dE-aB3dE",
            "aB3dE-aB3dE-aB3dE-aB3dE-aB3d\u{e9}",
            "aB3dE aB3dE aB3dE aB3dE aB3dE",
        ] {
            assert!(!looks_like_one(other), "{other}");
        }
    }
}

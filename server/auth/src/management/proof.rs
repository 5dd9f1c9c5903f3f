//! Whether app passwords that are stored still work; those that do not are deleted and said.

use std::{collections::BTreeSet, time::Duration};

use nc_store::{Account, StoreError};
use nextcloud_transport::{Credentials, Kind, Session};
use serde_json::json;

use super::Management;

/// How long a proof is good for.
const GOOD_FOR: Duration = Duration::from_mins(55);
/// How many are looked at together.
const PAGE: u32 = 100;
/// How long a look is waited for whose replica died.
const LEASE: Duration = Duration::from_mins(30);

/// What a look at the stored app passwords showed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Proved {
    /// How many Nextcloud accepted.
    pub good: u32,
    /// How many it refused; they are deleted.
    pub dead: u32,
    /// How many could not be opened: their owners have to store them again.
    pub unreadable: u32,
    /// Whether Nextcloud stopped answering, so that some were not looked at.
    pub unfinished: bool,
}

/// What one look showed.
enum Look {
    Good,
    Dead,
    Unreadable,
    NoAnswer,
}

impl Management {
    /// Ask Nextcloud about each app password that it was not asked about lately. Does nothing while another replica does it.
    ///
    /// # Errors
    /// [`StoreError::Database`]; what was found before stays.
    ///
    /// # Cancel safety
    /// Dropping the future leaves the others for the next time.
    pub async fn prove_app_passwords(&self) -> Result<Proved, StoreError> {
        let leases = self.store.leases();
        let Some(lease) = leases.take("nc-auth app passwords", LEASE).await? else {
            return Ok(Proved::default());
        };
        let proved = self.prove_alone().await;
        leases.release(&lease).await?;
        proved
    }

    async fn prove_alone(&self) -> Result<Proved, StoreError> {
        let before = self.clock.now() - GOOD_FOR;
        let mut proved = Proved::default();
        let mut seen = BTreeSet::new();
        loop {
            let page = self.store.accounts().unproven_since(before, PAGE).await?;
            let unseen: Vec<_> = page
                .into_iter()
                .filter(|account| seen.insert(account.id.clone()))
                .collect();
            if unseen.is_empty() {
                return Ok(proved);
            }
            for account in unseen {
                match self.look(&account).await? {
                    Look::Good => proved.good += 1,
                    Look::Dead => proved.dead += 1,
                    Look::Unreadable => proved.unreadable += 1,
                    Look::NoAnswer => {
                        proved.unfinished = true;
                        return Ok(proved);
                    }
                }
            }
        }
    }

    async fn look(&self, account: &Account) -> Result<Look, StoreError> {
        let accounts = self.store.accounts();
        let stored = match accounts.app_password(&account.id).await {
            Ok(Some(stored)) => stored,
            // Its owner deleted it meanwhile.
            Ok(None) => return Ok(Look::Good),
            Err(error @ StoreError::Sealed { .. }) => {
                tracing::warn!(%error, "an app password cannot be opened");
                return Ok(Look::Unreadable);
            }
            Err(error) => return Err(error),
        };
        let asked_at = self.clock.now();
        let credentials = Credentials::Basic {
            login: stored.login_name,
            password: stored.secret,
        };
        for _ in 0..2 {
            // A new session each time: one remembers who it is.
            let session = Session::new(&self.server, credentials.clone());
            match session.user_id().await {
                Ok(user) if user == stored.user_id => {
                    accounts.proven(&account.id).await?;
                    return Ok(Look::Good);
                }
                // It opens somebody else's account: it must never be used for this one.
                Ok(_) => break,
                // Once may be an accident of a server that restarts.
                Err(error) if error.kind() == Kind::Unauthorized => {}
                Err(error) => {
                    tracing::warn!(%error, "app passwords are looked at again next time");
                    return Ok(Look::NoAnswer);
                }
            }
        }
        if !accounts.refused(&account.id, asked_at).await? {
            return Ok(Look::Good);
        }
        tracing::warn!(
            user = stored.user_id.as_str(),
            "Nextcloud refuses the stored app password, so it is deleted: background work for this user stops until they store another"
        );
        self.note("app_password.refused", &account.id, None, json!({}))
            .await;
        Ok(Look::Dead)
    }
}

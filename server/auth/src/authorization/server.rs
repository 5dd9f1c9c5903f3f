//! The parts of the authorization server, and who sits before the browser.

use std::{sync::Arc, time::Duration};

use nc_base::{Secret, UserId};
use nc_store::{Account, AccountId, Event, InvalidPerson, Person, Store};
use nextcloud_transport::Server;
use serde_json::Value;

use super::{AuthorizationSettings, Code, InFront, OAuthError, nextcloud_issuer};
use crate::outward::Fetch;

/// How long a person stays signed in to our pages without coming by.
const IDLE: Duration = Duration::from_hours(24);

/// The authorization server.
#[derive(Debug)]
pub struct AuthorizationServer {
    pub(super) settings: AuthorizationSettings,
    pub(super) store: Store,
    pub(super) nextcloud: Server,
    pub(super) documents: Arc<dyn Fetch>,
    pub(super) front: Option<InFront>,
}

/// What a browser shows: cookies that we gave it.
#[derive(Debug, Clone, Default)]
pub struct Browser {
    /// Who is signed in.
    pub session: Option<Secret>,
    /// Which browser it is, signed in or not.
    pub binding: Option<Secret>,
}

impl AuthorizationServer {
    /// For people of `nextcloud`; documents of clients come through `documents`.
    pub fn new(
        settings: AuthorizationSettings,
        store: Store,
        nextcloud: Server,
        documents: Arc<dyn Fetch>,
    ) -> Self {
        Self {
            settings,
            store,
            nextcloud,
            documents,
            front: None,
        }
    }

    /// What was set.
    pub fn settings(&self) -> &AuthorizationSettings {
        &self.settings
    }

    /// Where people find Nextcloud.
    pub fn nextcloud(&self) -> &url::Url {
        self.nextcloud.public_url()
    }

    /// Where everything is kept.
    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// Write down that Nextcloud refused an app password, which was deleted.
    pub(crate) async fn was_refused(&self, account: &AccountId) {
        tracing::info!("an app password is dead, and was deleted");
        self.audit("app_password.dead", Some(account), None, Value::Null)
            .await;
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// `server_error`.
    pub(super) async fn signed_in(&self, browser: &Browser) -> Result<Option<Account>, OAuthError> {
        let Some(cookie) = &browser.session else {
            return Ok(None);
        };
        let Some(session) = self.store.browser_sessions().find(cookie, IDLE).await? else {
            return Ok(None);
        };
        Ok(self.store.accounts().find(&session.account).await?)
    }

    /// The person whom Nextcloud calls `user`.
    pub(super) fn person(&self, user: &UserId) -> Result<Person, InvalidPerson> {
        Person::new(nextcloud_issuer(&self.nextcloud), user.as_str())
    }

    /// Take one from the budget of a peer.
    ///
    /// # Errors
    /// `too_many_requests` with the time to wait.
    pub(super) async fn within_budget(
        &self,
        what: &str,
        peer: &str,
        (burst, refill): (u32, Duration),
    ) -> Result<(), OAuthError> {
        let taken = self.store.rate_limits().take(what, peer, burst, refill);
        match taken.await? {
            Ok(()) => Ok(()),
            Err(wait) => Err(OAuthError {
                code: Code::TooManyRequests,
                about: "too many requests in a short time",
                retry_after: Some(wait),
            }),
        }
    }

    /// Write down what happened. What cannot be written down is in the log of this server.
    pub(super) async fn audit(
        &self,
        name: &str,
        account: Option<&AccountId>,
        client_id: Option<&str>,
        detail: Value,
    ) {
        let event = Event {
            name,
            account,
            client_id,
            detail,
        };
        if let Err(error) = self.store.audit().write(&event).await {
            tracing::error!(%error, event = name, "the audit log was not written");
        }
    }
}

//! The parts of the authorization server.

use std::sync::Arc;

use nc_base::UserId;
use nc_store::{AccountId, InvalidPerson, Person, Store};
use nextcloud_transport::Server;
use serde_json::Value;

use super::{AuthorizationSettings, InFront, People, nextcloud_issuer};
use crate::outward::Fetch;

/// The authorization server.
#[derive(Debug)]
pub struct AuthorizationServer {
    pub(super) settings: AuthorizationSettings,
    pub(super) store: Store,
    pub(super) nextcloud: Server,
    pub(super) documents: Arc<dyn Fetch>,
    pub(super) front: Option<InFront>,
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
        self.people()
            .audit("app_password.dead", Some(account), None, Value::Null)
            .await;
    }

    /// People before browsers.
    pub(super) fn people(&self) -> People<'_> {
        People(&self.store)
    }

    /// The person whom Nextcloud calls `user`.
    pub(super) fn person(&self, user: &UserId) -> Result<Person, InvalidPerson> {
        Person::new(nextcloud_issuer(&self.nextcloud), user.as_str())
    }
}

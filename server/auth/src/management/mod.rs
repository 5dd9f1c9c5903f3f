//! The management API, without HTTP: people store an app password for background work, look at it, narrow it, delete it;
//! clients that the operator allows do the same for whom their token names.
//!
//! A person proves who they are with login and app password, which Nextcloud judges, at most five wrong ones an hour for each
//! name over all replicas.

mod app_password;
mod bearer;
mod error;
mod on_behalf;
mod person;
mod proof;

use std::{collections::BTreeSet, sync::Arc};

use nc_base::{Clock, UserId};
use nc_store::{AccountId, Event, InvalidPerson, Person, Scopes, Store};
use nextcloud_transport::Server;
use serde_json::Value;

pub use app_password::Access;
pub use bearer::{Manager, Tokens};
pub use error::ManagementError;
pub use on_behalf::{Background, Taken};
pub use person::Proven;
pub use proof::Proved;

/// What an operator decides about the management API.
#[derive(Debug, Clone)]
pub struct ManagementSettings {
    /// Every scope there is.
    pub scopes: BTreeSet<String>,
    /// Clients whose tokens may manage.
    pub clients: BTreeSet<String>,
    /// Whether app passwords are ours, so that they are revoked at Nextcloud when they are deleted here. Those that people
    /// bring may serve them elsewhere.
    pub passwords_are_ours: bool,
}

/// The management API.
#[derive(Debug)]
pub struct Management {
    server: Server,
    store: Store,
    clock: Arc<dyn Clock>,
    tokens: Tokens,
    settings: ManagementSettings,
}

impl Management {
    /// Manage what `store` has about users of `server`; `tokens` says whose tokens are.
    pub fn new(
        server: Server,
        store: Store,
        clock: Arc<dyn Clock>,
        tokens: Tokens,
        settings: ManagementSettings,
    ) -> Self {
        Self {
            server,
            store,
            clock,
            tokens,
            settings,
        }
    }

    /// Every scope there is.
    pub fn scopes(&self) -> &BTreeSet<String> {
        &self.settings.scopes
    }

    /// A user of Nextcloud as the store names them, whichever way they come to us.
    fn person_of(&self, user: &UserId) -> Result<Person, InvalidPerson> {
        let issuer = self.server.url().as_str().trim_end_matches('/');
        Person::new(issuer, user.as_str())
    }

    /// Scopes as they are stored, if all of them exist; `:` of older clients means `.`.
    fn known(&self, wanted: &[String]) -> Result<Scopes, ManagementError> {
        let wanted: BTreeSet<String> = wanted
            .iter()
            .flat_map(|scope| crate::token::scopes(scope))
            .collect();
        let unknown: Vec<String> = wanted.difference(&self.settings.scopes).cloned().collect();
        if unknown.is_empty() {
            Ok(wanted.into_iter().collect())
        } else {
            Err(ManagementError::UnknownScopes(unknown))
        }
    }

    /// Write to the audit log. What happened has happened: if this fails, it is said in the log of the server.
    async fn note(&self, name: &str, account: &AccountId, client: Option<&str>, detail: Value) {
        let event = Event {
            name,
            account: Some(account),
            client_id: client,
            detail,
        };
        if let Err(error) = self.store.audit().write(&event).await {
            tracing::error!(%error, event = name, "the audit log was not written");
        }
    }
}

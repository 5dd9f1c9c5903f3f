//! Where a sign-in stands between two requests, as it lies sealed in the store.

use nc_base::{Secret, UserId};
use nc_store::{AccountId, Authorization, Scopes};
use serde::{Deserialize, Serialize};

use super::AuthorizationRequest;

/// A sign-in to begin.
#[derive(Debug)]
pub(super) struct Begin {
    /// For whom, as people read it.
    pub(super) name: String,
    /// Who must come back, if that is known.
    pub(super) account: Option<AccountId>,
    /// The only browser that may go on with it.
    pub(super) binding: Option<Secret>,
    /// What the person allows from now on; what was allowed before if `None`.
    pub(super) scopes: Option<Scopes>,
    /// What it is for.
    pub(super) after: After,
}

/// What a sign-in is for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum After {
    /// A client gets a code.
    Client {
        request: AuthorizationRequest,
        scopes: Vec<String>,
    },
    /// The person looks at our pages.
    Home,
    /// A tool asked for it; the person goes back to the client.
    Tool,
}

/// What must be known when the person comes back.
#[derive(Serialize, Deserialize)]
pub(super) struct Flow {
    pub(super) poll: String,
    pub(super) login: String,
    pub(super) word: String,
    pub(super) name: String,
    pub(super) scopes: Option<Vec<String>>,
    pub(super) after: After,
    /// Whom Nextcloud must name, where a provider in front said who it is.
    pub(super) user: Option<UserId>,
}

/// A sign-in at Nextcloud that waits for the one at the provider.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Ahead {
    pub(super) name: String,
    pub(super) scopes: Option<Vec<String>>,
    pub(super) after: After,
}

/// Where a person is at the moment.
#[derive(Serialize, Deserialize)]
pub(super) enum Stage {
    /// Before the provider.
    Ahead(Ahead),
    /// Before Nextcloud.
    Nextcloud(Flow),
}

impl Stage {
    /// The stage of a sign-in that was found.
    pub(super) fn of(found: &Authorization) -> Option<Self> {
        serde_json::from_str(found.data.expose()).ok()
    }
}

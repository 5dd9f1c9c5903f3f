//! Background access of one account, as the identity provider grants it.

use futures::future::BoxFuture;
use nc_auth::provisioning::Provisioning;
use nc_base::Hint;
use nc_store::{AccountId, GrantState};
use nc_toolkit::{Allowed, Background, ToolError};

/// One account.
#[derive(Debug)]
pub(super) struct OfProvider {
    provisioning: Provisioning,
    account: AccountId,
}

impl OfProvider {
    pub(super) fn new(provisioning: Provisioning, account: AccountId) -> Self {
        Self {
            provisioning,
            account,
        }
    }
}

impl Background for OfProvider {
    fn allowed(&self) -> BoxFuture<'_, Result<Option<Allowed>, ToolError>> {
        Box::pin(async move {
            let found = self.provisioning.access().find(&self.account).await;
            let found = found.map_err(|error| failed(&error))?;
            let live = found.filter(|grant| grant.state == GrantState::Live);
            Ok(live.map(|grant| Allowed {
                since: grant.created_at,
                scopes: grant.scopes.into_set().into_iter().collect(),
            }))
        })
    }

    fn page(&self) -> BoxFuture<'_, Result<String, ToolError>> {
        Box::pin(async move {
            let page = self.provisioning.address_for(&self.account).await;
            page.map(String::from).map_err(|error| failed(&error))
        })
    }

    fn revoke(&self) -> BoxFuture<'_, Result<bool, ToolError>> {
        Box::pin(async move {
            let revoked = self.provisioning.access().revoke(&self.account).await;
            revoked.map_err(|error| failed(&error))
        })
    }
}

fn failed<E: Hint + std::fmt::Display>(error: &E) -> ToolError {
    tracing::warn!(%error, "background access cannot be looked at or changed");
    ToolError::Refused {
        message: error.to_string(),
        hint: error.hint(),
    }
}

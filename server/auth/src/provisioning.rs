//! People let this server act for them while they are away: flow 2, from the address that a tool gives to a stored grant.
//!
//! The address belongs to the account that asked. Whoever opens it signs in at the provider, and only if that is the same person
//! something is stored.

use std::time::Duration;

use nc_base::{Hint, Secret, Severity};
use nc_store::{
    AccountId, AuthorizationKind, NewAuthorization, Scopes, Store, StoreError, random_token,
};
use serde_json::{Value, json};
use url::Url;

use crate::{
    grants::{BackgroundAccess, GrantError},
    provider::{Finished, NewSignIn, SignIn, SignInError},
};

/// How long the address is good for.
const GOOD_FOR: Duration = Duration::from_mins(10);
/// What the state of an address begins with; those of sign-ins begin with other letters.
const TICKET: &str = "t.";

/// Why nothing was stored.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ProvisioningError {
    /// The address is over, was used, or is none of ours.
    #[error("this address is over")]
    Over,
    /// Somebody else signed in than the one who asked.
    #[error("another person signed in than the one who asked for this")]
    OtherPerson,
    /// The provider gave nothing that lasts.
    #[error("the identity provider gave no refresh token")]
    NothingLasting,
    /// The sign-in failed.
    #[error(transparent)]
    SignIn(#[from] SignInError),
    /// The store failed.
    #[error("the store of this server failed")]
    Grant(#[from] GrantError),
}

impl From<StoreError> for ProvisioningError {
    fn from(error: StoreError) -> Self {
        Self::Grant(error.into())
    }
}

impl Hint for ProvisioningError {
    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Over => "ask the assistant for a new one (provision_nextcloud_access)".into(),
            Self::OtherPerson => {
                "nothing was stored; sign out at the identity provider, and sign in as the person who asked the assistant".into()
            }
            Self::NothingLasting => {
                "an administrator allows offline_access for the client of this server".into()
            }
            Self::SignIn(error) => return error.hint(),
            Self::Grant(error) => return error.hint(),
        })
    }

    fn severity(&self) -> Severity {
        match self {
            Self::Over | Self::OtherPerson => Severity::Expected,
            Self::NothingLasting => Severity::Operator,
            Self::SignIn(error) => error.severity(),
            Self::Grant(error) => error.severity(),
        }
    }
}

/// Lets people allow background work.
#[derive(Debug, Clone)]
pub struct Provisioning {
    sign_in: SignIn,
    access: BackgroundAccess,
    store: Store,
    scopes: Scopes,
    address: Url,
}

impl Provisioning {
    /// People begin at `address` and are asked for `scopes` and `offline_access`.
    pub fn new(
        sign_in: SignIn,
        access: BackgroundAccess,
        store: Store,
        scopes: &Scopes,
        address: Url,
    ) -> Self {
        Self {
            sign_in,
            access,
            store,
            scopes: scopes.with(&Scopes::parse("openid offline_access")),
            address,
        }
    }

    /// What was allowed, and what it is used for.
    pub fn access(&self) -> &BackgroundAccess {
        &self.access
    }

    /// An address for the person whose account this is; good for ten minutes and one sign-in.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn address_for(&self, account: &AccountId) -> Result<Url, StoreError> {
        let state = Secret::new(format!("{TICKET}{}", random_token().expose()));
        let data = json!({ "account": account.as_str() });
        let ticket = NewAuthorization {
            kind: AuthorizationKind::Provision,
            binding: None,
            account: None,
            data: &Secret::new(data.to_string()),
            good_for: GOOD_FOR,
        };
        self.store.authorizations().begin(&state, &ticket).await?;
        let mut url = self.address.clone();
        url.query_pairs_mut().append_pair("state", state.expose());
        Ok(url)
    }

    /// Where to send the browser that opens such an address and has the cookie `binding`. The address stays good: what looks
    /// at links before people do must not use it up.
    ///
    /// # Errors
    /// [`ProvisioningError`].
    pub async fn begin(&self, state: &Secret, binding: &Secret) -> Result<Url, ProvisioningError> {
        if !state.expose().starts_with(TICKET) {
            return Err(ProvisioningError::Over);
        }
        let kind = AuthorizationKind::Provision;
        let ticket = self.store.authorizations().find(kind, state, None).await?;
        let ticket = ticket.ok_or(ProvisioningError::Over)?;
        let data: Value =
            serde_json::from_str(ticket.data.expose()).map_err(|_| ProvisioningError::Over)?;
        let data = json!({ "account": data.get("account"), "ticket": state.expose() });
        let new = NewSignIn {
            kind,
            binding,
            scopes: &self.scopes,
            resource: None,
            data: &data,
        };
        Ok(self.sign_in.begin(&new).await?)
    }

    /// Store what the person allowed who came back.
    ///
    /// # Errors
    /// [`ProvisioningError`]; nothing is stored then.
    pub async fn finish(&self, finished: Finished) -> Result<(), ProvisioningError> {
        let identity = finished.outcome?;
        let text = |name: &str| finished.data.get(name).and_then(Value::as_str);
        let (Some(account), Some(ticket)) = (text("account"), text("ticket")) else {
            return Err(ProvisioningError::Over);
        };
        let same = identity.person.account().as_str() == account;
        let kind = AuthorizationKind::Provision;
        let ticket = Secret::new(ticket);
        let first = self
            .store
            .authorizations()
            .take(kind, &ticket, None)
            .await?;
        let refused = if !same {
            tracing::warn!("another person signed in than the one who asked for background access");
            Some(ProvisioningError::OtherPerson)
        } else if first.is_none() {
            Some(ProvisioningError::Over)
        } else {
            None
        };
        if let Some(refused) = refused {
            self.access.give_back(&identity).await;
            return Err(refused);
        }
        let kept = self.access.keep(&identity).await?;
        kept.then_some(()).ok_or(ProvisioningError::NothingLasting)
    }
}

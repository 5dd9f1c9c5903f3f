//! Sessions for work that nobody waits for: as one person, and no further than that person allowed.
//!
//! A job says which scopes it needs. What the person allowed is read from the store each time, so that what they take back or
//! narrow counts for the next job, on every replica. There is no other way to act: no administrator, no leftover token.

use std::{collections::BTreeSet, sync::Arc};

use nc_base::{Hint, Retry, Severity};
use nc_store::{AccountId, Scopes, Store, StoreError};
use nextcloud_transport::{Credentials, Server, Session};

use crate::{
    AuthError,
    grants::{BackgroundAccess, GrantError},
    modes::Exchange,
};

/// Why a job does not run.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum BackgroundError {
    /// The person stored no app password, or it is gone.
    #[error("this server has nothing to act with for the account")]
    NotConnected,
    /// The person allows less than the job needs.
    #[error("the person does not allow {0} for background work")]
    Scopes(Scopes),
    /// There is no refresh token that works.
    #[error(transparent)]
    Grant(#[from] GrantError),
    /// The identity provider gives no token for Nextcloud in place of ours.
    #[error("no token for Nextcloud in place of ours: {0}")]
    Exchange(#[source] AuthError),
    /// The store failed.
    #[error("the store of this server failed")]
    Store(#[source] Arc<StoreError>),
}

impl From<StoreError> for BackgroundError {
    fn from(error: StoreError) -> Self {
        Self::Store(Arc::new(error))
    }
}

impl Hint for BackgroundError {
    fn hint(&self) -> Option<String> {
        match self {
            Self::NotConnected => Some("the person connects this server with Nextcloud".into()),
            Self::Scopes(_) => Some("the person allows more, or the job stays undone".into()),
            Self::Grant(error) => error.hint(),
            Self::Exchange(error) => error.hint(),
            Self::Store(error) => error.hint(),
        }
    }

    fn retry(&self) -> Retry {
        match self {
            Self::NotConnected | Self::Scopes(_) => Retry::Never,
            Self::Grant(error) => error.retry(),
            Self::Exchange(error) => error.retry(),
            Self::Store(error) => error.retry(),
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::NotConnected | Self::Scopes(_) => Severity::Expected,
            Self::Grant(error) => error.severity(),
            Self::Exchange(error) => error.severity(),
            Self::Store(error) => error.severity(),
        }
    }
}

/// Gives sessions to jobs.
#[derive(Debug, Clone)]
pub struct Background {
    server: Server,
    store: Store,
    with: With,
}

/// What there is to act with.
#[derive(Debug, Clone)]
enum With {
    AppPassword,
    Grant {
        access: BackgroundAccess,
        exchange: Option<Exchange>,
    },
}

impl Background {
    /// With app passwords that people stored: the modes login_flow and multi_user_basic.
    pub fn with_app_passwords(server: Server, store: Store) -> Self {
        Self {
            server,
            store,
            with: With::AppPassword,
        }
    }

    /// With refresh tokens: the mode oauth, or with `exchange` the mode token_exchange, where Nextcloud never gets a token that
    /// is for us.
    pub fn with_grants(
        server: Server,
        store: Store,
        access: BackgroundAccess,
        exchange: Option<Exchange>,
    ) -> Self {
        let with = With::Grant { access, exchange };
        Self {
            server,
            store,
            with,
        }
    }

    /// A session as this person for a job that needs these scopes, all of them.
    ///
    /// # Errors
    /// See [`BackgroundError`]; nobody was asked for anything then, unless it is of the provider.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn session(
        &self,
        account: &AccountId,
        needs: &Scopes,
    ) -> Result<Session, BackgroundError> {
        match &self.with {
            With::AppPassword => {
                let found = self.store.accounts().app_password(account).await?;
                let found = found.ok_or(BackgroundError::NotConnected)?;
                if let Some(allowed) = &found.scopes {
                    enough(allowed, needs)?;
                }
                let credentials = Credentials::Basic {
                    login: found.login_name,
                    password: found.secret,
                };
                Ok(Session::new(&self.server, credentials).with_user_id(found.user_id))
            }
            With::Grant { access, exchange } => {
                let grant = access.find(account).await?.ok_or(GrantError::Missing)?;
                enough(&grant.scopes, needs)?;
                let token = access.access_token(account).await?;
                let Some(exchange) = exchange else {
                    return Ok(Session::new(
                        &self.server,
                        Credentials::Bearer(token.secret),
                    ));
                };
                let scopes = grant.scopes.into_set();
                let exchanged = exchange.ask(&token.secret, &scopes, token.expires_at).await;
                let exchanged = exchanged.map_err(BackgroundError::Exchange)?;
                let given: Scopes = exchanged.scopes.into_iter().collect();
                enough(&given, needs)?;
                Ok(exchanged.session)
            }
        }
    }
}

fn enough(allowed: &Scopes, needs: &Scopes) -> Result<(), BackgroundError> {
    if allowed.contains_all(needs) {
        return Ok(());
    }
    let allowed: BTreeSet<String> = allowed.clone().into_set();
    let missing = needs.iter().filter(|scope| !allowed.contains(*scope));
    Err(BackgroundError::Scopes(missing.collect()))
}

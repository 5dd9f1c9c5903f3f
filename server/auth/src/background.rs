//! Sessions for work that nobody waits for: as one person, and no further than that person allowed.
//!
//! What the person allowed is read from the store each time, so that what they take back or narrow counts for the next job, on
//! every replica. There is no other way to act: no administrator, no leftover token.

use std::{sync::Arc, time::Duration};

use moka::future::Cache;
use nc_base::{Hint, Retry, Secret, Severity};
use nc_store::{AccountId, Scopes, Store, StoreError};
use nextcloud_transport::{Credentials, Server, Session};

use crate::{
    AuthError,
    grants::{BackgroundAccess, GrantError},
    modes::{Exchange, Exchanged},
};

/// How long a token that was exchanged must be good for; else another is asked for.
const GOOD_FOR: Duration = Duration::from_mins(1);
/// People whose exchanged tokens are kept.
const MOST_KEPT: u64 = 10_000;

/// Why a job does not run.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum BackgroundError {
    /// The person stored no app password, or it is gone.
    #[error("this server has nothing to act with for the account")]
    NotConnected,
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
            Self::Grant(error) => error.hint(),
            Self::Exchange(error) => error.hint(),
            Self::Store(error) => error.hint(),
        }
    }

    fn retry(&self) -> Retry {
        match self {
            Self::NotConnected => Retry::Never,
            Self::Grant(error) => error.retry(),
            Self::Exchange(error) => error.retry(),
            Self::Store(error) => error.retry(),
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Self::NotConnected => Severity::Expected,
            Self::Grant(error) => error.severity(),
            Self::Exchange(error) => error.severity(),
            Self::Store(error) => error.severity(),
        }
    }
}

impl BackgroundError {
    /// Whether there is nothing to act with until the person does something.
    pub fn is_over(&self) -> bool {
        matches!(
            self,
            Self::NotConnected | Self::Grant(GrantError::Missing | GrantError::Dead(_))
        )
    }
}

/// With what a job acts, and how far.
#[derive(Debug, Clone)]
pub struct Acting {
    /// As the person.
    pub session: Session,
    /// What the person allows; everything if `None`.
    pub scopes: Option<Scopes>,
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
    Grant(BackgroundAccess),
    Exchanged(BackgroundAccess, Box<Exchange>, Kept),
}

/// What was exchanged for which token of an account.
type Kept = Cache<AccountId, (Secret, Exchanged)>;

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
        let with = match exchange {
            None => With::Grant(access),
            Some(exchange) => With::Exchanged(access, Box::new(exchange), Cache::new(MOST_KEPT)),
        };
        Self {
            server,
            store,
            with,
        }
    }

    /// With what a job acts for the person.
    ///
    /// # Errors
    /// See [`BackgroundError`].
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn acting(&self, account: &AccountId) -> Result<Acting, BackgroundError> {
        match &self.with {
            With::AppPassword => {
                let found = self.store.accounts().app_password(account).await?;
                let found = found.ok_or(BackgroundError::NotConnected)?;
                let credentials = Credentials::Basic {
                    login: found.login_name,
                    password: found.secret,
                };
                Ok(Acting {
                    session: Session::new(&self.server, credentials).with_user_id(found.user_id),
                    scopes: found.scopes,
                })
            }
            With::Grant(access) => {
                let grant = access.find(account).await?.ok_or(GrantError::Missing)?;
                let token = access.access_token(account).await?;
                let credentials = Credentials::Bearer(token.secret);
                Ok(Acting {
                    session: Session::new(&self.server, credentials),
                    scopes: of_tools(grant.scopes),
                })
            }
            With::Exchanged(access, exchange, kept) => {
                let grant = access.find(account).await?.ok_or(GrantError::Missing)?;
                let token = access.access_token(account).await?;
                let enough = exchange.now().checked_add(GOOD_FOR).unwrap_or_default();
                let known = kept.get(account).await;
                let known = known.filter(|(of, exchanged)| {
                    of.expose() == token.secret.expose() && enough < exchanged.until
                });
                let exchanged = if let Some((_, exchanged)) = known {
                    exchanged
                } else {
                    let scopes = grant.scopes.into_set();
                    let asked = exchange.ask(&token.secret, &scopes, token.expires_at).await;
                    let exchanged = asked.map_err(BackgroundError::Exchange)?;
                    let entry = (token.secret, exchanged.clone());
                    kept.insert(account.clone(), entry).await;
                    exchanged
                };
                Ok(Acting {
                    session: exchanged.session,
                    scopes: of_tools(exchanged.scopes.into_iter().collect()),
                })
            }
        }
    }
}

/// The scopes of a grant, if any of them is one of tools: providers that know none of these limit nothing by them.
fn of_tools(scopes: Scopes) -> Option<Scopes> {
    let some = scopes.iter().any(|scope| scope.contains('.'));
    some.then_some(scopes)
}

//! Refresh tokens that a provider gave us. Table `grants`.
//!
//! Providers revoke a whole family when two refreshes race, so one refresh at a time happens per account, over all
//! replicas: whoever gets [`Turn::Mine`] asks the provider, the others wait for what it brings.

use std::time::Duration;

use jiff::Timestamp;
use nc_base::Secret;

use crate::{
    AccountId, Scopes, Store, StoreError,
    database::{Row, after, values},
    digest::random_name,
    sealing::Place,
};

/// Grants by account.
#[derive(Debug, Clone, Copy)]
pub struct Grants<'s>(pub(crate) &'s Store);

/// What a provider gave when the person agreed.
#[derive(Debug, Clone)]
pub struct NewGrant {
    /// The refresh token.
    pub refresh_token: Secret,
    /// The access token that came with it.
    pub access_token: Option<AccessToken>,
    /// What it is good for.
    pub scopes: Scopes,
    /// Whom its access tokens are for, if the provider was asked.
    pub audience: Option<String>,
}

/// An access token and its end.
#[derive(Debug, Clone)]
pub struct AccessToken {
    /// The token.
    pub secret: Secret,
    /// When it ends.
    pub expires_at: Timestamp,
}

/// What is known about a grant, without secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// What it is good for.
    pub scopes: Scopes,
    /// Whom its access tokens are for.
    pub audience: Option<String>,
    /// Whether it can still be used.
    pub state: GrantState,
    /// When the person agreed.
    pub created_at: Timestamp,
    /// When it was last refreshed or given up.
    pub updated_at: Timestamp,
}

/// Whether a grant can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GrantState {
    /// It can.
    Live,
    /// The provider refused it, for this reason; the person has to agree again.
    Dead(String),
}

/// What to do about a need for an access token.
#[derive(Debug)]
pub enum Turn {
    /// Use this one.
    Fresh(AccessToken),
    /// Ask the provider, then call [`Grants::refreshed`], [`Grants::refused`] or [`Grants::failed`].
    Mine(Refresh),
    /// Somebody else asks; look again soon, at the latest at this time.
    Busy(Timestamp),
    /// The provider is in trouble; look again at this time.
    Wait(Timestamp),
    /// The provider refused the grant, for this reason; the person has to agree again.
    Dead(String),
    /// There is no grant.
    Missing,
}

/// The right to refresh one grant once.
#[derive(Debug)]
pub struct Refresh {
    account: AccountId,
    holder: String,
    generation: i64,
    /// What to give to the provider.
    pub refresh_token: Secret,
    /// What the grant is good for.
    pub scopes: Scopes,
    /// Whom its access tokens are for.
    pub audience: Option<String>,
}

impl Grants<'_> {
    /// Store a grant that was given just now, in place of the one before.
    ///
    /// # Errors
    /// [`StoreError::Database`], also when there is no such account.
    pub async fn save(self, account: &AccountId, grant: &NewGrant) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO grants (account_id, refresh_token, access_token, access_expires_at, scopes, audience,
                                               generation, lease_until, retry_at, created_at, updated_at)
                           VALUES ($1, $2, $3, $4, $5, $6, 1, 0, 0, $7, $7)
                           ON CONFLICT (account_id) DO UPDATE
                              SET refresh_token = $2, access_token = $3, access_expires_at = $4, scopes = $5, audience = $6,
                                  generation = grants.generation + 1, lease_holder = NULL, lease_until = 0, retry_at = 0,
                                  created_at = $7, updated_at = $7, dead_at = NULL, dead_why = NULL";
        let (access, expires) = self.sealed(account, grant.access_token.as_ref());
        let row = values![
            account.as_str(),
            self.0
                .keys()
                .seal(&grant.refresh_token, refresh_place(account)),
            access,
            expires,
            grant.scopes.to_string(),
            grant.audience.as_deref(),
            self.0.now(),
        ];
        self.0.database().write(SQL, row).await.map(drop)
    }

    /// What is known about the grant of an account.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn find(self, account: &AccountId) -> Result<Option<Grant>, StoreError> {
        let row = self
            .0
            .database()
            .row(STATE, values![account.as_str()])
            .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(Grant {
            scopes: Scopes::parse(&row.text("scopes")?),
            audience: row.text_or_null("audience")?,
            state: dead(&row)?.map_or(GrantState::Live, GrantState::Dead),
            created_at: row.time("created_at")?,
            updated_at: row.time("updated_at")?,
        }))
    }

    /// Accounts with a grant that can be used, in the order of their keys, after `after`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn live(
        self,
        after: Option<&AccountId>,
        limit: u32,
    ) -> Result<Vec<AccountId>, StoreError> {
        const SQL: &str = "SELECT account_id
                             FROM grants
                            WHERE dead_at IS NULL AND account_id > $1
                            ORDER BY account_id
                            LIMIT $2";
        let after = after.map_or("", AccountId::as_str);
        let rows = self.0.database().rows(SQL, values![after, limit]).await?;
        rows.iter()
            .map(|row| row.text("account_id").map(AccountId::stored))
            .collect()
    }

    /// Get an access token that is good for at least `good_for`, or the turn to fetch one.
    ///
    /// The turn ends after `lease`: longer than the provider may take, or two ask at once.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] when a token cannot be opened: the person has to agree again.
    ///
    /// # Cancel safety
    /// A turn that is dropped is over after `lease`.
    pub async fn turn(
        self,
        account: &AccountId,
        good_for: Duration,
        lease: Duration,
    ) -> Result<Turn, StoreError> {
        // What was read may be outdated when the turn is taken; then it is read again.
        for _ in 0..3 {
            let row = self
                .0
                .database()
                .row(STATE, values![account.as_str()])
                .await?;
            let Some(row) = row else {
                return Ok(Turn::Missing);
            };
            if let Some(turn) = self.without_refresh(account, &row, good_for)? {
                return Ok(turn);
            }
            if let Some(refresh) = self.take(account, good_for, lease).await? {
                return Ok(Turn::Mine(refresh));
            }
        }
        Ok(Turn::Busy(after(self.0.now(), lease)))
    }

    /// Store what the provider gave for `refresh`: without a new refresh token the old one stays. False if somebody stored
    /// something newer meanwhile; the access token is good all the same.
    ///
    /// # Errors
    /// [`StoreError::Database`]; what the provider gave may then be lost.
    ///
    /// # Cancel safety
    /// Stores all or nothing. What is not stored is lost, so this must not be dropped for less than the end of the process.
    pub async fn refreshed(
        self,
        refresh: Refresh,
        access_token: &AccessToken,
        refresh_token: Option<&Secret>,
        scopes: &Scopes,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE grants
                              SET refresh_token = COALESCE($3, refresh_token), access_token = $4, access_expires_at = $5,
                                  scopes = $6, generation = generation + 1, lease_holder = NULL, lease_until = 0,
                                  retry_at = 0, updated_at = $7
                            WHERE account_id = $1 AND generation = $2 AND dead_at IS NULL";
        let account = &refresh.account;
        let place = refresh_place(account);
        let (access, expires) = self.sealed(account, Some(access_token));
        let values = values![
            account.as_str(),
            refresh.generation,
            refresh_token.map(|token| self.0.keys().seal(token, place)),
            access,
            expires,
            scopes.to_string(),
            self.0.now(),
        ];
        Ok(self.0.database().write(SQL, values).await? > 0)
    }

    /// Give the grant up, for the provider refused its refresh token (`invalid_grant`). False if somebody stored a newer one
    /// meanwhile: look again.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn refused(self, refresh: Refresh, why: &str) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE grants
                              SET dead_at = $3, dead_why = $4, access_token = NULL, access_expires_at = 0,
                                  lease_holder = NULL, lease_until = 0, updated_at = $3
                            WHERE account_id = $1 AND generation = $2 AND dead_at IS NULL";
        let (account, now) = (refresh.account.as_str(), self.0.now());
        let values = values![account, refresh.generation, now, why];
        Ok(self.0.database().write(SQL, values).await? > 0)
    }

    /// Give the turn back, for the provider could not be asked; nobody asks again within `wait`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn failed(self, refresh: Refresh, wait: Duration) -> Result<(), StoreError> {
        const SQL: &str = "UPDATE grants
                              SET lease_holder = NULL, lease_until = 0, retry_at = $4
                            WHERE account_id = $1 AND generation = $2 AND lease_holder = $3";
        let retry = after(self.0.now(), wait);
        let values = values![
            refresh.account.as_str(),
            refresh.generation,
            refresh.holder,
            retry
        ];
        self.0.database().write(SQL, values).await.map(drop)
    }

    /// Forget the grant; gives back its refresh token so that it can be revoked.
    ///
    /// # Errors
    /// [`StoreError::Database`]. One that cannot be opened is forgotten all the same, and nothing is given back.
    pub async fn remove(self, account: &AccountId) -> Result<Option<Secret>, StoreError> {
        const SQL: &str = "DELETE FROM grants WHERE account_id = $1 RETURNING refresh_token";
        let row = self
            .0
            .database()
            .write_row(SQL, values![account.as_str()])
            .await?;
        let Some(row) = row else { return Ok(None) };
        let sealed = row.text("refresh_token")?;
        Ok(self.0.keys().open(&sealed, refresh_place(account)).ok())
    }

    /// What can be said without asking the provider.
    fn without_refresh(
        self,
        account: &AccountId,
        row: &Row,
        good_for: Duration,
    ) -> Result<Option<Turn>, StoreError> {
        let now = self.0.now();
        if let Some(why) = dead(row)? {
            return Ok(Some(Turn::Dead(why)));
        }
        let expires_at = row.time("access_expires_at")?;
        if let Some(sealed) = row.text_or_null("access_token")?
            && expires_at > after(now, good_for)
        {
            let secret = self.0.keys().open(&sealed, access_place(account))?;
            return Ok(Some(Turn::Fresh(AccessToken { secret, expires_at })));
        }
        let (lease, retry) = (row.time("lease_until")?, row.time("retry_at")?);
        Ok(if lease > now {
            Some(Turn::Busy(lease))
        } else if retry > now {
            Some(Turn::Wait(retry))
        } else {
            None
        })
    }

    /// Take the turn unless somebody else was faster.
    async fn take(
        self,
        account: &AccountId,
        good_for: Duration,
        lease: Duration,
    ) -> Result<Option<Refresh>, StoreError> {
        const SQL: &str = "UPDATE grants
                              SET lease_holder = $2, lease_until = $3
                            WHERE account_id = $1 AND dead_at IS NULL AND lease_until <= $4 AND retry_at <= $4
                              AND (access_token IS NULL OR access_expires_at <= $5)
                           RETURNING generation, refresh_token, scopes, audience";
        let (holder, now) = (random_name(), self.0.now());
        let values = values![
            account.as_str(),
            holder.as_str(),
            after(now, lease),
            now,
            after(now, good_for),
        ];
        let mut transaction = self.0.database().begin().await?;
        let row = transaction.row(SQL, values).await?;
        let Some(row) = row else { return Ok(None) };
        // Before the turn is committed: a token that does not open is no reason to keep others waiting.
        let sealed = row.text("refresh_token")?;
        let refresh_token = self.0.keys().open(&sealed, refresh_place(account))?;
        let refresh = Refresh {
            account: account.clone(),
            holder,
            generation: row.number("generation")?,
            refresh_token,
            scopes: Scopes::parse(&row.text("scopes")?),
            audience: row.text_or_null("audience")?,
        };
        transaction.commit().await?;
        Ok(Some(refresh))
    }

    fn sealed(self, account: &AccountId, token: Option<&AccessToken>) -> (Option<String>, i64) {
        let place = access_place(account);
        let sealed = token.map(|token| self.0.keys().seal(&token.secret, place));
        (
            sealed,
            token.map_or(0, |token| token.expires_at.as_millisecond()),
        )
    }
}

const STATE: &str = "SELECT access_token, access_expires_at, scopes, audience, lease_until, retry_at, created_at, updated_at,
                            dead_at, dead_why
                       FROM grants
                      WHERE account_id = $1";

/// Why the grant was given up, if it was.
fn dead(row: &Row) -> Result<Option<String>, StoreError> {
    let why = row.text_or_null("dead_why")?;
    Ok(row
        .time_or_null("dead_at")?
        .map(|_| why.unwrap_or_default()))
}

fn refresh_place(account: &AccountId) -> Place<'_> {
    Place {
        table: "grants",
        column: "refresh_token",
        owner: account.as_str(),
    }
}

fn access_place(account: &AccountId) -> Place<'_> {
    Place {
        table: "grants",
        column: "access_token",
        owner: account.as_str(),
    }
}

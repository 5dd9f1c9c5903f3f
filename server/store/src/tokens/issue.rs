//! Giving tokens out, and knowing them again.

use std::time::Duration;

use jiff::Timestamp;
use nc_base::Secret;

use super::{ACCESS, REFRESH, Tokens, hash, revoke_family};
use crate::{
    AccountId, Scopes, StoreError,
    database::{Row, Transaction, after, values},
};

/// Tokens to be given out together.
#[derive(Debug)]
pub struct NewTokens<'a> {
    /// The access token.
    pub access: &'a Secret,
    /// How long it is good for.
    pub access_for: Duration,
    /// The refresh token, if there is to be one.
    pub refresh: Option<&'a Secret>,
    /// How long it is good for if it is not used.
    pub refresh_for: Duration,
    /// What they are good for; all that was agreed to if `None`. More than that is left out.
    pub scopes: Option<&'a Scopes>,
}

/// A token that is good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// Who agreed.
    pub account: AccountId,
    /// Whom it was given to.
    pub client_id: String,
    /// What it is good for.
    pub scopes: Scopes,
    /// Whom it is for.
    pub resource: String,
    /// The family it belongs to.
    pub family: String,
    /// Whether it is a refresh token.
    pub is_refresh: bool,
    /// When it was given out.
    pub issued_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
}

/// What became of a refresh token.
#[derive(Debug, PartialEq, Eq)]
pub enum Rotation {
    /// It was good, and the new tokens are in its place. This is the new access token's entry.
    Done(Issued),
    /// It was used before; its family is revoked now.
    Reused {
        /// Who had agreed.
        account: AccountId,
        /// The family that ended.
        family: String,
    },
    /// There is no such refresh token of this client, or it is too late.
    Unknown,
}

impl Tokens<'_> {
    /// Give out tokens of a family; false if it is revoked or over.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    ///
    /// # Cancel safety
    /// Dropping the future gives out all or nothing.
    pub async fn issue(self, family: &str, new: &NewTokens<'_>) -> Result<bool, StoreError> {
        const LIVE: &str = "SELECT scopes, expires_at
                              FROM token_families
                             WHERE id = $1 AND revoked_at IS NULL AND expires_at > $2";
        let now = self.0.now();
        let mut transaction = self.0.database().begin().await?;
        let Some(row) = transaction.row(LIVE, values![family, now]).await? else {
            return Ok(false);
        };
        let scopes = Scopes::parse(&row.text("scopes")?);
        let end = row.time("expires_at")?;
        insert(&mut transaction, family, new, &scopes, (now, end)).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// The access token, if it is good.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn check(self, access: &Secret) -> Result<Option<Issued>, StoreError> {
        let found = self.introspect(access).await?;
        Ok(found.filter(|token| !token.is_refresh))
    }

    /// A token of either kind, if it is good.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn introspect(self, token: &Secret) -> Result<Option<Issued>, StoreError> {
        const SQL: &str = "SELECT t.kind, t.scopes, t.issued_at, t.expires_at, f.id, f.account_id, f.client_id, f.resource
                             FROM issued_tokens t
                             JOIN token_families f ON f.id = t.family_id
                            WHERE t.hash = $1 AND t.spent_at IS NULL AND t.expires_at > $2
                              AND f.revoked_at IS NULL AND f.expires_at > $2";
        let values = values![hash(token), self.0.now()];
        let row = self.0.database().row(SQL, values).await?;
        row.as_ref().map(issued).transpose()
    }

    /// Use a refresh token of `client_id` for new tokens: of all who try, on any replica, one gets [`Rotation::Done`], and
    /// whoever comes later ends the family.
    ///
    /// # Errors
    /// [`StoreError::Database`]; the token is as it was.
    ///
    /// # Cancel safety
    /// Dropping the future may use the token; the person then authorizes again.
    pub async fn rotate(
        self,
        refresh: &Secret,
        client_id: &str,
        new: &NewTokens<'_>,
    ) -> Result<Rotation, StoreError> {
        const USE: &str = "UPDATE issued_tokens
                              SET spent_at = $3
                            WHERE hash = $1 AND kind = 'refresh' AND spent_at IS NULL AND expires_at > $3
                              AND family_id IN (SELECT id
                                                  FROM token_families
                                                 WHERE client_id = $2 AND revoked_at IS NULL AND expires_at > $3)
                           RETURNING family_id, scopes";
        const FAMILY: &str =
            "SELECT account_id, client_id, resource, expires_at FROM token_families WHERE id = $1";
        let (hashed, now) = (hash(refresh), self.0.now());
        let mut transaction = self.0.database().begin().await?;
        let values = values![hashed.as_str(), client_id, now];
        let Some(used) = transaction.row(USE, values).await? else {
            return reused(transaction, &hashed, client_id, now).await;
        };
        let family = used.text("family_id")?;
        let scopes = Scopes::parse(&used.text("scopes")?);
        let row = transaction.row(FAMILY, values![family.as_str()]).await?;
        let Some(row) = row else {
            return Ok(Rotation::Unknown);
        };
        let end = row.time("expires_at")?;
        let (scopes, expires_at) =
            insert(&mut transaction, &family, new, &scopes, (now, end)).await?;
        transaction.commit().await?;
        // Not read again: whoever comes second may have ended the family by now, and this one did rotate.
        Ok(Rotation::Done(Issued {
            account: AccountId::stored(row.text("account_id")?),
            client_id: row.text("client_id")?,
            scopes,
            resource: row.text("resource")?,
            family,
            is_refresh: false,
            issued_at: now,
            expires_at,
        }))
    }
}

/// End the family of a refresh token of `client_id` that was used before.
async fn reused(
    mut transaction: Transaction,
    hashed: &str,
    client_id: &str,
    now: Timestamp,
) -> Result<Rotation, StoreError> {
    const USED: &str = "SELECT f.id, f.account_id
                          FROM issued_tokens t
                          JOIN token_families f ON f.id = t.family_id
                         WHERE t.hash = $1 AND t.kind = 'refresh' AND t.spent_at IS NOT NULL AND f.client_id = $2";
    let Some(row) = transaction.row(USED, values![hashed, client_id]).await? else {
        return Ok(Rotation::Unknown);
    };
    let family = row.text("id")?;
    revoke_family(
        &mut transaction,
        &family,
        "a refresh token was used twice",
        now,
    )
    .await?;
    transaction.commit().await?;
    let account = AccountId::stored(row.text("account_id")?);
    Ok(Rotation::Reused { account, family })
}

/// Store tokens that are good for no more than `most`, from the first to at most the second of `times`. Gives what the access
/// token is good for, and until when.
pub(crate) async fn insert(
    transaction: &mut Transaction,
    family: &str,
    new: &NewTokens<'_>,
    most: &Scopes,
    times: (Timestamp, Timestamp),
) -> Result<(Scopes, Timestamp), StoreError> {
    const SQL: &str =
        "INSERT INTO issued_tokens (hash, family_id, kind, scopes, issued_at, expires_at)
                       VALUES ($1, $2, $3, $4, $5, $6)";
    let (now, end) = times;
    let scopes = new
        .scopes
        .map_or_else(|| most.clone(), |wanted| wanted.within(most));
    let access = after(now, new.access_for).min(end);
    let row = values![
        hash(new.access),
        family,
        ACCESS,
        scopes.to_string(),
        now,
        access
    ];
    transaction.run(SQL, row).await?;
    if let Some(refresh) = new.refresh {
        // It keeps what it is good for: a client may ask for less now and for all again later (RFC 6749, section 6).
        let until = after(now, new.refresh_for).min(end);
        let row = values![hash(refresh), family, REFRESH, most.to_string(), now, until];
        transaction.run(SQL, row).await?;
    }
    Ok((scopes, access))
}

fn issued(row: &Row) -> Result<Issued, StoreError> {
    Ok(Issued {
        account: AccountId::stored(row.text("account_id")?),
        client_id: row.text("client_id")?,
        scopes: Scopes::parse(&row.text("scopes")?),
        resource: row.text("resource")?,
        family: row.text("id")?,
        is_refresh: row.text("kind")? == REFRESH,
        issued_at: row.time("issued_at")?,
        expires_at: row.time("expires_at")?,
    })
}

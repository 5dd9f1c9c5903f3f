//! Authorizations that tokens come from.

use std::time::Duration;

use jiff::Timestamp;

use super::Tokens;
use crate::{
    AccountId, Scopes, StoreError,
    database::{Transaction, after, values},
    digest::random_name,
};

/// An authorization that tokens will come from.
#[derive(Debug, Clone)]
pub struct NewFamily {
    /// Who agreed.
    pub account: AccountId,
    /// Whom the tokens are given to.
    pub client_id: String,
    /// What was agreed to; no token is good for more.
    pub scopes: Scopes,
    /// Whom the tokens are for.
    pub resource: String,
    /// How long it can be refreshed.
    pub lives_for: Duration,
}

/// An authorization that tokens come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    /// Its key.
    pub id: String,
    /// Whom the tokens were given to.
    pub client_id: String,
    /// What was agreed to.
    pub scopes: Scopes,
    /// Whom the tokens are for.
    pub resource: String,
    /// When the person agreed.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
}

impl Tokens<'_> {
    /// Begin a family for which there was no code; gives back its key.
    ///
    /// # Errors
    /// [`StoreError::Database`], also when there is no such account.
    pub async fn begin(self, new: &NewFamily) -> Result<String, StoreError> {
        let id = random_name();
        let mut transaction = self.0.database().begin().await?;
        begin_family(&mut transaction, &id, new, self.0.now()).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// What is still good of what a person authorized, newest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn families(self, account: &AccountId) -> Result<Vec<Family>, StoreError> {
        const SQL: &str = "SELECT id, client_id, scopes, resource, created_at, expires_at
                             FROM token_families
                            WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > $2
                            ORDER BY created_at DESC, id";
        let values = values![account.as_str(), self.0.now()];
        let rows = self.0.database().rows(SQL, values).await?;
        rows.iter()
            .map(|row| {
                Ok(Family {
                    id: row.text("id")?,
                    client_id: row.text("client_id")?,
                    scopes: Scopes::parse(&row.text("scopes")?),
                    resource: row.text("resource")?,
                    created_at: row.time("created_at")?,
                    expires_at: row.time("expires_at")?,
                })
            })
            .collect()
    }
}

pub(crate) async fn begin_family(
    transaction: &mut Transaction,
    id: &str,
    new: &NewFamily,
    now: Timestamp,
) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO token_families (id, account_id, client_id, scopes, resource, created_at, expires_at)
                       VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let row = values![
        id,
        new.account.as_str(),
        new.client_id.as_str(),
        new.scopes.to_string(),
        new.resource.as_str(),
        now,
        after(now, new.lives_for),
    ];
    transaction.run(SQL, row).await.map(drop)
}

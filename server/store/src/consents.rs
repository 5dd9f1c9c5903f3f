//! What people allowed clients to do. Table `consents`.

use jiff::Timestamp;

use crate::{
    AccountId, Scopes, Store, StoreError,
    database::{Row, values},
    tokens,
};

/// Consents by account and client.
#[derive(Debug, Clone, Copy)]
pub struct Consents<'s>(pub(crate) &'s Store);

/// What a person allowed a client to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// The client.
    pub client_id: String,
    /// What it may do.
    pub scopes: Scopes,
    /// When the person last agreed.
    pub granted_at: Timestamp,
    /// When it was last used.
    pub used_at: Timestamp,
}

impl Consents<'_> {
    /// Remember that a person agreed. `looks` stands for what the person saw of the client (name, where it sends browsers):
    /// when that changes, the consent no longer holds.
    ///
    /// # Errors
    /// [`StoreError::Database`], also when there is no such account.
    pub async fn grant(
        self,
        account: &AccountId,
        client_id: &str,
        looks: &str,
        scopes: &Scopes,
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO consents (account_id, client_id, client_digest, scopes, granted_at, used_at)
                           VALUES ($1, $2, $3, $4, $5, $5)
                           ON CONFLICT (account_id, client_id) DO UPDATE
                              SET client_digest = $3, scopes = $4, granted_at = $5, used_at = $5";
        let scopes = scopes.to_string();
        let row = values![account.as_str(), client_id, looks, scopes, self.0.now()];
        self.0.database().write(SQL, row).await.map(drop)
    }

    /// Whether a person allowed all of `scopes` to a client that still looks the same; if so, it counts as used now.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn holds(
        self,
        account: &AccountId,
        client_id: &str,
        looks: &str,
        scopes: &Scopes,
    ) -> Result<bool, StoreError> {
        const FIND: &str = "SELECT scopes
                              FROM consents
                             WHERE account_id = $1 AND client_id = $2 AND client_digest = $3";
        const USED: &str =
            "UPDATE consents SET used_at = $3 WHERE account_id = $1 AND client_id = $2";
        let values = values![account.as_str(), client_id, looks];
        let Some(row) = self.0.database().row(FIND, values).await? else {
            return Ok(false);
        };
        if !Scopes::parse(&row.text("scopes")?).contains_all(scopes) {
            return Ok(false);
        }
        let values = values![account.as_str(), client_id, self.0.now()];
        Ok(self.0.database().write(USED, values).await? > 0)
    }

    /// What a person allowed, the newest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of(self, account: &AccountId) -> Result<Vec<Consent>, StoreError> {
        const SQL: &str = "SELECT client_id, scopes, granted_at, used_at
                             FROM consents
                            WHERE account_id = $1
                            ORDER BY granted_at DESC, client_id";
        let rows = self
            .0
            .database()
            .rows(SQL, values![account.as_str()])
            .await?;
        rows.iter().map(consent).collect()
    }

    /// Take a consent back, and with it every token and code that the client has from this person; whether there was one.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    ///
    /// # Cancel safety
    /// Dropping the future does all or nothing.
    pub async fn withdraw(self, account: &AccountId, client_id: &str) -> Result<bool, StoreError> {
        const SQL: &str = "DELETE FROM consents WHERE account_id = $1 AND client_id = $2";
        let mut transaction = self.0.database().begin().await?;
        let values = values![account.as_str(), client_id];
        let withdrawn = transaction.run(SQL, values).await?;
        let (of, why) = (
            (account, Some(client_id)),
            "the person withdrew the consent",
        );
        let revoked = tokens::revoke_all(&mut transaction, of, why, self.0.now()).await?;
        transaction.commit().await?;
        Ok(withdrawn + revoked > 0)
    }
}

fn consent(row: &Row) -> Result<Consent, StoreError> {
    Ok(Consent {
        client_id: row.text("client_id")?,
        scopes: Scopes::parse(&row.text("scopes")?),
        granted_at: row.time("granted_at")?,
        used_at: row.time("used_at")?,
    })
}

//! Taking tokens back.

use jiff::Timestamp;
use nc_base::Secret;

use super::{REFRESH, Tokens, hash};
use crate::{
    AccountId, StoreError,
    database::{Transaction, values},
};

/// What a client's request to revoke a token did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revoked {
    /// The access token ended, and nothing else.
    Token,
    /// The refresh token ended, and its family with it.
    Family,
    /// The client has no such token.
    Nothing,
}

impl Tokens<'_> {
    /// Revoke a token for the client that it was given to (RFC 7009).
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn revoke(self, token: &Secret, client_id: &str) -> Result<Revoked, StoreError> {
        const FIND: &str = "SELECT t.kind, f.id
                              FROM issued_tokens t
                              JOIN token_families f ON f.id = t.family_id
                             WHERE t.hash = $1 AND f.client_id = $2";
        const DELETE: &str = "DELETE FROM issued_tokens WHERE hash = $1";
        let hashed = hash(token);
        let mut transaction = self.0.database().begin().await?;
        let row = transaction
            .row(FIND, values![hashed.as_str(), client_id])
            .await?;
        let Some(row) = row else {
            return Ok(Revoked::Nothing);
        };
        let revoked = if row.text("kind")? == REFRESH {
            let (family, now) = (row.text("id")?, self.0.now());
            revoke_family(&mut transaction, &family, "its client revoked it", now).await?;
            Revoked::Family
        } else {
            transaction.run(DELETE, values![hashed]).await?;
            Revoked::Token
        };
        transaction.commit().await?;
        Ok(revoked)
    }

    /// Revoke a family; false if it was over already.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn revoke_family(self, family: &str, why: &str) -> Result<bool, StoreError> {
        let mut transaction = self.0.database().begin().await?;
        let revoked = revoke_family(&mut transaction, family, why, self.0.now()).await?;
        transaction.commit().await?;
        Ok(revoked > 0)
    }

    /// Revoke all that a person gave to a client, or to all clients; how many families that were.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn revoke_all(
        self,
        account: &AccountId,
        client_id: Option<&str>,
        why: &str,
    ) -> Result<u64, StoreError> {
        let mut transaction = self.0.database().begin().await?;
        let of = (account, client_id);
        let revoked = revoke_all(&mut transaction, of, why, self.0.now()).await?;
        transaction.commit().await?;
        Ok(revoked)
    }
}

/// Revoke what a person gave to a client, or to all, with the codes that were not used yet.
pub(crate) async fn revoke_all(
    transaction: &mut Transaction,
    (account, client_id): (&AccountId, Option<&str>),
    why: &str,
    now: Timestamp,
) -> Result<u64, StoreError> {
    const SQL: &str = "UPDATE token_families
                          SET revoked_at = $3, revoked_why = $4
                        WHERE account_id = $1 AND revoked_at IS NULL AND client_id = COALESCE($2, client_id)";
    const CODES: &str = "DELETE FROM codes
                          WHERE account_id = $1 AND spent_at IS NULL AND client_id = COALESCE($2, client_id)";
    transaction
        .run(CODES, values![account.as_str(), client_id])
        .await?;
    let values = values![account.as_str(), client_id, now, why];
    transaction.run(SQL, values).await
}

pub(crate) async fn revoke_family(
    transaction: &mut Transaction,
    family: &str,
    why: &str,
    now: Timestamp,
) -> Result<u64, StoreError> {
    const SQL: &str = "UPDATE token_families
                          SET revoked_at = $2, revoked_why = $3
                        WHERE id = $1 AND revoked_at IS NULL";
    transaction.run(SQL, values![family, now, why]).await
}

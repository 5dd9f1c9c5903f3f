//! Where Nextcloud was asked to tell us about changes. Table `webhooks`.

use jiff::Timestamp;
use nc_base::Secret;

use crate::{
    AccountId, Store, StoreError,
    database::{Row, values},
    digest::{digest, random_name},
};

/// Registrations by account and event.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'s>(pub(crate) &'s Store);

/// One registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Its key.
    pub id: String,
    /// In whose name it was made; what it reports is about this person only.
    pub account: AccountId,
    /// The event, as Nextcloud names it.
    pub event: String,
    /// What Nextcloud calls the registration.
    pub remote_id: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When Nextcloud last said that it has it.
    pub confirmed_at: Timestamp,
    /// When it last reported something.
    pub called_at: Option<Timestamp>,
}

impl Webhooks<'_> {
    /// Remember a registration that Nextcloud has just made, in place of an earlier one for the same event. Of the secret
    /// only a digest is stored.
    ///
    /// # Errors
    /// [`StoreError::Database`], also when there is no such account.
    pub async fn save(
        self,
        account: &AccountId,
        event: &str,
        remote_id: &str,
        secret: &Secret,
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO webhooks (id, account_id, event, remote_id, secret_hash, created_at, confirmed_at)
                           VALUES ($1, $2, $3, $4, $5, $6, $6)
                           ON CONFLICT (account_id, event) DO UPDATE
                              SET remote_id = $4, secret_hash = $5, created_at = $6, confirmed_at = $6, called_at = NULL";
        let row = values![
            random_name(),
            account.as_str(),
            event,
            remote_id,
            hash(secret),
            self.0.now(),
        ];
        self.0.database().write(SQL, row).await.map(drop)
    }

    /// The registration that this secret was made for; it counts as called now.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn called(self, secret: &Secret, event: &str) -> Result<Option<Webhook>, StoreError> {
        const SQL: &str = "UPDATE webhooks
                              SET called_at = $3
                            WHERE secret_hash = $1 AND event = $2
                           RETURNING id, account_id, event, remote_id, created_at, confirmed_at, called_at";
        let values = values![hash(secret), event, self.0.now()];
        let row = self.0.database().write_row(SQL, values).await?;
        row.as_ref().map(webhook).transpose()
    }

    /// The registrations of a person, by event.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of(self, account: &AccountId) -> Result<Vec<Webhook>, StoreError> {
        const SQL: &str =
            "SELECT id, account_id, event, remote_id, created_at, confirmed_at, called_at
                             FROM webhooks
                            WHERE account_id = $1
                            ORDER BY event";
        let rows = self
            .0
            .database()
            .rows(SQL, values![account.as_str()])
            .await?;
        rows.iter().map(webhook).collect()
    }

    /// Remember that Nextcloud still has a registration; false if we do not.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn confirmed(self, id: &str) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE webhooks SET confirmed_at = $2 WHERE id = $1";
        Ok(self
            .0
            .database()
            .write(SQL, values![id, self.0.now()])
            .await?
            > 0)
    }

    /// Forget a registration that Nextcloud no longer has; whether it was there.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn remove(self, id: &str) -> Result<bool, StoreError> {
        const SQL: &str = "DELETE FROM webhooks WHERE id = $1";
        Ok(self.0.database().write(SQL, values![id]).await? > 0)
    }
}

fn hash(secret: &Secret) -> String {
    digest("webhook", &[secret.expose()])
}

fn webhook(row: &Row) -> Result<Webhook, StoreError> {
    Ok(Webhook {
        id: row.text("id")?,
        account: AccountId::stored(row.text("account_id")?),
        event: row.text("event")?,
        remote_id: row.text("remote_id")?,
        created_at: row.time("created_at")?,
        confirmed_at: row.time("confirmed_at")?,
        called_at: row.time_or_null("called_at")?,
    })
}

//! What happened to credentials, in a chain: each entry contains the digest of the one before. Table `audit_entries`.
//!
//! Whoever changes, adds or deletes an entry in the middle breaks the chain; both its ends are sealed with our key in
//! `audit_ends`, so that cutting an end off or writing the whole chain again is noticed too.

mod chain;
mod verify;

pub use verify::ChainState;

use jiff::Timestamp;
use serde_json::Value as Json;

use crate::{
    AccountId, Store, StoreError,
    database::{Row, values},
};
use chain::{Ends, lock, put};

/// The audit log.
#[derive(Debug, Clone, Copy)]
pub struct Audit<'s>(pub(crate) &'s Store);

/// Something that happened. Must not contain a secret.
#[derive(Debug, Clone)]
pub struct Event<'a> {
    /// What, such as `app_password.stored`.
    pub name: &'a str,
    /// Whose credentials.
    pub account: Option<&'a AccountId>,
    /// Through which client.
    pub client_id: Option<&'a str>,
    /// What else is worth knowing.
    pub detail: Json,
}

/// An entry of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct AuditEntry {
    /// Its number, from 1, without gaps.
    pub seq: i64,
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub event: String,
    /// Whose credentials.
    pub account: Option<AccountId>,
    /// Through which client.
    pub client_id: Option<String>,
    /// What else is worth knowing.
    pub detail: Json,
}

impl Audit<'_> {
    /// Write an entry; its number.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] and [`StoreError::Corrupt`] when somebody changed the ends of the log: nothing is written then,
    /// and [`Self::verify`] says more.
    ///
    /// # Cancel safety
    /// Dropping the future writes the entry or not.
    pub async fn write(self, event: &Event<'_>) -> Result<i64, StoreError> {
        const SQL: &str = "INSERT INTO audit_entries (seq, at, event, account_id, client_id, detail, previous, hash)
                           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        let mut transaction = self.0.database().begin().await?;
        let mut ends = lock(&mut transaction, self.0.keys()).await?;
        let link = chain::Link {
            seq: ends.last + 1,
            at: self.0.now().as_millisecond(),
            event: event.name.to_owned(),
            account_id: event.account.map(|account| account.as_str().to_owned()),
            client_id: event.client_id.map(str::to_owned),
            detail: event.detail.to_string(),
            previous: ends.hash.clone(),
        };
        let hash = link.hash();
        let row = values![
            link.seq,
            link.at,
            link.event,
            link.account_id,
            link.client_id,
            link.detail,
            link.previous,
            hash.as_str(),
        ];
        transaction.run(SQL, row).await?;
        ends = Ends {
            last: link.seq,
            hash,
            ..ends
        };
        put(&mut transaction, self.0.keys(), &ends).await?;
        transaction.commit().await?;
        Ok(link.seq)
    }

    /// Entries before the one numbered `before`, of one account or of all, newest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn entries(
        self,
        account: Option<&AccountId>,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<AuditEntry>, StoreError> {
        const ALL: &str = "SELECT seq, at, event, account_id, client_id, detail
                             FROM audit_entries
                            WHERE seq < $1
                            ORDER BY seq DESC
                            LIMIT $2";
        const OF: &str = "SELECT seq, at, event, account_id, client_id, detail
                            FROM audit_entries
                           WHERE seq < $1 AND account_id = $3
                           ORDER BY seq DESC
                           LIMIT $2";
        let before = before.unwrap_or(i64::MAX);
        let database = self.0.database();
        let rows = match account {
            None => database.rows(ALL, values![before, limit]).await?,
            Some(account) => {
                database
                    .rows(OF, values![before, limit, account.as_str()])
                    .await?
            }
        };
        rows.iter().map(entry).collect()
    }

    /// Delete the oldest entries, all from before `until`, if the chain is intact; how many.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] when somebody changed the ends of the log; nothing is deleted then.
    pub async fn prune(self, until: Timestamp) -> Result<u64, StoreError> {
        const KEPT: &str =
            "SELECT seq, previous FROM audit_entries WHERE at >= $1 ORDER BY seq LIMIT 1";
        const SQL: &str = "DELETE FROM audit_entries WHERE seq < $1";
        if let ChainState::Broken { seq, why } = self.verify().await? {
            tracing::error!(
                seq,
                why,
                "the audit log is broken, and nothing of it is deleted"
            );
            return Ok(0);
        }
        let mut transaction = self.0.database().begin().await?;
        let mut ends = lock(&mut transaction, self.0.keys()).await?;
        (ends.first, ends.before_first) = match transaction.row(KEPT, values![until]).await? {
            Some(row) => (row.number("seq")?, row.text("previous")?),
            None => (ends.last + 1, ends.hash.clone()),
        };
        let deleted = transaction.run(SQL, values![ends.first]).await?;
        put(&mut transaction, self.0.keys(), &ends).await?;
        transaction.commit().await?;
        Ok(deleted)
    }
}

fn entry(row: &Row) -> Result<AuditEntry, StoreError> {
    let detail = row.text("detail")?;
    Ok(AuditEntry {
        seq: row.number("seq")?,
        at: row.time("at")?,
        event: row.text("event")?,
        account: row.text_or_null("account_id")?.map(AccountId::stored),
        client_id: row.text_or_null("client_id")?,
        // Whoever reads the log wants to see what was changed in it, too.
        detail: serde_json::from_str(&detail).unwrap_or(Json::String(detail)),
    })
}

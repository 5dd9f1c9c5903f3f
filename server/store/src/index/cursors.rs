//! How far each kind of document was read for each user, and whose turn it is. Table `index_cursors`.

use std::time::Duration;

use jiff::Timestamp;
use nc_base::UserId;

use super::key;
use crate::{
    Store, StoreError,
    database::{Row, after, list, values},
    digest::random_name,
};

/// A webhook is noted once in this time, so that a storm of them does not write a row each.
const NOTED_FOR: Duration = Duration::from_secs(30);

/// Cursors by user and kind of document.
#[derive(Debug, Clone, Copy)]
pub struct IndexCursors<'s>(pub(crate) &'s Store);

/// How far one kind of document was read for one user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// For whom.
    pub user: UserId,
    /// The kind of document.
    pub doc_type: String,
    /// From where to go on; `None` to begin anew.
    pub cursor: Option<String>,
    /// When the last scan that succeeded ended.
    pub last_scan_at: Option<Timestamp>,
    /// When the next one is due.
    pub next_scan_at: Timestamp,
    /// How many scans failed since one succeeded.
    pub failures: u32,
    /// Why the last one failed, until one succeeds.
    pub last_error: Option<String>,
    /// How many documents the last scan knew.
    pub documents: u64,
    /// When a webhook last told of a change.
    pub webhook_seen_at: Option<Timestamp>,
    /// Whether a replica scans right now.
    pub scanning: bool,
}

/// The right to scan one kind of document for one user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scan {
    /// What is known.
    pub cursor: Cursor,
    lease: String,
    looks: i64,
}

/// What a scan found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scanned {
    /// From where to go on.
    pub cursor: Option<String>,
    /// How many documents there are.
    pub documents: u64,
    /// When to scan again; earlier if somebody asked meanwhile.
    pub next_scan_at: Timestamp,
}

impl IndexCursors<'_> {
    /// Scan these kinds of documents for a user from now on, first at `first_at`; those that are scanned already stay as
    /// they are.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn follow(
        self,
        user: &UserId,
        doc_types: &[&str],
        first_at: Timestamp,
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO index_cursors (user_id, doc_type, next_scan_at, looks, failures, documents, lease_until)
                           SELECT $2, listed.value ->> 0, $3, 0, 0, 0, 0
                             FROM {list}
                            WHERE 1 = 1
                           ON CONFLICT (user_id, doc_type) DO NOTHING";
        let rows: Vec<_> = doc_types
            .iter()
            .map(|kind| values![*kind].to_vec())
            .collect();
        let mut values = vec![list(rows.iter().map(Vec::as_slice))?];
        values.extend_from_slice(values![user.as_str(), first_at]);
        let sql = self.0.database().dialect().sql(SQL);
        self.0.database().write(sql, &values).await.map(drop)
    }

    /// Take scans that are due for `good_for`, those that wait longest first. Nobody else scans the same meanwhile.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    ///
    /// # Cancel safety
    /// What was taken by a dropped call is free after `good_for`.
    pub async fn due(self, limit: u32, good_for: Duration) -> Result<Vec<Scan>, StoreError> {
        const SQL: &str = "WITH picked AS MATERIALIZED (
                               SELECT user_id, doc_type
                                 FROM index_cursors
                                WHERE next_scan_at <= $1 AND lease_until <= $1
                                ORDER BY next_scan_at
                                LIMIT $2
                                {skip locked}
                           )
                           UPDATE index_cursors
                              SET lease = $3, lease_until = $4
                             FROM picked
                            WHERE index_cursors.user_id = picked.user_id AND index_cursors.doc_type = picked.doc_type
                           RETURNING index_cursors.user_id, index_cursors.doc_type, cursor, last_scan_at, next_scan_at, looks,
                                     failures, last_error, documents, webhook_seen_at, lease_until";
        let (lease, now) = (random_name(), self.0.now());
        let values = values![now, limit, lease.as_str(), after(now, good_for)];
        let mut transaction = self.0.database().begin().await?;
        let sql = transaction.dialect().sql(SQL);
        let rows = transaction.rows(sql, values).await?;
        transaction.commit().await?;
        let mut scans = Vec::new();
        for row in &rows {
            scans.push(Scan {
                cursor: cursor(row, now)?,
                lease: lease.clone(),
                looks: row.number("looks")?,
            });
        }
        scans.sort_by_key(|scan| scan.cursor.next_scan_at);
        Ok(scans)
    }

    /// Keep a scan for `good_for` from now; false when it is somebody else's: stop.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn renew(self, scan: &Scan, good_for: Duration) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE index_cursors
                              SET lease_until = $4
                            WHERE user_id = $1 AND doc_type = $2 AND lease = $3";
        let values = values![
            scan.cursor.user.as_str(),
            scan.cursor.doc_type.as_str(),
            scan.lease.as_str(),
            after(self.0.now(), good_for),
        ];
        Ok(self.0.database().write(SQL, values).await? > 0)
    }

    /// Keep from where a scan that is under way would go on, and how many documents it knows; false when it is somebody
    /// else's, and nothing was written.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn advance(
        self,
        scan: &Scan,
        cursor: &str,
        documents: u64,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE index_cursors
                              SET cursor = $4, documents = $5
                            WHERE user_id = $1 AND doc_type = $2 AND lease = $3";
        let values = values![
            scan.cursor.user.as_str(),
            scan.cursor.doc_type.as_str(),
            scan.lease.as_str(),
            cursor,
            i64::try_from(documents).unwrap_or(i64::MAX),
        ];
        Ok(self.0.database().write(SQL, values).await? > 0)
    }

    /// End a scan that succeeded; false when it is somebody else's, and nothing was written.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn scanned(self, scan: &Scan, found: &Scanned) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE index_cursors
                              SET cursor = $4, documents = $5, last_scan_at = $7, failures = 0, last_error = NULL,
                                  next_scan_at = CASE WHEN looks = $8 THEN $6 ELSE next_scan_at END,
                                  lease = NULL, lease_until = 0
                            WHERE user_id = $1 AND doc_type = $2 AND lease = $3";
        let documents = i64::try_from(found.documents).unwrap_or(i64::MAX);
        let values = values![
            scan.cursor.user.as_str(),
            scan.cursor.doc_type.as_str(),
            scan.lease.as_str(),
            found.cursor.as_deref(),
            documents,
            found.next_scan_at,
            self.0.now(),
            scan.looks,
        ];
        Ok(self.0.database().write(SQL, values).await? > 0)
    }

    /// End a scan that failed, to be tried again at `retry_at`; with `anew` the cursor is forgotten. False when it is
    /// somebody else's, and nothing was written.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn failed(
        self,
        scan: &Scan,
        error: &str,
        retry_at: Timestamp,
        anew: bool,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE index_cursors
                              SET failures = failures + 1, last_error = $4, next_scan_at = $5,
                                  cursor = CASE WHEN $6 = 1 THEN NULL ELSE cursor END, lease = NULL, lease_until = 0
                            WHERE user_id = $1 AND doc_type = $2 AND lease = $3";
        let values = values![
            scan.cursor.user.as_str(),
            scan.cursor.doc_type.as_str(),
            scan.lease.as_str(),
            error,
            retry_at,
            i64::from(anew),
        ];
        Ok(self.0.database().write(SQL, values).await? > 0)
    }

    /// Scan soon: at `at`, or earlier if that was due. One that runs is followed by another.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn look_soon(
        self,
        user: &UserId,
        doc_type: &str,
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        // While a scan runs, its own time is over and says nothing.
        const SQL: &str = "UPDATE index_cursors
                              SET looks = looks + 1,
                                  next_scan_at = CASE WHEN lease_until <= $4 AND next_scan_at <= $3 THEN next_scan_at
                                                      ELSE $3 END
                            WHERE user_id = $1 AND doc_type = $2";
        let values = values![user.as_str(), doc_type, at, self.0.now()];
        Ok(self.0.database().write(SQL, values).await? > 0)
    }

    /// Note that a webhook told of a change; at most twice a minute that is written.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn webhook_seen(self, user: &UserId, doc_type: &str) -> Result<(), StoreError> {
        const NOTED: &str =
            "SELECT webhook_seen_at FROM index_cursors WHERE user_id = $1 AND doc_type = $2";
        const SQL: &str =
            "UPDATE index_cursors SET webhook_seen_at = $3 WHERE user_id = $1 AND doc_type = $2";
        let (name, now) = (user.as_str(), self.0.now());
        let row = self
            .0
            .database()
            .row(NOTED, values![name, doc_type])
            .await?;
        let Some(row) = row else { return Ok(()) };
        let noted = row.time_or_null("webhook_seen_at")?;
        if noted.is_some_and(|at| after(at, NOTED_FOR) > now) {
            return Ok(());
        }
        let values = values![name, doc_type, now];
        self.0.database().write(SQL, values).await.map(drop)
    }

    /// All kinds of documents that are scanned for a user, or for everybody, by user and kind.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of(self, user: Option<&UserId>) -> Result<Vec<Cursor>, StoreError> {
        const SQL: &str = "SELECT user_id, doc_type, cursor, last_scan_at, next_scan_at, failures, last_error, documents,
                                  webhook_seen_at, lease_until
                             FROM index_cursors
                            WHERE $1 IS NULL OR user_id = $1
                            ORDER BY user_id, doc_type";
        let values = values![user.map(UserId::as_str)];
        let rows = self.0.database().rows(SQL, values).await?;
        let now = self.0.now();
        rows.iter().map(|row| cursor(row, now)).collect()
    }

    /// Those for whom something is scanned.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn users(self) -> Result<Vec<UserId>, StoreError> {
        const SQL: &str = "SELECT DISTINCT user_id FROM index_cursors ORDER BY user_id";
        let rows = self.0.database().rows(SQL, &[]).await?;
        rows.iter()
            .map(|row| key::user(row, "index_cursors"))
            .collect()
    }
}

fn cursor(row: &Row, now: Timestamp) -> Result<Cursor, StoreError> {
    Ok(Cursor {
        user: key::user(row, "index_cursors")?,
        doc_type: row.text("doc_type")?,
        cursor: row.text_or_null("cursor")?,
        last_scan_at: row.time_or_null("last_scan_at")?,
        next_scan_at: row.time("next_scan_at")?,
        failures: u32::try_from(row.number("failures")?).unwrap_or(u32::MAX),
        last_error: row.text_or_null("last_error")?,
        documents: u64::try_from(row.number("documents")?).unwrap_or_default(),
        webhook_seen_at: row.time_or_null("webhook_seen_at")?,
        scanning: row.time("lease_until")? > now,
    })
}

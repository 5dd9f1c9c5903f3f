//! What is in the queue, what of it is given up, and in whose name nothing more is done.

use jiff::Timestamp;
use nc_base::UserId;

use super::{IndexKey, Operation, one_at_a_time};
use crate::{
    Store, StoreError,
    database::{Row, Transaction, list, values},
    index::key,
};

/// A job that nobody tries any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadJob {
    /// Which document.
    pub key: IndexKey,
    /// As whom it was read.
    pub user: UserId,
    /// What was to be done.
    pub operation: Operation,
    /// Its version, where that is known.
    pub etag: Option<String>,
    /// How often it was tried.
    pub attempts: u32,
    /// Why it failed the last time.
    pub error: String,
    /// Since when it is dead.
    pub dead_at: Timestamp,
}

/// What jobs do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum JobState {
    /// They may be taken.
    Waiting,
    /// They may be taken later: after a failure, or because they were added so.
    Later,
    /// A worker has them.
    Running,
    /// They are given up.
    Dead,
}

/// How many jobs of one kind of document are in one state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobCounts {
    /// The kind of document.
    pub doc_type: String,
    /// What they do.
    pub state: JobState,
    /// How many.
    pub jobs: u64,
    /// When the oldest was added.
    pub oldest: Timestamp,
}

pub(super) async fn dead(
    store: &Store,
    user: Option<&UserId>,
    after: Option<&IndexKey>,
    limit: u32,
) -> Result<Vec<DeadJob>, StoreError> {
    const SQL: &str = "SELECT doc_type, doc_id, user_id, operation, etag, attempts, error, dead_at
                         FROM index_jobs
                        WHERE dead_at IS NOT NULL AND ($1 IS NULL OR user_id = $1)
                          AND ($2 IS NULL OR (doc_type, doc_id) > ($2, $3))
                        ORDER BY doc_type, doc_id
                        LIMIT $4";
    let values = values![
        user.map(UserId::as_str),
        after.map(|key| key.doc_type.as_str()),
        after.map(|key| key.doc_id.as_str()),
        limit,
    ];
    let rows = store.database().rows(SQL, values).await?;
    rows.iter().map(dead_job).collect()
}

fn dead_job(row: &Row) -> Result<DeadJob, StoreError> {
    Ok(DeadJob {
        key: IndexKey::of(row)?,
        user: key::user(row, "index_jobs")?,
        operation: Operation::parse(&row.text("operation")?)?,
        etag: row.text_or_null("etag")?,
        attempts: u32::try_from(row.number("attempts")?).unwrap_or(u32::MAX),
        error: row.text_or_null("error")?.unwrap_or_default(),
        dead_at: row.time("dead_at")?,
    })
}

pub(super) async fn retry(store: &Store, keys: &[IndexKey]) -> Result<u64, StoreError> {
    const SQL: &str = "UPDATE index_jobs
                          SET dead_at = NULL, attempts = 0, ready_at = $2, added_at = $2
                        WHERE dead_at IS NOT NULL
                          AND (doc_type, doc_id) IN (SELECT listed.value ->> 0, listed.value ->> 1 FROM {list})";
    let keys: Vec<_> = keys.iter().map(IndexKey::values).collect();
    let list = list(keys.iter().map(Vec::as_slice))?;
    let now = store.now().as_millisecond();
    let mut transaction = store.database().begin().await?;
    one_at_a_time(&mut transaction).await?;
    let sql = transaction.dialect().sql(SQL);
    let alive = transaction.run(sql, &[list, now.into()]).await?;
    transaction.commit().await?;
    Ok(alive)
}

pub(super) async fn retry_all(store: &Store, user: Option<&UserId>) -> Result<u64, StoreError> {
    const SQL: &str = "UPDATE index_jobs
                          SET dead_at = NULL, attempts = 0, ready_at = $2, added_at = $2
                        WHERE dead_at IS NOT NULL AND ($1 IS NULL OR user_id = $1)";
    let values = values![user.map(UserId::as_str), store.now()];
    let mut transaction = store.database().begin().await?;
    one_at_a_time(&mut transaction).await?;
    let alive = transaction.run(SQL, values).await?;
    transaction.commit().await?;
    Ok(alive)
}

/// See [`super::IndexQueue::forget`].
pub(crate) async fn forget_in(
    transaction: &mut Transaction,
    user: &UserId,
    now: Timestamp,
) -> Result<(), StoreError> {
    // A worker that has one of them loses it: it reads as somebody who is gone.
    const HAND_OVER: &str = "UPDATE index_jobs
                                SET user_id = other.user_id, place = other.place, lease = NULL, worker = NULL,
                                    ready_at = CASE WHEN dead_at IS NULL THEN $2 ELSE ready_at END
                               FROM index_places AS other
                              WHERE index_jobs.user_id = $1 AND operation <> 'remove'
                                AND other.doc_type = index_jobs.doc_type AND other.doc_id = index_jobs.doc_id
                                AND other.user_id = (SELECT MIN(another.user_id) FROM index_places AS another
                                                      WHERE another.doc_type = index_jobs.doc_type
                                                        AND another.doc_id = index_jobs.doc_id
                                                        AND another.user_id <> $1)";
    const DROP: &str = "DELETE FROM index_jobs WHERE user_id = $1 AND operation <> 'remove'";
    transaction
        .run(HAND_OVER, values![user.as_str(), now])
        .await?;
    transaction
        .run(DROP, values![user.as_str()])
        .await
        .map(drop)
}

pub(super) async fn counts(
    store: &Store,
    user: Option<&UserId>,
) -> Result<Vec<JobCounts>, StoreError> {
    const SQL: &str = "SELECT doc_type, state, COUNT(*) AS jobs, MIN(added_at) AS oldest
                         FROM (SELECT doc_type, added_at,
                                      CASE WHEN dead_at IS NOT NULL THEN 'dead'
                                           WHEN ready_at <= $1 THEN 'waiting'
                                           WHEN lease IS NOT NULL THEN 'running'
                                           ELSE 'later' END AS state
                                 FROM index_jobs
                                WHERE $2 IS NULL OR user_id = $2) AS jobs
                        GROUP BY doc_type, state
                        ORDER BY doc_type, state";
    let values = values![store.now(), user.map(UserId::as_str)];
    let rows = store.database().rows(SQL, values).await?;
    rows.iter()
        .map(|row| {
            Ok(JobCounts {
                doc_type: row.text("doc_type")?,
                state: match row.text("state")?.as_str() {
                    "dead" => JobState::Dead,
                    "waiting" => JobState::Waiting,
                    "running" => JobState::Running,
                    _ => JobState::Later,
                },
                jobs: u64::try_from(row.number("jobs")?).unwrap_or_default(),
                oldest: row.time("oldest")?,
            })
        })
        .collect()
}

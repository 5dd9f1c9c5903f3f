//! Who gets which jobs.

use std::time::Duration;

use jiff::Timestamp;
use nc_base::UserId;

use super::{IndexKey, Job, MOST_ATTEMPTS, NEVER, Operation};
use crate::{
    Store, StoreError,
    database::{Row, Transaction, after, list, values},
    digest::random_name,
    index::key,
};

/// What a job is told that was taken so often and never finished.
const NEVER_ENDED: &str = "every worker that had this document ended before it was done";

pub(super) async fn take(
    store: &Store,
    worker: &str,
    limit: u32,
    good_for: Duration,
) -> Result<Vec<Job>, StoreError> {
    let (lease, now) = (random_name(), store.now());
    let turn = Turn {
        lease: &lease,
        worker,
        now,
        until: after(now, good_for),
    };
    let mut taken = Vec::new();
    let mut transaction = store.database().begin().await?;
    let users = users(&mut transaction, now, limit).await?;
    let count = u32::try_from(users.len()).unwrap_or(u32::MAX).max(1);
    let each = (limit / count).max(1);
    let mut served = Vec::new();
    // Everybody their share first; then what is left to those who have more.
    for share in [each, limit] {
        for user in &users {
            let left = limit.saturating_sub(u32::try_from(taken.len()).unwrap_or(u32::MAX));
            if left == 0 {
                break;
            }
            let of_user = take_of(&mut transaction, user, &turn, share.min(left)).await?;
            if !of_user.is_empty() && !served.contains(&user) {
                served.push(user);
            }
            taken.extend(of_user);
        }
    }
    remember(&mut transaction, &served, now).await?;
    transaction.commit().await?;
    Ok(taken)
}

struct Turn<'t> {
    lease: &'t str,
    worker: &'t str,
    now: Timestamp,
    until: Timestamp,
}

/// Those who have jobs that may be taken: with urgent ones first, then who waited longest for a turn.
async fn users(
    transaction: &mut Transaction,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<UserId>, StoreError> {
    // Hops from user to user in the index, so that twenty thousand jobs of one cost no more than one.
    const SQL: &str = "WITH RECURSIVE users (user_id) AS (
                           SELECT MIN(user_id) FROM index_jobs
                           UNION ALL
                           SELECT (SELECT MIN(next.user_id) FROM index_jobs AS next WHERE next.user_id > users.user_id)
                             FROM users
                            WHERE users.user_id IS NOT NULL
                       ), ready AS (
                           SELECT users.user_id,
                                  (SELECT MIN(job.priority) FROM index_jobs AS job
                                    WHERE job.user_id = users.user_id AND job.ready_at <= $1) AS best
                             FROM users
                            WHERE users.user_id IS NOT NULL
                       )
                       SELECT ready.user_id
                         FROM ready LEFT JOIN index_turns AS turn ON turn.user_id = ready.user_id
                        WHERE ready.best IS NOT NULL
                        ORDER BY ready.best, COALESCE(turn.taken_at, 0), ready.user_id
                        LIMIT $2";
    let rows = transaction.rows(SQL, values![now, limit]).await?;
    rows.iter()
        .map(|row| key::user(row, "index_jobs"))
        .collect()
}

async fn take_of(
    transaction: &mut Transaction,
    user: &UserId,
    turn: &Turn<'_>,
    limit: u32,
) -> Result<Vec<Job>, StoreError> {
    const SQL: &str = "WITH picked AS MATERIALIZED (
                           SELECT doc_type, doc_id
                             FROM index_jobs
                            WHERE user_id = $1 AND ready_at <= $2
                            ORDER BY priority, ready_at
                            LIMIT $3
                            {skip locked}
                       )
                       UPDATE index_jobs
                          SET lease = $4, worker = $5, ready_at = $6, attempts = attempts + 1
                         FROM picked
                        WHERE index_jobs.doc_type = picked.doc_type AND index_jobs.doc_id = picked.doc_id
                       RETURNING index_jobs.doc_type, index_jobs.doc_id, user_id, operation, place, etag, mode, attempts,
                                 seen_at, added_at, priority, revision";
    let Turn {
        lease,
        worker,
        now,
        until,
    } = *turn;
    let sql = transaction.dialect().sql(SQL);
    let values = values![user.as_str(), now, limit, lease, worker, until];
    let rows = transaction.rows(sql, values).await?;
    let mut jobs = Vec::new();
    for row in &rows {
        jobs.push((row.number("priority")?, job(row, lease)?));
    }
    let (mut good, spent): (Vec<_>, Vec<_>) = jobs
        .into_iter()
        .partition(|(_, job)| job.attempts <= MOST_ATTEMPTS);
    for (_, job) in &spent {
        bury(transaction, &job.key, now).await?;
    }
    good.sort_by(|(one, a), (two, b)| (one, a.added_at, &a.key).cmp(&(two, b.added_at, &b.key)));
    Ok(good.into_iter().map(|(_, job)| job).collect())
}

fn job(row: &Row, lease: &str) -> Result<Job, StoreError> {
    Ok(Job {
        key: IndexKey::of(row)?,
        user: key::user(row, "index_jobs")?,
        operation: Operation::parse(&row.text("operation")?)?,
        place: row.text_or_null("place")?,
        etag: row.text_or_null("etag")?,
        mode: row.text("mode")?,
        attempts: u32::try_from(row.number("attempts")?).unwrap_or(u32::MAX),
        seen_at: row.time("seen_at")?,
        added_at: row.time("added_at")?,
        lease: lease.to_owned(),
        revision: row.number("revision")?,
    })
}

/// It ended its workers so often that nobody shall try it again.
async fn bury(
    transaction: &mut Transaction,
    key: &IndexKey,
    now: Timestamp,
) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE index_jobs
                          SET lease = NULL, worker = NULL, attempts = attempts - 1, ready_at = $3, dead_at = $4, error = $5
                        WHERE doc_type = $1 AND doc_id = $2";
    let IndexKey { doc_type, doc_id } = key;
    tracing::warn!(doc.key = %key, "a document is given up: {NEVER_ENDED}");
    let values = values![doc_type.as_str(), doc_id.as_str(), NEVER, now, NEVER_ENDED];
    transaction.run(SQL, values).await.map(drop)
}

/// Whose turn it was.
async fn remember(
    transaction: &mut Transaction,
    users: &[&UserId],
    now: Timestamp,
) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO index_turns (user_id, taken_at)
                       SELECT listed.value ->> 0, CAST(listed.value ->> 1 AS BIGINT)
                         FROM {list}
                        WHERE 1 = 1
                       ON CONFLICT (user_id) DO UPDATE SET taken_at = excluded.taken_at";
    const LAST: &str = "SELECT COALESCE(MAX(taken_at), 0) AS last FROM index_turns";
    if users.is_empty() {
        return Ok(());
    }
    // Whoever is served last, also within one millisecond, is the last the next time, too. By name: two replicas take these
    // rows in one order.
    let newest = transaction.row(LAST, &[]).await?;
    let newest = newest.map_or(Ok(0), |row| row.number("last"))?;
    let first = now.as_millisecond().saturating_mul(1_000).max(newest + 1);
    let mut turns: Vec<_> = users.iter().zip(first..).collect();
    turns.sort();
    let rows: Vec<_> = turns
        .into_iter()
        .map(|(user, at)| values![user.as_str(), at].to_vec())
        .collect();
    let list = list(rows.iter().map(Vec::as_slice))?;
    let sql = transaction.dialect().sql(SQL);
    transaction.run(sql, &[list]).await.map(drop)
}

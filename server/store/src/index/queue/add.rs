//! Adding jobs in bulk.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{
    IndexKey, NewJob,
    merge::{Queued, merged},
};
use crate::{
    Store, StoreError,
    database::{Transaction, list},
};

/// How many are added in one transaction.
const BATCH: usize = 2_000;
/// Under which PostgreSQL changes several rows of the queue at once: two who did so in different orders would wait for each
/// other. Who changes one row waits for nobody who waits for it.
const SEVERAL: i64 = 0x6e63_6d63_7003;
/// A row may end between two looks at it; nobody is that unlucky so often.
const TRIES: u32 = 20;

pub(super) async fn add(store: &Store, jobs: &[NewJob]) -> Result<u64, StoreError> {
    let mut written = 0;
    for batch in jobs.chunks(BATCH) {
        let mut transaction = store.database().begin().await?;
        if batch.len() > 1 {
            one_at_a_time(&mut transaction).await?;
        }
        written += add_in(&mut transaction, batch, store.now()).await?;
        transaction.commit().await?;
    }
    Ok(written)
}

/// Let nobody else change several jobs until the transaction ends; first of all in it.
pub(crate) async fn one_at_a_time(transaction: &mut Transaction) -> Result<(), StoreError> {
    transaction.lock(SEVERAL).await
}

/// Add jobs together with what else happens in a transaction that [`one_at_a_time`] began; at most some thousands.
pub(crate) async fn add_in(
    transaction: &mut Transaction,
    jobs: &[NewJob],
    now: Timestamp,
) -> Result<u64, StoreError> {
    // By key: whoever adds the same documents at the same time takes their rows in the same order.
    let mut left: BTreeMap<IndexKey, Queued> = BTreeMap::new();
    for job in jobs {
        let made = match left.get(&job.key) {
            Some(before) => merged(before, job, now),
            None => Some(Queued::new(job.clone(), now)),
        };
        if let Some(made) = made {
            left.insert(job.key.clone(), made);
        }
    }
    let mut written = 0;
    for _ in 0..TRIES {
        for key in insert(transaction, &left).await? {
            written += u64::from(left.remove(&key).is_some());
        }
        if left.is_empty() {
            return Ok(written);
        }
        let mut changed = Vec::new();
        for old in there(transaction, &left).await? {
            let Some(new) = left.remove(&old.job.key) else {
                continue;
            };
            changed.extend(merged(&old, &new.job, now));
        }
        written += update(transaction, &changed).await?;
        if left.is_empty() {
            return Ok(written);
        }
    }
    Err(sqlx::Error::PoolTimedOut.into())
}

/// Insert those whose document has no job yet; says which.
async fn insert(
    transaction: &mut Transaction,
    jobs: &BTreeMap<IndexKey, Queued>,
) -> Result<Vec<IndexKey>, StoreError> {
    const SQL: &str = "INSERT INTO index_jobs (doc_type, doc_id, user_id, operation, place, etag, mode, priority, seen_at,
                                               added_at, ready_at, attempts, revision)
                       SELECT listed.value ->> 0, listed.value ->> 1, listed.value ->> 2, listed.value ->> 3,
                              listed.value ->> 4, listed.value ->> 5, listed.value ->> 6,
                              CAST(listed.value ->> 7 AS BIGINT), CAST(listed.value ->> 8 AS BIGINT),
                              CAST(listed.value ->> 9 AS BIGINT), CAST(listed.value ->> 10 AS BIGINT),
                              CAST(listed.value ->> 11 AS BIGINT), CAST(listed.value ->> 12 AS BIGINT)
                         FROM {list}
                        WHERE 1 = 1
                       ON CONFLICT (doc_type, doc_id) DO NOTHING
                       RETURNING doc_type, doc_id";
    let rows: Vec<_> = jobs.values().map(Queued::values).collect();
    let list = list(rows.iter().map(Vec::as_slice))?;
    let sql = transaction.dialect().sql(SQL);
    let rows = transaction.rows(sql, &[list]).await?;
    rows.iter().map(IndexKey::of).collect()
}

/// The jobs that these documents have, kept from others until the transaction ends.
async fn there(
    transaction: &mut Transaction,
    jobs: &BTreeMap<IndexKey, Queued>,
) -> Result<Vec<Queued>, StoreError> {
    const SQL: &str = "SELECT doc_type, doc_id, user_id, operation, place, etag, mode, priority, seen_at, added_at, ready_at,
                              attempts, revision, lease, dead_at
                         FROM index_jobs
                        WHERE (doc_type, doc_id) IN (SELECT listed.value ->> 0, listed.value ->> 1 FROM {list})
                        ORDER BY doc_type, doc_id
                        {lock}";
    let keys: Vec<_> = jobs.keys().map(IndexKey::values).collect();
    let list = list(keys.iter().map(Vec::as_slice))?;
    let sql = transaction.dialect().sql(SQL);
    let rows = transaction.rows(sql, &[list]).await?;
    rows.iter().map(Queued::of).collect()
}

async fn update(transaction: &mut Transaction, jobs: &[Queued]) -> Result<u64, StoreError> {
    const SQL: &str = "UPDATE index_jobs
                          SET user_id = listed.value ->> 2, operation = listed.value ->> 3, place = listed.value ->> 4,
                              etag = listed.value ->> 5, mode = listed.value ->> 6,
                              priority = CAST(listed.value ->> 7 AS BIGINT),
                              seen_at = CAST(listed.value ->> 8 AS BIGINT),
                              added_at = CAST(listed.value ->> 9 AS BIGINT),
                              ready_at = CAST(listed.value ->> 10 AS BIGINT),
                              attempts = CAST(listed.value ->> 11 AS BIGINT),
                              revision = CAST(listed.value ->> 12 AS BIGINT), dead_at = NULL
                         FROM {list}
                        WHERE doc_type = listed.value ->> 0 AND doc_id = listed.value ->> 1";
    if jobs.is_empty() {
        return Ok(0);
    }
    let rows: Vec<_> = jobs.iter().map(Queued::values).collect();
    let list = list(rows.iter().map(Vec::as_slice))?;
    let sql = transaction.dialect().sql(SQL);
    transaction.run(sql, &[list]).await
}

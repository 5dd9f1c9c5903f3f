//! What becomes of a job that was taken. Each statement holds only while nobody else took it.

use std::time::Duration;

use jiff::Timestamp;

use super::{IndexKey, Job, MOST_ATTEMPTS, NEVER, one_at_a_time};
use crate::{
    Store, StoreError,
    database::{after, list, values},
};

/// How a job ended for the worker that had it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// There is nothing more to do.
    Done,
    /// It waits to be done again.
    Again,
    /// It is dead.
    Dead,
    /// It is somebody else's, or gone: what this worker did counts for nothing.
    Lost,
}

pub(super) async fn renew(
    store: &Store,
    jobs: &[Job],
    good_for: Duration,
) -> Result<Vec<IndexKey>, StoreError> {
    const SQL: &str = "UPDATE index_jobs
                          SET ready_at = $2
                         FROM {list}
                        WHERE doc_type = listed.value ->> 0 AND doc_id = listed.value ->> 1
                          AND lease = listed.value ->> 2
                       RETURNING doc_type, doc_id";
    if jobs.is_empty() {
        return Ok(Vec::new());
    }
    let mut jobs: Vec<_> = jobs.iter().collect();
    jobs.sort_by(|one, two| one.key.cmp(&two.key));
    let row = |job: &&Job| {
        let IndexKey { doc_type, doc_id } = &job.key;
        values![doc_type.as_str(), doc_id.as_str(), job.lease.as_str()].to_vec()
    };
    let rows: Vec<_> = jobs.iter().map(row).collect();
    let list = list(rows.iter().map(Vec::as_slice))?;
    let until = after(store.now(), good_for).as_millisecond();
    let mut transaction = store.database().begin().await?;
    one_at_a_time(&mut transaction).await?;
    let sql = transaction.dialect().sql(SQL);
    let rows = transaction.rows(sql, &[list, until.into()]).await?;
    transaction.commit().await?;
    rows.iter().map(IndexKey::of).collect()
}

pub(super) async fn done(store: &Store, job: &Job) -> Result<Ended, StoreError> {
    const DELETE: &str = "DELETE FROM index_jobs
                           WHERE doc_type = $1 AND doc_id = $2 AND lease = $3 AND revision = $4";
    const AGAIN: &str = "UPDATE index_jobs
                            SET lease = NULL, worker = NULL, error = NULL, attempts = 0, ready_at = $4
                          WHERE doc_type = $1 AND doc_id = $2 AND lease = $3";
    let (kind, id) = (job.key.doc_type.as_str(), job.key.doc_id.as_str());
    let lease = job.lease.as_str();
    let mut transaction = store.database().begin().await?;
    let mine = values![kind, id, lease, job.revision];
    let ended = if transaction.run(DELETE, mine).await? > 0 {
        Ended::Done
    } else {
        let values = values![kind, id, lease, store.now()];
        let waits = transaction.run(AGAIN, values).await? > 0;
        if waits { Ended::Again } else { Ended::Lost }
    };
    transaction.commit().await?;
    Ok(ended)
}

pub(super) async fn failed(
    store: &Store,
    job: &Job,
    error: &str,
    retry_at: Option<Timestamp>,
) -> Result<Ended, StoreError> {
    // What came in meanwhile has not failed yet.
    const SQL: &str = "UPDATE index_jobs
                          SET lease = NULL, worker = NULL, error = $5,
                              dead_at = CASE WHEN revision = $4 AND attempts >= $6 THEN $7 END,
                              ready_at = CASE WHEN revision <> $4 THEN $7 WHEN attempts >= $6 THEN $9 ELSE $8 END,
                              attempts = CASE WHEN revision = $4 THEN attempts ELSE 0 END
                        WHERE doc_type = $1 AND doc_id = $2 AND lease = $3
                       RETURNING dead_at";
    let most = retry_at.map_or(0, |_| MOST_ATTEMPTS);
    let now = store.now();
    let values = values![
        job.key.doc_type.as_str(),
        job.key.doc_id.as_str(),
        job.lease.as_str(),
        job.revision,
        error,
        most,
        now,
        retry_at.unwrap_or(now),
        NEVER,
    ];
    let row = store.database().write_row(SQL, values).await?;
    let Some(row) = row else {
        return Ok(Ended::Lost);
    };
    let dead = row.time_or_null("dead_at")?.is_some();
    Ok(if dead { Ended::Dead } else { Ended::Again })
}

pub(super) async fn put_back(
    store: &Store,
    job: &Job,
    why: Option<&str>,
    ready_at: Timestamp,
) -> Result<Ended, StoreError> {
    const SQL: &str = "UPDATE index_jobs
                          SET lease = NULL, worker = NULL, error = COALESCE($5, error), ready_at = $4,
                              attempts = attempts - 1
                        WHERE doc_type = $1 AND doc_id = $2 AND lease = $3";
    let values = values![
        job.key.doc_type.as_str(),
        job.key.doc_id.as_str(),
        job.lease.as_str(),
        ready_at,
        why,
    ];
    let back = store.database().write(SQL, values).await? > 0;
    Ok(if back { Ended::Again } else { Ended::Lost })
}

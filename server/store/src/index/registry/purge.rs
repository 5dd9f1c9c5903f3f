//! Forgetting people and kinds of documents.

use std::collections::BTreeMap;

use jiff::Timestamp;
use nc_base::UserId;

use super::{
    diff::jobs_of,
    places::{Lost, lost_in},
};
use crate::{
    Store, StoreError,
    database::{Database, Value, list, values},
    index::{
        IndexKey, key,
        queue::{NewJob, Operation, Priority, add_in, forget_in, one_at_a_time},
    },
};

/// How many places are forgotten in one transaction.
const BATCH: u32 = 1_000;

pub(super) async fn user(store: &Store, user: &UserId) -> Result<Lost, StoreError> {
    const CURSORS: &str = "DELETE FROM index_cursors WHERE user_id = $1";
    const TURNS: &str = "DELETE FROM index_turns WHERE user_id = $1";
    const SOME: &str = "SELECT doc_type, doc_id
                          FROM index_places
                         WHERE user_id = $1
                         ORDER BY doc_type, doc_id
                         LIMIT $2";
    let now = store.now();
    // First what would bring in more.
    let mut transaction = store.database().begin().await?;
    one_at_a_time(&mut transaction).await?;
    for sql in [CURSORS, TURNS] {
        transaction.run(sql, values![user.as_str()]).await?;
    }
    forget_in(&mut transaction, user, now).await?;
    transaction.commit().await?;
    let mut all = Lost::default();
    loop {
        let values = values![user.as_str(), BATCH];
        if !lose_some(store, user, SOME, values, &mut all).await? {
            return Ok(all);
        }
    }
}

pub(super) async fn types(
    store: &Store,
    user: Option<&UserId>,
    doc_types: &[&str],
) -> Result<Lost, StoreError> {
    const CURSORS: &str = "DELETE FROM index_cursors
                            WHERE doc_type = $1 AND ($2 IS NULL OR user_id = $2)";
    const JOBS: &str = "DELETE FROM index_jobs
                         WHERE doc_type = $1 AND ($2 IS NULL OR user_id = $2) AND operation = 'index'
                           AND NOT EXISTS (SELECT 1 FROM index_places AS other
                                            WHERE other.doc_type = index_jobs.doc_type
                                              AND other.doc_id = index_jobs.doc_id
                                              AND $2 IS NOT NULL AND other.user_id <> $2)";
    const SOME: &str = "SELECT doc_type, doc_id
                          FROM index_places
                         WHERE user_id = $1 AND doc_type = $2
                         ORDER BY doc_id
                         LIMIT $3";
    let mut all = Lost::default();
    for doc_type in doc_types {
        let mut transaction = store.database().begin().await?;
        one_at_a_time(&mut transaction).await?;
        for sql in [CURSORS, JOBS] {
            let values = values![*doc_type, user.map(UserId::as_str)];
            transaction.run(sql, values).await?;
        }
        transaction.commit().await?;
        match user {
            Some(user) => {
                let values = values![user.as_str(), *doc_type, BATCH];
                while lose_some(store, user, SOME, values, &mut all).await? {}
            }
            None => while remove_some(store, doc_type, &mut all).await? {},
        }
    }
    Ok(all)
}

/// Lose what `sql` finds; false when that is nothing.
async fn lose_some(
    store: &Store,
    user: &UserId,
    sql: &'static str,
    values: &[Value],
    all: &mut Lost,
) -> Result<bool, StoreError> {
    let now = store.now();
    let mut transaction = store.database().begin().await?;
    one_at_a_time(&mut transaction).await?;
    let mut by_type: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in &transaction.rows(sql, values).await? {
        let IndexKey { doc_type, doc_id } = IndexKey::of(row)?;
        by_type.entry(doc_type).or_default().push(doc_id);
    }
    for (doc_type, ids) in &by_type {
        let lost = lost_in(&mut transaction, user, doc_type, ids, Timestamp::MAX).await?;
        let jobs = jobs_of(&lost, user, Priority::Change, now);
        add_in(&mut transaction, &jobs, now).await?;
        all.orphaned.extend(lost.orphaned);
        all.shared.extend(lost.shared);
    }
    transaction.commit().await?;
    Ok(!by_type.is_empty())
}

/// Lose some documents of a kind for everybody; false when there are none.
async fn remove_some(store: &Store, doc_type: &str, all: &mut Lost) -> Result<bool, StoreError> {
    const SOME: &str = "SELECT doc_type, doc_id, MIN(user_id) AS user_id
                          FROM index_places
                         WHERE doc_type = $1
                         GROUP BY doc_type, doc_id
                         ORDER BY doc_id
                         LIMIT $2";
    const DELETE: &str = "DELETE FROM index_places
                           WHERE (doc_type, doc_id) IN (SELECT listed.value ->> 0, listed.value ->> 1 FROM {list})";
    let now = store.now();
    let database: &Database = store.database();
    let mut transaction = database.begin().await?;
    one_at_a_time(&mut transaction).await?;
    let mut jobs = Vec::new();
    for row in &transaction.rows(SOME, values![doc_type, BATCH]).await? {
        jobs.push(NewJob {
            key: IndexKey::of(row)?,
            user: key::user(row, "index_places")?,
            operation: Operation::Remove,
            place: None,
            etag: None,
            mode: String::new(),
            priority: Priority::Scan,
            seen_at: now,
            run_after: now,
        });
    }
    let keys: Vec<_> = jobs.iter().map(|job| job.key.values()).collect();
    let keys = list(keys.iter().map(Vec::as_slice))?;
    transaction
        .run(database.dialect().sql(DELETE), &[keys])
        .await?;
    add_in(&mut transaction, &jobs, now).await?;
    transaction.commit().await?;
    let more = !jobs.is_empty();
    all.orphaned.extend(jobs.into_iter().map(|job| job.key));
    Ok(more)
}

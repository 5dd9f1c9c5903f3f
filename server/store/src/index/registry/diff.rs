//! From a listing to what it changes.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use nc_base::UserId;

use super::places::{Known, Listed, Lost, known, known_of, lost_in, saw_in};
use crate::{
    Store, StoreError,
    database::{list, values},
    index::{
        IndexKey,
        queue::{NewJob, Operation, Priority, add_in, one_at_a_time},
    },
};

/// How many documents are written in one transaction.
const BATCH: usize = 1_000;

/// What a listing changes for a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diff {
    whose: Whose,
    /// What is new or otherwise than it was listed before, and what follows.
    pub changed: Vec<(Listed, Change)>,
    /// Ids of what is gone for the user.
    pub lost: Vec<String>,
    /// How many documents are as they were.
    pub unchanged: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Whose {
    pub(super) user: UserId,
    pub(super) doc_type: String,
    pub(super) seen_at: Timestamp,
}

/// What follows for a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is to be read and indexed.
    Index,
    /// It is indexed as it is; who sees it, or where, changed.
    Places,
    /// Somebody else's listing led to all that was to do.
    Noted,
}

/// What jobs came of a comparison.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// Documents to index.
    pub to_index: u64,
    /// Documents whose places changed.
    pub to_place: u64,
    /// Documents that nobody sees any more.
    pub to_remove: u64,
}

pub(super) async fn compare(
    store: &Store,
    whose: Whose,
    listed: Vec<Listed>,
    gone: Option<Vec<String>>,
) -> Result<Diff, StoreError> {
    let Whose {
        user,
        doc_type,
        seen_at,
    } = &whose;
    let ids = listed.iter().map(|one| one.doc_id.as_str());
    let known = match &gone {
        None => known(store, user, doc_type).await?,
        Some(_) => known_of(store, user, doc_type, ids).await?,
    };
    let lost = gone.unwrap_or_else(|| missing(&known, &listed, *seen_at));
    let known: BTreeMap<String, Known> = known
        .into_iter()
        .map(|one| (one.listed.doc_id.clone(), one))
        .collect();
    let new: Vec<_> = listed
        .iter()
        .filter(|one| !known.contains_key(&one.doc_id))
        .map(|one| one.doc_id.as_str())
        .collect();
    let indexed = indexed(store, doc_type, &new).await?;
    let mut changed = Vec::new();
    let mut unchanged = 0;
    for one in listed {
        let change = match known.get(&one.doc_id) {
            Some(before) => of_known(before, &one),
            None => Some(of_new(indexed.get(&one.doc_id), &one)),
        };
        match change {
            Some(change) => changed.push((one, change)),
            None => unchanged += 1,
        }
    }
    Ok(Diff {
        whose,
        changed,
        lost,
        unchanged,
    })
}

/// What is known and not listed, unless somebody saw it since the listing began.
fn missing(known: &[Known], listed: &[Listed], seen_at: Timestamp) -> Vec<String> {
    let listed: BTreeSet<_> = listed.iter().map(|one| one.doc_id.as_str()).collect();
    let missing = known
        .iter()
        .filter(|one| one.seen_at <= seen_at && !listed.contains(one.listed.doc_id.as_str()));
    missing.map(|one| one.listed.doc_id.clone()).collect()
}

fn of_known(before: &Known, now: &Listed) -> Option<Change> {
    let Some(etag) = &before.indexed_etag else {
        return Some(Change::Index);
    };
    let mode = before.indexed_mode.as_deref().unwrap_or_default();
    let other = before.listed.etag != now.etag || before.listed.mode != now.mode;
    let moved = before.listed.place != now.place;
    if other && !(*etag == now.etag && serves(mode, &now.mode)) {
        Some(Change::Index)
    } else if moved {
        Some(Change::Places)
    } else {
        other.then_some(Change::Noted)
    }
}

fn of_new(indexed: Option<&(String, String)>, now: &Listed) -> Change {
    match indexed {
        Some((etag, mode)) if *etag == now.etag && serves(mode, &now.mode) => Change::Places,
        _ => Change::Index,
    }
}

/// What is found by meaning is found by words, too.
fn serves(mode: &str, wanted: &str) -> bool {
    mode == wanted || wanted == "keyword"
}

/// Etag and mode of these documents, as far as they are indexed.
async fn indexed(
    store: &Store,
    doc_type: &str,
    ids: &[&str],
) -> Result<BTreeMap<String, (String, String)>, StoreError> {
    const SQL: &str = "SELECT doc_id, etag, mode
                         FROM index_documents
                        WHERE doc_type = $2 AND doc_id IN (SELECT listed.value ->> 0 FROM {list})";
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<_> = ids.iter().map(|id| values![*id].to_vec()).collect();
    let list = list(rows.iter().map(Vec::as_slice))?;
    let sql = store.database().dialect().sql(SQL);
    let rows = store.database().rows(sql, &[list, doc_type.into()]).await?;
    rows.iter()
        .map(|row| Ok((row.text("doc_id")?, (row.text("etag")?, row.text("mode")?))))
        .collect()
}

pub(super) async fn apply(
    store: &Store,
    diff: &Diff,
    priority: Priority,
) -> Result<Applied, StoreError> {
    let Whose {
        user,
        doc_type,
        seen_at,
    } = &diff.whose;
    let mut applied = Applied::default();
    for batch in diff.lost.chunks(BATCH) {
        let mut transaction = store.database().begin().await?;
        one_at_a_time(&mut transaction).await?;
        let lost = lost_in(&mut transaction, user, doc_type, batch, *seen_at).await?;
        let jobs = jobs_of(&lost, user, priority, *seen_at);
        add_in(&mut transaction, &jobs, store.now()).await?;
        transaction.commit().await?;
        applied.to_remove += lost.orphaned.len() as u64;
        applied.to_place += lost.shared.len() as u64;
    }
    for batch in diff.changed.chunks(BATCH) {
        let jobs: Vec<_> = batch
            .iter()
            .filter_map(|(one, change)| job(&diff.whose, one, *change, priority))
            .collect();
        let listed: Vec<_> = batch.iter().map(|(one, _)| one.clone()).collect();
        let mut transaction = store.database().begin().await?;
        one_at_a_time(&mut transaction).await?;
        saw_in(&mut transaction, user, doc_type, &listed, *seen_at).await?;
        add_in(&mut transaction, &jobs, store.now()).await?;
        transaction.commit().await?;
        let count = |wanted| batch.iter().filter(|(_, change)| *change == wanted).count() as u64;
        applied.to_index += count(Change::Index);
        applied.to_place += count(Change::Places);
    }
    Ok(applied)
}

fn job(whose: &Whose, one: &Listed, change: Change, priority: Priority) -> Option<NewJob> {
    let operation = match change {
        Change::Index => Operation::Index,
        Change::Places => Operation::Places,
        Change::Noted => return None,
    };
    Some(NewJob {
        key: IndexKey::new(whose.doc_type.as_str(), one.doc_id.as_str()),
        user: whose.user.clone(),
        operation,
        place: one.place.clone(),
        etag: Some(one.etag.clone()),
        mode: one.mode.clone(),
        priority,
        seen_at: whose.seen_at,
        run_after: whose.seen_at,
    })
}

/// What is to be done about what somebody no longer sees.
pub(super) fn jobs_of(
    lost: &Lost,
    user: &UserId,
    priority: Priority,
    seen_at: Timestamp,
) -> Vec<NewJob> {
    let job = |key: &IndexKey, operation| NewJob {
        key: key.clone(),
        user: user.clone(),
        operation,
        place: None,
        etag: None,
        mode: String::new(),
        priority,
        seen_at,
        run_after: seen_at,
    };
    let orphaned = lost.orphaned.iter().map(|key| job(key, Operation::Remove));
    let shared = lost.shared.iter().map(|key| job(key, Operation::Places));
    orphaned.chain(shared).collect()
}

//! Who sees what, and where.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use nc_base::UserId;

use crate::{
    Store, StoreError,
    database::{Row, Transaction, Value, list, values},
    index::{IndexKey, key},
};

/// A document as a listing shows it to a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its id among its kind.
    pub doc_id: String,
    /// What changes whenever its text does.
    pub etag: String,
    /// How it shall be found.
    pub mode: String,
    /// Where it stands for this user.
    pub place: Option<String>,
}

/// What was listed, beside what is indexed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// As it was listed last.
    pub listed: Listed,
    /// When that was written.
    pub seen_at: Timestamp,
    /// Which version is indexed, if it is.
    pub indexed_etag: Option<String>,
    /// In which mode.
    pub indexed_mode: Option<String>,
}

/// Somebody who sees a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// Who.
    pub user: UserId,
    /// Where it stands for them.
    pub place: Option<String>,
    /// Which version they were shown.
    pub etag: String,
    /// How it shall be found, as far as they are concerned.
    pub mode: String,
}

/// What somebody no longer sees.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lost {
    /// Nobody sees these.
    pub orphaned: Vec<IndexKey>,
    /// Others still see these.
    pub shared: Vec<IndexKey>,
}

pub(super) async fn known(
    store: &Store,
    user: &UserId,
    doc_type: &str,
) -> Result<Vec<Known>, StoreError> {
    let values = values![user.as_str(), doc_type];
    let rows = store.database().rows(ALL, values).await?;
    rows.iter().map(a_known).collect()
}

/// Of these documents those that are known.
pub(super) async fn known_of(
    store: &Store,
    user: &UserId,
    doc_type: &str,
    ids: impl Iterator<Item = &str>,
) -> Result<Vec<Known>, StoreError> {
    let rows: Vec<_> = ids.map(|id| values![id].to_vec()).collect();
    let mut values = vec![list(rows.iter().map(Vec::as_slice))?];
    values.extend_from_slice(values![user.as_str(), doc_type]);
    let sql = store.database().dialect().sql(SOME);
    let rows = store.database().rows(sql, &values).await?;
    rows.iter().map(a_known).collect()
}

const ALL: &str = "SELECT place.doc_id, place.etag, place.mode, place.place, place.seen_at,
                          document.etag AS indexed_etag, document.mode AS indexed_mode
                     FROM index_places AS place
                          LEFT JOIN index_documents AS document
                          ON document.doc_type = place.doc_type AND document.doc_id = place.doc_id
                    WHERE place.user_id = $1 AND place.doc_type = $2
                    ORDER BY place.doc_id";

const SOME: &str = "SELECT place.doc_id, place.etag, place.mode, place.place, place.seen_at,
                           document.etag AS indexed_etag, document.mode AS indexed_mode
                      FROM index_places AS place
                           LEFT JOIN index_documents AS document
                           ON document.doc_type = place.doc_type AND document.doc_id = place.doc_id
                     WHERE place.user_id = $2 AND place.doc_type = $3
                       AND place.doc_id IN (SELECT listed.value ->> 0 FROM {list})";

fn a_known(row: &Row) -> Result<Known, StoreError> {
    Ok(Known {
        listed: Listed {
            doc_id: row.text("doc_id")?,
            etag: row.text("etag")?,
            mode: row.text("mode")?,
            place: row.text_or_null("place")?,
        },
        seen_at: row.time("seen_at")?,
        indexed_etag: row.text_or_null("indexed_etag")?,
        indexed_mode: row.text_or_null("indexed_mode")?,
    })
}

pub(super) async fn saw_in(
    transaction: &mut Transaction,
    user: &UserId,
    doc_type: &str,
    listed: &[Listed],
    seen_at: Timestamp,
) -> Result<u64, StoreError> {
    const SQL: &str = "INSERT INTO index_places (user_id, doc_type, doc_id, etag, mode, place, seen_at)
                       SELECT $2, $3, listed.value ->> 0, listed.value ->> 1, listed.value ->> 2, listed.value ->> 3, $4
                         FROM {list}
                        WHERE 1 = 1
                       ON CONFLICT (user_id, doc_type, doc_id) DO UPDATE
                          SET etag = excluded.etag, mode = excluded.mode, place = excluded.place,
                              seen_at = excluded.seen_at
                        WHERE excluded.seen_at >= index_places.seen_at
                          AND (index_places.etag <> excluded.etag OR index_places.mode <> excluded.mode
                               OR COALESCE(index_places.place, '') <> COALESCE(excluded.place, ''))";
    if listed.is_empty() {
        return Ok(0);
    }
    // One statement cannot change a row twice.
    let once: BTreeMap<_, _> = listed
        .iter()
        .map(|one| (one.doc_id.as_str(), one))
        .collect();
    let row = |one: &&Listed| {
        let Listed {
            doc_id,
            etag,
            mode,
            place,
        } = one;
        values![
            doc_id.as_str(),
            etag.as_str(),
            mode.as_str(),
            place.as_deref()
        ]
        .to_vec()
    };
    let rows: Vec<_> = once.values().map(row).collect();
    let mut values = vec![list(rows.iter().map(Vec::as_slice))?];
    values.extend_from_slice(values![user.as_str(), doc_type, seen_at]);
    let sql = transaction.dialect().sql(SQL);
    transaction.run(sql, &values).await
}

pub(super) async fn lost_in(
    transaction: &mut Transaction,
    user: &UserId,
    doc_type: &str,
    ids: &[String],
    seen_at: Timestamp,
) -> Result<Lost, StoreError> {
    const DELETE: &str = "DELETE FROM index_places
                           WHERE user_id = $2 AND doc_type = $3 AND seen_at <= $4
                             AND doc_id IN (SELECT listed.value ->> 0 FROM {list})";
    const LEFT: &str = "SELECT DISTINCT doc_id
                          FROM index_places
                         WHERE doc_type = $2 AND doc_id IN (SELECT listed.value ->> 0 FROM {list})";
    if ids.is_empty() {
        return Ok(Lost::default());
    }
    let rows: Vec<_> = ids.iter().map(|id| values![id.as_str()].to_vec()).collect();
    let list = list(rows.iter().map(Vec::as_slice))?;
    let dialect = transaction.dialect();
    let mut values = vec![list.clone()];
    values.extend_from_slice(values![user.as_str(), doc_type, seen_at]);
    transaction.run(dialect.sql(DELETE), &values).await?;
    let rows = transaction
        .rows(dialect.sql(LEFT), &[list, Value::from(doc_type)])
        .await?;
    let mut left = BTreeSet::new();
    for row in &rows {
        left.insert(row.text("doc_id")?);
    }
    let (shared, orphaned): (Vec<_>, Vec<_>) =
        ids.iter().cloned().partition(|id| left.contains(id));
    let keys = |ids: Vec<String>| {
        let keys = ids.into_iter().map(|id| IndexKey::new(doc_type, id));
        keys.collect()
    };
    Ok(Lost {
        orphaned: keys(orphaned),
        shared: keys(shared),
    })
}

pub(super) async fn places(store: &Store, key: &IndexKey) -> Result<Vec<Reader>, StoreError> {
    const SQL: &str = "SELECT user_id, place, etag, mode AS listed_mode
                         FROM index_places
                        WHERE doc_type = $1 AND doc_id = $2
                        ORDER BY user_id";
    let rows = store.database().rows(SQL, &key.values()).await?;
    rows.iter().map(reader).collect()
}

pub(super) fn reader(row: &Row) -> Result<Reader, StoreError> {
    Ok(Reader {
        user: key::user(row, "index_places")?,
        place: row.text_or_null("place")?,
        etag: row.text("etag")?,
        mode: row.text("listed_mode")?,
    })
}

pub(super) async fn seen(
    store: &Store,
    user: &UserId,
    keys: &[IndexKey],
) -> Result<BTreeMap<IndexKey, Option<String>>, StoreError> {
    const SQL: &str = "SELECT doc_type, doc_id, place
                         FROM index_places
                        WHERE user_id = $2
                          AND (doc_type, doc_id) IN (SELECT listed.value ->> 0, listed.value ->> 1 FROM {list})";
    let rows: Vec<_> = keys.iter().map(IndexKey::values).collect();
    let list = list(rows.iter().map(Vec::as_slice))?;
    let sql = store.database().dialect().sql(SQL);
    let rows = store
        .database()
        .rows(sql, &[list, Value::from(user.as_str())])
        .await?;
    rows.iter()
        .map(|row| Ok((IndexKey::of(row)?, row.text_or_null("place")?)))
        .collect()
}

//! What stands in the index.

use jiff::Timestamp;
use nc_base::UserId;

use super::places::{Reader, reader};
use crate::{
    Store, StoreError,
    database::{Row, values},
    index::IndexKey,
};

/// How a document was indexed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewIndexed<'n> {
    /// Which version, as listings call it.
    pub etag: &'n str,
    /// How it can be found.
    pub mode: &'n str,
    /// What made its vectors; empty for none.
    pub model: &'n str,
    /// In how many chunks.
    pub chunks: u32,
    /// What people call it.
    pub title: Option<&'n str>,
}

/// A document of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indexed {
    /// Which version.
    pub etag: String,
    /// How it can be found.
    pub mode: String,
    /// What made its vectors; empty for none.
    pub model: String,
    /// In how many chunks.
    pub chunks: u32,
    /// What people call it.
    pub title: Option<String>,
    /// When it was indexed.
    pub indexed_at: Timestamp,
}

/// A document whose vectors another model made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outdated {
    /// Which.
    pub key: IndexKey,
    /// How it can be found.
    pub mode: String,
    /// Somebody who sees it.
    pub reader: Reader,
}

/// Documents of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeCounts {
    /// The kind.
    pub doc_type: String,
    /// How many were listed.
    pub listed: u64,
    /// How many of those are indexed, in whatever version.
    pub indexed: u64,
    /// In how many chunks.
    pub chunks: u64,
}

pub(super) async fn indexed(
    store: &Store,
    key: &IndexKey,
    as_: &NewIndexed<'_>,
) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO index_documents (doc_type, doc_id, etag, mode, model, chunks, title, indexed_at)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                       ON CONFLICT (doc_type, doc_id) DO UPDATE
                          SET etag = $3, mode = $4, model = $5, chunks = $6, title = $7, indexed_at = $8";
    let values = values![
        key.doc_type.as_str(),
        key.doc_id.as_str(),
        as_.etag,
        as_.mode,
        as_.model,
        as_.chunks,
        as_.title,
        store.now(),
    ];
    store.database().write(SQL, values).await.map(drop)
}

pub(super) async fn removed(
    store: &Store,
    key: &IndexKey,
    seen_at: Timestamp,
) -> Result<Vec<Reader>, StoreError> {
    const DOCUMENT: &str = "DELETE FROM index_documents WHERE doc_type = $1 AND doc_id = $2";
    const PLACES: &str =
        "DELETE FROM index_places WHERE doc_type = $1 AND doc_id = $2 AND seen_at <= $3";
    const LEFT: &str = "SELECT user_id, place, etag, mode AS listed_mode
                          FROM index_places
                         WHERE doc_type = $1 AND doc_id = $2
                         ORDER BY user_id";
    let mut transaction = store.database().begin().await?;
    transaction.run(DOCUMENT, &key.values()).await?;
    let values = values![key.doc_type.as_str(), key.doc_id.as_str(), seen_at];
    transaction.run(PLACES, values).await?;
    let rows = transaction.rows(LEFT, &key.values()).await?;
    transaction.commit().await?;
    rows.iter().map(reader).collect()
}

pub(super) async fn find(store: &Store, key: &IndexKey) -> Result<Option<Indexed>, StoreError> {
    const SQL: &str = "SELECT etag, mode, model, chunks, title, indexed_at
                         FROM index_documents
                        WHERE doc_type = $1 AND doc_id = $2";
    let row = store.database().row(SQL, &key.values()).await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Indexed {
        etag: row.text("etag")?,
        mode: row.text("mode")?,
        model: row.text("model")?,
        chunks: u32::try_from(row.number("chunks")?).unwrap_or(u32::MAX),
        title: row.text_or_null("title")?,
        indexed_at: row.time("indexed_at")?,
    }))
}

pub(super) async fn outdated(
    store: &Store,
    model: &str,
    after: Option<&IndexKey>,
    limit: u32,
) -> Result<Vec<Outdated>, StoreError> {
    const SQL: &str = "SELECT document.doc_type, document.doc_id, document.mode, place.user_id, place.place, place.etag,
                              place.mode AS listed_mode
                         FROM index_documents AS document
                              JOIN index_places AS place
                              ON place.doc_type = document.doc_type AND place.doc_id = document.doc_id
                        WHERE document.model <> $1 AND document.mode <> 'keyword'
                          AND place.user_id = (SELECT MIN(one.user_id) FROM index_places AS one
                                                WHERE one.doc_type = document.doc_type
                                                  AND one.doc_id = document.doc_id)
                          AND ($2 IS NULL OR (document.doc_type, document.doc_id) > ($2, $3))
                        ORDER BY document.doc_type, document.doc_id
                        LIMIT $4";
    let values = values![
        model,
        after.map(|key| key.doc_type.as_str()),
        after.map(|key| key.doc_id.as_str()),
        limit,
    ];
    let rows = store.database().rows(SQL, values).await?;
    let outdated = |row: &Row| {
        Ok(Outdated {
            key: IndexKey::of(row)?,
            mode: row.text("mode")?,
            reader: reader(row)?,
        })
    };
    rows.iter().map(outdated).collect()
}

pub(super) async fn models(store: &Store) -> Result<Vec<String>, StoreError> {
    const SQL: &str = "SELECT model FROM index_documents WHERE model <> ''
                        GROUP BY model ORDER BY COUNT(*) DESC, model";
    let rows = store.database().rows(SQL, values![]).await?;
    rows.iter().map(|row| row.text("model")).collect()
}

pub(super) async fn orphans(
    store: &Store,
    after: Option<&IndexKey>,
    limit: u32,
) -> Result<Vec<IndexKey>, StoreError> {
    const SQL: &str = "SELECT doc_type, doc_id
                         FROM index_documents AS document
                        WHERE ($1 IS NULL OR (doc_type, doc_id) > ($1, $2))
                          AND NOT EXISTS (SELECT 1 FROM index_places AS place
                                           WHERE place.doc_type = document.doc_type
                                             AND place.doc_id = document.doc_id)
                        ORDER BY doc_type, doc_id
                        LIMIT $3";
    let values = values![
        after.map(|key| key.doc_type.as_str()),
        after.map(|key| key.doc_id.as_str()),
        limit,
    ];
    let rows = store.database().rows(SQL, values).await?;
    rows.iter().map(IndexKey::of).collect()
}

pub(super) async fn counts(
    store: &Store,
    user: Option<&UserId>,
) -> Result<Vec<TypeCounts>, StoreError> {
    const OF_USER: &str = "SELECT place.doc_type, COUNT(*) AS listed, COUNT(document.doc_id) AS indexed,
                                  CAST(COALESCE(SUM(document.chunks), 0) AS BIGINT) AS chunks
                             FROM index_places AS place
                                  LEFT JOIN index_documents AS document
                                  ON document.doc_type = place.doc_type AND document.doc_id = place.doc_id
                            WHERE place.user_id = $1
                            GROUP BY place.doc_type
                            ORDER BY place.doc_type";
    const OF_ALL: &str = "SELECT seen.doc_type, COUNT(*) AS listed, COUNT(document.doc_id) AS indexed,
                                 CAST(COALESCE(SUM(document.chunks), 0) AS BIGINT) AS chunks
                            FROM (SELECT DISTINCT doc_type, doc_id FROM index_places) AS seen
                                 LEFT JOIN index_documents AS document
                                 ON document.doc_type = seen.doc_type AND document.doc_id = seen.doc_id
                           GROUP BY seen.doc_type
                           ORDER BY seen.doc_type";
    let rows = match user {
        Some(user) => {
            store
                .database()
                .rows(OF_USER, values![user.as_str()])
                .await?
        }
        None => store.database().rows(OF_ALL, &[]).await?,
    };
    let number = |row: &Row, column: &str| -> Result<u64, StoreError> {
        Ok(u64::try_from(row.number(column)?).unwrap_or_default())
    };
    rows.iter()
        .map(|row| {
            Ok(TypeCounts {
                doc_type: row.text("doc_type")?,
                listed: number(row, "listed")?,
                indexed: number(row, "indexed")?,
                chunks: number(row, "chunks")?,
            })
        })
        .collect()
}

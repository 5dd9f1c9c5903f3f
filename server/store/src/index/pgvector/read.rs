//! What the tables tell.

use jiff::Timestamp;
use nc_base::UserId;
use sqlx::{Row as _, postgres::PgRow};

use super::{PgvectorIndex, RowCounts};
use crate::{
    index::{
        ChunkRow, DocumentRow, EngineError, IndexKey,
        rows::{facts, places},
    },
    json_list,
};

pub(super) async fn documents(
    index: &PgvectorIndex,
    keys: &[IndexKey],
) -> Result<Vec<DocumentRow>, EngineError> {
    const SQL: &str = "SELECT doc_type, doc_id, title, etag, mode, modified_at, tags, page_count, chunks, facts, places
                         FROM {i}_documents
                              JOIN UNNEST($1::text[], $2::text[]) AS asked (kind, id) ON doc_type = kind AND doc_id = id";
    let (kinds, ids) = pairs(keys.iter());
    let rows = sqlx::query(index.sql(SQL))
        .bind(kinds)
        .bind(ids)
        .fetch_all(&index.pool)
        .await?;
    rows.iter().map(document).collect()
}

fn pairs<'k>(keys: impl Iterator<Item = &'k IndexKey>) -> (Vec<String>, Vec<String>) {
    keys.map(|key| (key.doc_type.clone(), key.doc_id.clone()))
        .unzip()
}

fn document(row: &PgRow) -> Result<DocumentRow, EngineError> {
    let damaged = |column: &str| EngineError::Damaged(format!("documents.{column} cannot be read"));
    let modified: Option<i64> = row.try_get("modified_at")?;
    let pages: Option<i64> = row.try_get("page_count")?;
    Ok(DocumentRow {
        key: key(row)?,
        title: row.try_get("title")?,
        etag: row.try_get("etag")?,
        mode: row.try_get("mode")?,
        modified_at: modified.and_then(|at| Timestamp::from_millisecond(at).ok()),
        tags: row.try_get("tags")?,
        page_count: pages.map(small),
        chunks: small(row.try_get("chunks")?),
        facts: facts(row.try_get("facts")?).ok_or_else(|| damaged("facts"))?,
        places: places(row.try_get("places")?).ok_or_else(|| damaged("places"))?,
    })
}

fn small(number: i64) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

fn key(row: &PgRow) -> Result<IndexKey, EngineError> {
    let (doc_type, doc_id): (String, String) = (row.try_get("doc_type")?, row.try_get("doc_id")?);
    Ok(IndexKey::new(doc_type, doc_id))
}

pub(super) async fn chunks(
    index: &PgvectorIndex,
    key: &IndexKey,
    from: u32,
    to: u32,
    vectors: bool,
) -> Result<Vec<ChunkRow>, EngineError> {
    const SQL: &str = "SELECT chunk.place, text, start_at, end_at, page, page_end, heading, terms,
                              CASE WHEN $5 THEN CAST(vector AS real[]) END AS vector
                         FROM {i}_documents
                              JOIN {i}_chunks AS chunk ON chunk.document = number
                              LEFT JOIN {i}_vectors AS beside
                              ON $5 AND beside.document = chunk.document AND beside.place = chunk.place
                        WHERE doc_type = $1 AND doc_id = $2 AND chunk.place >= $3 AND chunk.place < $4
                        ORDER BY chunk.place";
    let rows = sqlx::query(index.sql(SQL))
        .bind(&key.doc_type)
        .bind(&key.doc_id)
        .bind(i64::from(from))
        .bind(i64::from(to))
        .bind(vectors)
        .fetch_all(&index.pool)
        .await?;
    rows.iter().map(chunk).collect()
}

pub(super) async fn pick(
    index: &PgvectorIndex,
    chunks: &[(IndexKey, u32)],
) -> Result<Vec<(IndexKey, ChunkRow)>, EngineError> {
    const SQL: &str = "SELECT doc_type, doc_id, chunk.place, text, start_at, end_at, page, page_end, heading, terms,
                              CAST(vector AS real[]) AS vector
                         FROM UNNEST($1::text[], $2::text[], $3::bigint[]) AS asked (kind, id, nth)
                              JOIN {i}_documents ON doc_type = kind AND doc_id = id
                              JOIN {i}_chunks AS chunk ON chunk.document = number AND chunk.place = nth
                              LEFT JOIN {i}_vectors AS beside
                              ON beside.document = chunk.document AND beside.place = chunk.place";
    let (kinds, ids) = pairs(chunks.iter().map(|(key, _)| key));
    let places: Vec<_> = chunks.iter().map(|(_, place)| i64::from(*place)).collect();
    let rows = sqlx::query(index.sql(SQL))
        .bind(kinds)
        .bind(ids)
        .bind(places)
        .fetch_all(&index.pool)
        .await?;
    rows.iter()
        .map(|row| Ok((key(row)?, chunk(row)?)))
        .collect()
}

fn chunk(row: &PgRow) -> Result<ChunkRow, EngineError> {
    let terms: &str = row.try_get("terms")?;
    let page = |column: &str| -> Result<Option<u32>, EngineError> {
        let page: Option<i64> = row.try_get(column)?;
        Ok(page.map(small))
    };
    Ok(ChunkRow {
        index: small(row.try_get("place")?),
        text: row.try_get("text")?,
        start: small(row.try_get("start_at")?),
        end: small(row.try_get("end_at")?),
        page: page("page")?,
        page_end: page("page_end")?,
        heading: row.try_get("heading")?,
        terms: json_list::read(terms)
            .ok_or_else(|| EngineError::Damaged("chunks.terms cannot be read".to_owned()))?,
        vector: row.try_get("vector")?,
    })
}

pub(super) async fn keys(
    index: &PgvectorIndex,
    after: Option<&IndexKey>,
    limit: usize,
) -> Result<Vec<IndexKey>, EngineError> {
    const SQL: &str = "SELECT doc_type, doc_id
                         FROM {i}_documents
                        WHERE $1::text IS NULL OR (doc_type, doc_id) > ($1, $2)
                        ORDER BY doc_type, doc_id
                        LIMIT $3";
    let rows = sqlx::query(index.sql(SQL))
        .bind(after.map(|key| &key.doc_type))
        .bind(after.map(|key| &key.doc_id))
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .fetch_all(&index.pool)
        .await?;
    rows.iter().map(key).collect()
}

pub(super) async fn counts(
    index: &PgvectorIndex,
    user: Option<&UserId>,
) -> Result<Vec<RowCounts>, EngineError> {
    const SQL: &str =
        "SELECT doc_type, COUNT(*) AS documents, CAST(SUM(chunks) AS BIGINT) AS chunks,
                              CAST(SUM(vectors) AS BIGINT) AS vectors
                         FROM {i}_documents
                        WHERE $1::text IS NULL OR scopes && ARRAY[$1]
                        GROUP BY doc_type";
    let rows = sqlx::query(index.sql(SQL))
        .bind(user.map(UserId::as_str))
        .fetch_all(&index.pool)
        .await?;
    let number = |row: &PgRow, column: &str| -> Result<u64, EngineError> {
        let number: i64 = row.try_get(column)?;
        Ok(u64::try_from(number).unwrap_or_default())
    };
    rows.iter()
        .map(|row| {
            Ok(RowCounts {
                doc_type: row.try_get("doc_type")?,
                documents: number(row, "documents")?,
                chunks: number(row, "chunks")?,
                vectors: number(row, "vectors")?,
            })
        })
        .collect()
}

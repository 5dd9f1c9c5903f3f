//! What the file tells.

use jiff::Timestamp;
use serde_json::Value as Json;
use sqlx::{Row as _, sqlite::SqliteRow};

use super::{Changes, Coded, EmbeddedIndex, chunk_of, row_of};
use crate::{
    index::{
        ChunkRow, DocumentRow, EngineError, IndexKey,
        rows::{facts, places, vector},
    },
    json_list,
};

pub(super) async fn last_change(index: &EmbeddedIndex) -> Result<(i64, i64), EngineError> {
    let row = sqlx::query("SELECT last, forgotten FROM changes")
        .fetch_one(&index.read)
        .await?;
    Ok((row.try_get("last")?, row.try_get("forgotten")?))
}

pub(super) async fn changed(
    index: &EmbeddedIndex,
    after: i64,
    limit: u32,
) -> Result<Changes, EngineError> {
    const PUT: &str = "SELECT documents.number, change, doc_type, doc_id, '' AS title, '' AS etag, mode, modified_at, tags,
                              page_count, chunks, '{}' AS facts, places, codes
                         FROM documents LEFT JOIN codes ON codes.number = documents.number
                        WHERE change > $1
                        ORDER BY change
                        LIMIT $2";
    const REMOVED: &str = "SELECT number FROM removed WHERE change > $1 AND change <= $2";
    const UNTIL: &str = "SELECT last FROM changes";
    // One transaction sees one state, whoever writes meanwhile.
    let mut transaction = index.read.begin().await?;
    let last: i64 = sqlx::query(UNTIL)
        .fetch_one(&mut *transaction)
        .await?
        .try_get("last")?;
    let rows = sqlx::query(PUT)
        .bind(after)
        .bind(limit)
        .fetch_all(&mut *transaction)
        .await?;
    let complete = rows.len() < usize::try_from(limit).unwrap_or(usize::MAX);
    let mut put = Vec::new();
    for row in &rows {
        let codes: Option<Vec<u8>> = row.try_get("codes")?;
        put.push(Coded {
            number: row.try_get("number")?,
            change: row.try_get("change")?,
            document: document(row)?,
            codes: codes.unwrap_or_default(),
        });
    }
    let told = put.last().map_or(last, |one: &Coded| one.change);
    let until = if complete { last } else { told };
    let rows = sqlx::query(REMOVED)
        .bind(after)
        .bind(until)
        .fetch_all(&mut *transaction)
        .await?;
    let removed = rows.iter().map(|row| row.try_get("number"));
    Ok(Changes {
        put,
        removed: removed.collect::<Result<_, _>>()?,
        until,
        complete,
    })
}

pub(super) async fn vectors(
    index: &EmbeddedIndex,
    chunks: &[(i64, u32)],
) -> Result<Vec<((i64, u32), Vec<f32>)>, EngineError> {
    const SQL: &str =
        "SELECT id, vector FROM vectors WHERE id IN (SELECT value FROM json_each($1))";
    let ids: Vec<_> = chunks
        .iter()
        .map(|(number, index)| row_of(*number, *index))
        .collect();
    let rows = sqlx::query(SQL)
        .bind(Json::from(ids).to_string())
        .fetch_all(&index.read)
        .await?;
    rows.iter()
        .map(|row| {
            let bytes: &[u8] = row.try_get("vector")?;
            Ok((chunk_of(row.try_get("id")?), vector(bytes)))
        })
        .collect()
}

pub(super) async fn documents(
    index: &EmbeddedIndex,
    keys: &[IndexKey],
) -> Result<Vec<DocumentRow>, EngineError> {
    const SQL: &str = "SELECT doc_type, doc_id, title, etag, mode, modified_at, tags, page_count, chunks, facts, places
                         FROM documents
                        WHERE (doc_type, doc_id) IN (SELECT value ->> 0, value ->> 1 FROM json_each($1))
                        ORDER BY doc_type, doc_id";
    let pair = |key: &IndexKey| Json::from(vec![key.doc_type.clone(), key.doc_id.clone()]);
    let keys = keys.iter().map(pair).collect::<Json>().to_string();
    let rows = sqlx::query(SQL).bind(keys).fetch_all(&index.read).await?;
    rows.iter().map(document).collect()
}

fn document(row: &SqliteRow) -> Result<DocumentRow, EngineError> {
    let damaged = |column: &str| EngineError::Damaged(format!("documents.{column} cannot be read"));
    let tags: &str = row.try_get("tags")?;
    let modified: Option<i64> = row.try_get("modified_at")?;
    Ok(DocumentRow {
        key: key(row)?,
        title: row.try_get("title")?,
        etag: row.try_get("etag")?,
        mode: row.try_get("mode")?,
        modified_at: modified.and_then(|at| Timestamp::from_millisecond(at).ok()),
        tags: json_list::read(tags).ok_or_else(|| damaged("tags"))?,
        page_count: row.try_get("page_count")?,
        chunks: row.try_get("chunks")?,
        facts: facts(row.try_get("facts")?).ok_or_else(|| damaged("facts"))?,
        places: places(row.try_get("places")?).ok_or_else(|| damaged("places"))?,
    })
}

fn key(row: &SqliteRow) -> Result<IndexKey, EngineError> {
    let (doc_type, doc_id): (String, String) = (row.try_get("doc_type")?, row.try_get("doc_id")?);
    Ok(IndexKey::new(doc_type, doc_id))
}

pub(super) async fn chunks(
    index: &EmbeddedIndex,
    key: &IndexKey,
    from: u32,
    to: u32,
    vectors: bool,
) -> Result<Vec<ChunkRow>, EngineError> {
    const SQL: &str = "SELECT chunks.id, text, start_at, end_at, page, page_end, heading, terms,
                              CASE WHEN $5 THEN vector END AS vector
                         FROM documents
                              JOIN chunks ON chunks.id >= number * 1048576 + $3 AND chunks.id < number * 1048576 + $4
                              LEFT JOIN vectors ON $5 AND vectors.id = chunks.id
                        WHERE doc_type = $1 AND doc_id = $2
                        ORDER BY chunks.id";
    let rows = sqlx::query(SQL)
        .bind(&key.doc_type)
        .bind(&key.doc_id)
        .bind(from)
        .bind(to.min(super::MOST_CHUNKS))
        .bind(vectors)
        .fetch_all(&index.read)
        .await?;
    rows.iter().map(chunk).collect()
}

pub(super) async fn pick(
    index: &EmbeddedIndex,
    chunks: &[(IndexKey, u32)],
) -> Result<Vec<(IndexKey, ChunkRow)>, EngineError> {
    const SQL: &str = "SELECT doc_type, doc_id, chunks.id, text, start_at, end_at, page, page_end, heading, terms, vector
                         FROM json_each($1) AS listed
                              JOIN documents ON doc_type = listed.value ->> 0 AND doc_id = listed.value ->> 1
                              JOIN chunks ON chunks.id = number * 1048576 + (listed.value ->> 2)
                              LEFT JOIN vectors ON vectors.id = chunks.id";
    let one = |(key, index): &(IndexKey, u32)| {
        let IndexKey { doc_type, doc_id } = key;
        Json::from_iter([
            Json::from(doc_type.as_str()),
            doc_id.as_str().into(),
            (*index).into(),
        ])
    };
    let listed = chunks.iter().map(one).collect::<Json>().to_string();
    let rows = sqlx::query(SQL).bind(listed).fetch_all(&index.read).await?;
    rows.iter()
        .map(|row| Ok((key(row)?, chunk(row)?)))
        .collect()
}

fn chunk(row: &SqliteRow) -> Result<ChunkRow, EngineError> {
    let terms: &str = row.try_get("terms")?;
    let bytes: Option<&[u8]> = row.try_get("vector")?;
    Ok(ChunkRow {
        index: chunk_of(row.try_get("id")?).1,
        text: row.try_get("text")?,
        start: row.try_get("start_at")?,
        end: row.try_get("end_at")?,
        page: row.try_get("page")?,
        page_end: row.try_get("page_end")?,
        heading: row.try_get("heading")?,
        terms: json_list::read(terms)
            .ok_or_else(|| EngineError::Damaged("chunks.terms cannot be read".to_owned()))?,
        vector: bytes.map(vector),
    })
}

pub(super) async fn keys(
    index: &EmbeddedIndex,
    after: Option<&IndexKey>,
    limit: usize,
) -> Result<Vec<IndexKey>, EngineError> {
    const SQL: &str = "SELECT doc_type, doc_id
                         FROM documents
                        WHERE $1 IS NULL OR (doc_type, doc_id) > ($1, $2)
                        ORDER BY doc_type, doc_id
                        LIMIT $3";
    let rows = sqlx::query(SQL)
        .bind(after.map(|key| &key.doc_type))
        .bind(after.map(|key| &key.doc_id))
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .fetch_all(&index.read)
        .await?;
    rows.iter().map(key).collect()
}

//! What changes the file, one transaction each.

use nc_base::UserId;
use serde_json::{Value, json};
use sqlx::{Row as _, Sqlite};

use super::{EmbeddedIndex, MOST_CHUNKS, row_of};
use crate::{
    index::{
        ChunkRow, DocumentRow, EngineError, IndexKey,
        rows::{facts_json, places_json, storable, vector_bytes},
    },
    json_list,
};

/// How many removals are remembered for those who hold codes.
const REMEMBERED: i64 = 100_000;

type Transaction = sqlx::Transaction<'static, Sqlite>;

pub(super) async fn put(
    index: &EmbeddedIndex,
    document: &DocumentRow,
    chunks: &[ChunkRow],
    codes: &[u8],
) -> Result<(), EngineError> {
    see_lengths(index, chunks)?;
    let mut transaction = index.write.begin_with("BEGIN IMMEDIATE").await?;
    let change = next_change(&mut transaction).await?;
    if let Some(number) = number_of(&mut transaction, &document.key).await? {
        remove_chunks(&mut transaction, number).await?;
    }
    let number = write_document(&mut transaction, document, change).await?;
    sqlx::query("INSERT INTO codes (number, codes) VALUES ($1, $2)")
        .bind(number)
        .bind(codes)
        .execute(&mut *transaction)
        .await?;
    write_chunks(&mut transaction, number, chunks).await?;
    transaction.commit().await?;
    Ok(())
}

/// What does not fit is refused before anything is written.
fn see_lengths(index: &EmbeddedIndex, chunks: &[ChunkRow]) -> Result<(), EngineError> {
    for chunk in chunks {
        if chunk.index >= MOST_CHUNKS {
            let what = format!("a document may have at most {MOST_CHUNKS} chunks");
            return Err(EngineError::Damaged(what));
        }
        let length = chunk
            .vector
            .as_ref()
            .map_or(index.bytes, |vector| vector.len() * 4);
        if length != index.bytes {
            return Err(EngineError::OtherModel {
                found: format!("{} dimensions", index.bytes / 4),
                wanted: format!("{} dimensions", length / 4),
            });
        }
    }
    Ok(())
}

async fn write_document(
    transaction: &mut Transaction,
    document: &DocumentRow,
    change: i64,
) -> Result<i64, EngineError> {
    const SQL: &str = "INSERT INTO documents (doc_type, doc_id, title, etag, mode, modified_at, tags, page_count, chunks,
                                              facts, places, change)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                       ON CONFLICT (doc_type, doc_id) DO UPDATE
                          SET title = $3, etag = $4, mode = $5, modified_at = $6, tags = $7, page_count = $8, chunks = $9,
                              facts = $10, places = $11, change = $12
                       RETURNING number";
    let row = sqlx::query(SQL)
        .bind(&document.key.doc_type)
        .bind(&document.key.doc_id)
        .bind(&document.title)
        .bind(&document.etag)
        .bind(&document.mode)
        .bind(document.modified_at.map(jiff::Timestamp::as_millisecond))
        .bind(json_list::write(&document.tags))
        .bind(document.page_count)
        .bind(document.chunks)
        .bind(facts_json(&document.facts))
        .bind(places_json(&document.places))
        .bind(change)
        .fetch_one(&mut **transaction)
        .await?;
    Ok(row.try_get("number")?)
}

/// All chunks of a document, with one statement for each table.
async fn write_chunks(
    transaction: &mut Transaction,
    number: i64,
    chunks: &[ChunkRow],
) -> Result<(), EngineError> {
    const CHUNKS: &str = "INSERT INTO chunks (id, text, start_at, end_at, page, page_end, heading, terms)
                          SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
                                 value ->> 7
                            FROM json_each($1)";
    const WORDS: &str =
        "INSERT INTO words (rowid, terms) SELECT value ->> 0, value ->> 1 FROM json_each($1)";
    // The vectors lie in one blob, side by side in the order of their rows.
    const VECTORS: &str = "INSERT INTO vectors (id, vector)
                           SELECT value, substr($2, 1 + key * $3, $3) FROM json_each($1)";
    let row = |chunk: &ChunkRow| row_of(number, chunk.index);
    let texts = chunks.iter().map(|chunk| {
        json!([
            row(chunk),
            storable(&chunk.text),
            chunk.start,
            chunk.end,
            chunk.page,
            chunk.page_end,
            chunk.heading.as_deref().map(storable),
            json_list::write(&chunk.terms),
        ])
    });
    let words = chunks
        .iter()
        .map(|chunk| json!([row(chunk), super::words::written(&chunk.terms)]));
    for (sql, rows) in [
        (CHUNKS, Value::Array(texts.collect())),
        (WORDS, Value::Array(words.collect())),
    ] {
        sqlx::query(sql)
            .bind(rows.to_string())
            .execute(&mut **transaction)
            .await?;
    }
    let with = chunks
        .iter()
        .filter_map(|chunk| Some((row(chunk), vector_bytes(chunk.vector.as_ref()?))));
    let (rows, vectors): (Vec<_>, Vec<_>) = with.unzip();
    let Some(length) = vectors.first().map(Vec::len) else {
        return Ok(());
    };
    sqlx::query(VECTORS)
        .bind(Value::from(rows).to_string())
        .bind(vectors.concat())
        .bind(i64::try_from(length).unwrap_or(i64::MAX))
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

pub(super) async fn set_places(
    index: &EmbeddedIndex,
    key: &IndexKey,
    places: &[(UserId, Option<String>)],
) -> Result<bool, EngineError> {
    const SQL: &str =
        "UPDATE documents SET places = $3, change = $4 WHERE doc_type = $1 AND doc_id = $2";
    let mut transaction = index.write.begin_with("BEGIN IMMEDIATE").await?;
    let change = next_change(&mut transaction).await?;
    let done = sqlx::query(SQL)
        .bind(&key.doc_type)
        .bind(&key.doc_id)
        .bind(places_json(places))
        .bind(change)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(done.rows_affected() > 0)
}

pub(super) async fn remove(index: &EmbeddedIndex, key: &IndexKey) -> Result<bool, EngineError> {
    const REMEMBER: &str = "INSERT INTO removed (change, number) VALUES ($1, $2)";
    const FORGET: &str = "UPDATE changes SET forgotten = $1 WHERE forgotten < $1";
    let mut transaction = index.write.begin_with("BEGIN IMMEDIATE").await?;
    let Some(number) = number_of(&mut transaction, key).await? else {
        return Ok(false);
    };
    let change = next_change(&mut transaction).await?;
    remove_chunks(&mut transaction, number).await?;
    sqlx::query("DELETE FROM documents WHERE number = $1")
        .bind(number)
        .execute(&mut *transaction)
        .await?;
    sqlx::query(REMEMBER)
        .bind(change)
        .bind(number)
        .execute(&mut *transaction)
        .await?;
    let done = sqlx::query("DELETE FROM removed WHERE change <= $1")
        .bind(change - REMEMBERED)
        .execute(&mut *transaction)
        .await?;
    if done.rows_affected() > 0 {
        sqlx::query(FORGET)
            .bind(change - REMEMBERED)
            .execute(&mut *transaction)
            .await?;
    }
    transaction.commit().await?;
    Ok(true)
}

async fn next_change(transaction: &mut Transaction) -> Result<i64, EngineError> {
    let row = sqlx::query("UPDATE changes SET last = last + 1 RETURNING last")
        .fetch_one(&mut **transaction)
        .await?;
    Ok(row.try_get("last")?)
}

async fn number_of(
    transaction: &mut Transaction,
    key: &IndexKey,
) -> Result<Option<i64>, EngineError> {
    let row = sqlx::query("SELECT number FROM documents WHERE doc_type = $1 AND doc_id = $2")
        .bind(&key.doc_type)
        .bind(&key.doc_id)
        .fetch_optional(&mut **transaction)
        .await?;
    Ok(row.map(|row| row.try_get("number")).transpose()?)
}

/// All that stands behind a document but its own row.
async fn remove_chunks(transaction: &mut Transaction, number: i64) -> Result<(), EngineError> {
    for sql in [
        "DELETE FROM words WHERE rowid IN (SELECT id FROM chunks WHERE id >= $1 AND id < $2)",
        "DELETE FROM vectors WHERE id >= $1 AND id < $2",
        "DELETE FROM chunks WHERE id >= $1 AND id < $2",
    ] {
        sqlx::query(sql)
            .bind(row_of(number, 0))
            .bind(row_of(number + 1, 0))
            .execute(&mut **transaction)
            .await?;
    }
    sqlx::query("DELETE FROM codes WHERE number = $1")
        .bind(number)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

//! What changes the index, one transaction each.

use std::{collections::BTreeMap, fmt::Write as _};

use nc_base::UserId;
use sqlx::{PgConnection, Row as _};

use super::PgvectorIndex;
use crate::{
    index::{
        ChunkRow, DocumentRow, EngineError, IndexKey,
        rows::{facts_json, places_json, storable},
    },
    json_list,
};

pub(super) async fn put(
    index: &PgvectorIndex,
    document: &DocumentRow,
    scopes: &[String],
    chunks: &[ChunkRow],
) -> Result<(), EngineError> {
    for vector in chunks.iter().filter_map(|chunk| chunk.vector.as_ref()) {
        if vector.len() != index.dimensions {
            return Err(EngineError::OtherModel {
                found: format!("{} dimensions", index.dimensions),
                wanted: format!("{} dimensions", vector.len()),
            });
        }
    }
    let mut transaction = index.pool.begin().await?;
    // The row of the document is locked from here on: of two who put it one waits.
    let number = write_document(index, &mut transaction, document, scopes, chunks).await?;
    let (lost_chunks, lost_words) = clear(index, &mut transaction, number).await?;
    write_chunks(index, &mut transaction, number, chunks).await?;
    write_vectors(index, &mut transaction, number, chunks).await?;
    let words = write_words(index, &mut transaction, number, chunks).await?;
    let more = i64::try_from(chunks.len()).unwrap_or(i64::MAX);
    count(
        index,
        &mut transaction,
        more - lost_chunks,
        words - lost_words,
    )
    .await?;
    transaction.commit().await?;
    Ok(())
}

async fn write_document(
    index: &PgvectorIndex,
    connection: &mut PgConnection,
    document: &DocumentRow,
    scopes: &[String],
    chunks: &[ChunkRow],
) -> Result<i64, EngineError> {
    const SQL: &str = "INSERT INTO {i}_documents (doc_type, doc_id, title, etag, mode, modified_at, tags, page_count, chunks,
                                                  vectors, facts, places, scopes)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                       ON CONFLICT (doc_type, doc_id) DO UPDATE
                          SET title = $3, etag = $4, mode = $5, modified_at = $6, tags = $7, page_count = $8, chunks = $9,
                              vectors = $10, facts = $11, places = $12, scopes = $13
                       RETURNING number";
    let vectors = chunks.iter().filter(|chunk| chunk.vector.is_some()).count();
    let row = sqlx::query(index.sql(SQL))
        .bind(&document.key.doc_type)
        .bind(&document.key.doc_id)
        .bind(storable(&document.title))
        .bind(&document.etag)
        .bind(&document.mode)
        .bind(document.modified_at.map(jiff::Timestamp::as_millisecond))
        .bind(&document.tags)
        .bind(document.page_count.map(i64::from))
        .bind(i64::from(document.chunks))
        .bind(i64::try_from(vectors).unwrap_or(i64::MAX))
        .bind(facts_json(&document.facts))
        .bind(places_json(&document.places))
        .bind(scopes)
        .fetch_one(connection)
        .await?;
    Ok(row.try_get("number")?)
}

async fn write_chunks(
    index: &PgvectorIndex,
    connection: &mut PgConnection,
    number: i64,
    chunks: &[ChunkRow],
) -> Result<(), EngineError> {
    const SQL: &str = "INSERT INTO {i}_chunks (document, place, text, start_at, end_at, page, page_end, heading, terms)
                       SELECT $1, * FROM UNNEST($2::bigint[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[],
                                                $7::bigint[], $8::text[], $9::text[])";
    let numbers = |of: fn(&ChunkRow) -> u32| -> Vec<i64> {
        chunks.iter().map(|chunk| i64::from(of(chunk))).collect()
    };
    let pages = |of: fn(&ChunkRow) -> Option<u32>| -> Vec<Option<i64>> {
        chunks
            .iter()
            .map(|chunk| of(chunk).map(i64::from))
            .collect()
    };
    let texts: Vec<_> = chunks.iter().map(|chunk| storable(&chunk.text)).collect();
    let headings: Vec<_> = chunks
        .iter()
        .map(|chunk| chunk.heading.as_deref().map(storable))
        .collect();
    let terms: Vec<_> = chunks
        .iter()
        .map(|chunk| json_list::write(&chunk.terms))
        .collect();
    sqlx::query(index.sql(SQL))
        .bind(number)
        .bind(numbers(|chunk| chunk.index))
        .bind(texts)
        .bind(numbers(|chunk| chunk.start))
        .bind(numbers(|chunk| chunk.end))
        .bind(pages(|chunk| chunk.page))
        .bind(pages(|chunk| chunk.page_end))
        .bind(headings)
        .bind(terms)
        .execute(connection)
        .await?;
    Ok(())
}

async fn write_vectors(
    index: &PgvectorIndex,
    connection: &mut PgConnection,
    number: i64,
    chunks: &[ChunkRow],
) -> Result<(), EngineError> {
    const SQL: &str = "INSERT INTO {i}_vectors (document, place, vector)
                       SELECT $1, place, CAST(vector AS vector)
                         FROM UNNEST($2::bigint[], $3::text[]) AS put (place, vector)";
    let with: Vec<_> = chunks
        .iter()
        .filter_map(|chunk| Some((i64::from(chunk.index), written(chunk.vector.as_ref()?))))
        .collect();
    let (places, vectors): (Vec<_>, Vec<_>) = with.into_iter().unzip();
    sqlx::query(index.sql(SQL))
        .bind(number)
        .bind(places)
        .bind(vectors)
        .execute(connection)
        .await?;
    Ok(())
}

/// As the extension reads it: `[0.5,-1]`.
pub(super) fn written(vector: &[f32]) -> String {
    let mut text = String::with_capacity(vector.len() * 12);
    for part in vector {
        text.push(if text.is_empty() { '[' } else { ',' });
        let _ = write!(text, "{part}");
    }
    text.push(']');
    text
}

/// How many words the chunks have.
async fn write_words(
    index: &PgvectorIndex,
    connection: &mut PgConnection,
    number: i64,
    chunks: &[ChunkRow],
) -> Result<i64, EngineError> {
    const SQL: &str = "INSERT INTO {i}_words (term, document, place, times, length)
                       SELECT term, $1, place, times, length
                         FROM UNNEST($2::text[], $3::bigint[], $4::bigint[], $5::bigint[]) AS put (term, place, times, length)";
    let (mut terms, mut places, mut times, mut lengths) = (vec![], vec![], vec![], vec![]);
    let mut all = 0;
    for chunk in chunks {
        let length = i64::try_from(chunk.terms.len()).unwrap_or(i64::MAX);
        all += length;
        let mut counted: BTreeMap<&str, i64> = BTreeMap::new();
        for term in chunk.terms.iter().filter(|term| !term.is_empty()) {
            *counted.entry(term).or_default() += 1;
        }
        for (term, count) in counted {
            terms.push(storable(term));
            places.push(i64::from(chunk.index));
            times.push(count);
            lengths.push(length);
        }
    }
    sqlx::query(index.sql(SQL))
        .bind(number)
        .bind(terms)
        .bind(places)
        .bind(times)
        .bind(lengths)
        .execute(connection)
        .await?;
    Ok(all)
}

/// Take away what stands behind a document; how many chunks and words that were.
async fn clear(
    index: &PgvectorIndex,
    connection: &mut PgConnection,
    number: i64,
) -> Result<(i64, i64), EngineError> {
    const WORDS: &str =
        "WITH gone AS (DELETE FROM {i}_words WHERE document = $1 RETURNING place, length)
                         SELECT CAST(COALESCE(SUM(length), 0) AS BIGINT) AS words
                           FROM (SELECT DISTINCT place, length FROM gone) AS chunks";
    const CHUNKS: &str = "DELETE FROM {i}_chunks WHERE document = $1";
    const VECTORS: &str = "DELETE FROM {i}_vectors WHERE document = $1";
    let row = sqlx::query(index.sql(WORDS))
        .bind(number)
        .fetch_one(&mut *connection)
        .await?;
    sqlx::query(index.sql(VECTORS))
        .bind(number)
        .execute(&mut *connection)
        .await?;
    let done = sqlx::query(index.sql(CHUNKS))
        .bind(number)
        .execute(connection)
        .await?;
    let chunks = i64::try_from(done.rows_affected()).unwrap_or(i64::MAX);
    Ok((chunks, row.try_get("words")?))
}

/// Last in a transaction, for everybody who writes waits for this row.
async fn count(
    index: &PgvectorIndex,
    connection: &mut PgConnection,
    chunks: i64,
    words: i64,
) -> Result<(), EngineError> {
    const SQL: &str =
        "UPDATE vector_indexes SET chunks = chunks + $2, words = words + $3 WHERE id = $1";
    sqlx::query(SQL)
        .bind(index.id)
        .bind(chunks)
        .bind(words)
        .execute(connection)
        .await?;
    Ok(())
}

pub(super) async fn set_places(
    index: &PgvectorIndex,
    key: &IndexKey,
    places: &[(UserId, Option<String>)],
    scopes: &[String],
) -> Result<bool, EngineError> {
    const SQL: &str =
        "UPDATE {i}_documents SET places = $3, scopes = $4 WHERE doc_type = $1 AND doc_id = $2";
    let done = sqlx::query(index.sql(SQL))
        .bind(&key.doc_type)
        .bind(&key.doc_id)
        .bind(places_json(places))
        .bind(scopes)
        .execute(&index.pool)
        .await?;
    Ok(done.rows_affected() > 0)
}

pub(super) async fn remove(index: &PgvectorIndex, key: &IndexKey) -> Result<bool, EngineError> {
    const FIND: &str =
        "SELECT number FROM {i}_documents WHERE doc_type = $1 AND doc_id = $2 FOR UPDATE";
    const DELETE: &str = "DELETE FROM {i}_documents WHERE number = $1";
    let mut transaction = index.pool.begin().await?;
    let row = sqlx::query(index.sql(FIND))
        .bind(&key.doc_type)
        .bind(&key.doc_id)
        .fetch_optional(&mut *transaction)
        .await?;
    let Some(row) = row else { return Ok(false) };
    let number: i64 = row.try_get("number")?;
    let (chunks, words) = clear(index, &mut transaction, number).await?;
    sqlx::query(index.sql(DELETE))
        .bind(number)
        .execute(&mut *transaction)
        .await?;
    count(index, &mut transaction, -chunks, -words).await?;
    transaction.commit().await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vector_is_written_as_the_extension_reads_it() {
        assert_eq!(written(&[0.5, -1.0, 1e-9]), "[0.5,-1,0.000000001]");
    }
}

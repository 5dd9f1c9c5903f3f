//! The nearest by cosine and the best by BM25, both exact.

use sqlx::{Postgres, Row as _, postgres::PgRow, query::Query};

use super::{PgvectorIndex, RowFilter, write::written};
use crate::index::{EngineError, IndexKey};

type Arguments = <Postgres as sqlx::Database>::Arguments;

/// What lets a document through; the values are bound by [`filtered`].
const FILTER: &str =
    "document.scopes && $1 AND ($2::text[] IS NULL OR document.doc_type = ANY ($2))
                      AND ($3::text[] IS NULL OR document.tags && $3)
                      AND ($4::bigint IS NULL OR document.modified_at >= $4)
                      AND ($5::bigint IS NULL OR document.modified_at < $5)";

fn filtered<'q>(
    query: Query<'q, Postgres, Arguments>,
    filter: &RowFilter,
) -> Query<'q, Postgres, Arguments> {
    let some = |list: &[String]| (!list.is_empty()).then(|| list.to_vec());
    query
        .bind(filter.scopes.clone())
        .bind(some(&filter.doc_types))
        .bind(some(&filter.tags))
        .bind(filter.modified_after.map(jiff::Timestamp::as_millisecond))
        .bind(filter.modified_before.map(jiff::Timestamp::as_millisecond))
}

pub(super) async fn nearest(
    index: &PgvectorIndex,
    vector: &[f32],
    filter: &RowFilter,
    limit: usize,
) -> Result<Vec<(IndexKey, u32, f32)>, EngineError> {
    const SQL: &str = "SELECT doc_type, doc_id, place, 1 - distance AS score
                         FROM (SELECT document.doc_type, document.doc_id, near.place,
                                      near.vector <=> CAST($6 AS vector) AS distance
                                 FROM {i}_documents AS document
                                      JOIN {i}_vectors AS near ON near.document = document.number
                                WHERE {filter}) AS found
                        ORDER BY distance, doc_type, doc_id, place
                        LIMIT $7";
    let sql = index.sql(&SQL.replace("{filter}", FILTER));
    let rows = filtered(sqlx::query(sql), filter)
        .bind(written(vector))
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .fetch_all(&index.pool)
        .await?;
    rows.iter().map(found).collect()
}

pub(super) async fn matching(
    index: &PgvectorIndex,
    terms: &[String],
    filter: &RowFilter,
    limit: usize,
) -> Result<Vec<(IndexKey, u32, f32)>, EngineError> {
    // k1 is 1.2 and b 0.75; how rare a term is counts over all chunks, whoever may see them.
    const SQL: &str = "WITH rarity AS (
                           SELECT term, LN(1 + (GREATEST(MIN(of.chunks), COUNT(*)) - COUNT(*) + 0.5) / (COUNT(*) + 0.5)) AS idf,
                                  GREATEST(MIN(of.words), 1)::float8 / GREATEST(MIN(of.chunks), 1) AS usual
                             FROM {i}_words JOIN vector_indexes AS of ON of.id = $8
                            WHERE term = ANY ($6)
                            GROUP BY term
                       )
                       SELECT document.doc_type, document.doc_id, word.place,
                              SUM(rarity.idf * word.times * 2.2
                                  / (word.times + 1.2 * (0.25 + 0.75 * word.length / rarity.usual)))::float8 AS score
                         FROM {i}_words AS word
                              JOIN rarity ON rarity.term = word.term
                              JOIN {i}_documents AS document ON document.number = word.document
                        WHERE {filter}
                        GROUP BY document.doc_type, document.doc_id, word.place
                        ORDER BY score DESC, document.doc_type, document.doc_id, word.place
                        LIMIT $7";
    let sql = index.sql(&SQL.replace("{filter}", FILTER));
    let terms: Vec<_> = terms
        .iter()
        .map(|term| term.replace('\0', "\u{FFFD}"))
        .collect();
    let rows = filtered(sqlx::query(sql), filter)
        .bind(terms)
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .bind(index.id)
        .fetch_all(&index.pool)
        .await?;
    rows.iter().map(found).collect()
}

fn found(row: &PgRow) -> Result<(IndexKey, u32, f32), EngineError> {
    let (doc_type, doc_id): (String, String) = (row.try_get("doc_type")?, row.try_get("doc_id")?);
    let (place, score): (i64, f64) = (row.try_get("place")?, row.try_get("score")?);
    let place = u32::try_from(place).unwrap_or_default();
    Ok((IndexKey::new(doc_type, doc_id), place, to_f32(score)))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a score needs no more digits than it is compared with"
)]
fn to_f32(score: f64) -> f32 {
    score as f32
}

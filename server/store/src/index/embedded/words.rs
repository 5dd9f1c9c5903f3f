//! Words in FTS5, on terms that were cut already.
//!
//! The tokenizer `ascii` takes ASCII letters, digits and everything beyond ASCII as part of a token; all else in a term is
//! moved beyond ASCII, so that a term is one token as it is.

use sqlx::Row as _;

use super::{EmbeddedIndex, chunk_of};
use crate::index::{EngineError, Found};

/// Where characters of ASCII that would end a token are moved to: Unicode leaves these to everyone.
const BEYOND: u32 = 0xE000;

/// Terms as a row of the table takes them.
pub(super) fn written(terms: &[String]) -> String {
    let mut text = String::new();
    for term in terms {
        if !text.is_empty() {
            text.push(' ');
        }
        text.extend(term.chars().map(moved));
    }
    text
}

fn moved(c: char) -> char {
    if !c.is_ascii() || c.is_ascii_lowercase() || c.is_ascii_digit() {
        c
    } else {
        char::from_u32(BEYOND + u32::from(c)).unwrap_or(c)
    }
}

/// The query that any of the terms answers; `None` without terms.
fn any_of(terms: &[String]) -> Option<String> {
    let mut terms: Vec<_> = terms.iter().filter(|term| !term.is_empty()).collect();
    terms.sort_unstable();
    terms.dedup();
    let quoted = terms
        .into_iter()
        .map(|term| format!("\"{}\"", term.chars().map(moved).collect::<String>()));
    let query = quoted.collect::<Vec<_>>().join(" OR ");
    (!query.is_empty()).then_some(query)
}

pub(super) async fn matching(
    index: &EmbeddedIndex,
    terms: &[String],
    among: Option<&[i64]>,
    limit: usize,
) -> Result<Vec<Found>, EngineError> {
    // Of equal scores the lower row comes first, so that pages of one question fit together.
    const ALL: &str = "SELECT rowid, rank FROM words WHERE words MATCH $1 ORDER BY rank LIMIT $2";
    // The plus keeps SQLite from asking FTS5 for each row by itself.
    const AMONG: &str = "SELECT rowid, bm25(words) AS rank
                           FROM words
                          WHERE words MATCH $1 AND (+rowid >> 20) IN (SELECT value FROM json_each($3))
                          ORDER BY 2
                          LIMIT $2";
    let Some(question) = any_of(terms) else {
        return Ok(Vec::new());
    };
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = match among {
        None => {
            let query = sqlx::query(ALL).bind(question).bind(limit);
            query.fetch_all(&index.read).await?
        }
        Some(numbers) => {
            let numbers = serde_json::Value::from(numbers.to_vec()).to_string();
            let query = sqlx::query(AMONG).bind(question).bind(limit).bind(numbers);
            query.fetch_all(&index.read).await?
        }
    };
    let mut found = Vec::new();
    for row in &rows {
        let (document, index) = chunk_of(row.try_get("rowid")?);
        let rank: f64 = row.try_get("rank")?;
        found.push(Found {
            document,
            index,
            score: to_f32(-rank),
        });
    }
    Ok(found)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a score needs no more digits than it is compared with"
)]
fn to_f32(score: f64) -> f32 {
    score as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_one_token_whatever_it_contains() {
        let terms = ["c++", "New York", "東京", "naïve"].map(str::to_owned);
        let text = written(&terms);
        let tokens: Vec<_> = text.split(' ').collect();
        assert_eq!(tokens.len(), 4);
        assert_eq!(tokens[2], "東京");
        let token = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric();
        assert!(tokens.iter().all(|one| one.chars().all(token)), "{text}");
        assert_ne!(written(&["A".to_owned()]), "a", "FTS5 must not fold it");
        assert_eq!(
            any_of(&terms).map(|query| query.matches(" OR ").count()),
            Some(3)
        );
        assert_eq!(any_of(&[]), None);
        assert_eq!(any_of(&[String::new()]), None);
    }
}

//! A result as clients of this API read it. What some read at the top others read in `metadata`: both have it.

use nc_index::search::Found;
use nc_toolkit::Links;
use serde_json::{Map, Value, json};

/// Longest excerpt, in characters.
const EXCERPT: usize = 500;

/// One result; with its excerpt if `text`.
pub(super) fn result(links: &Links, found: &Found, text: bool) -> Map<String, Value> {
    let (document, chunk) = (&found.document, &found.chunk);
    let key = &document.key;
    let mut result = Map::new();
    let mut put = |name: &str, value: Value| {
        if !value.is_null() {
            result.insert(name.to_owned(), value);
        }
    };
    let id = key
        .id
        .parse::<i64>()
        .map_or_else(|_| json!(key.id), |id| json!(id));
    put("id", id);
    put("doc_type", json!(key.doc_type));
    put("title", json!(document.title));
    put("score", json!(found.score));
    put("original_score", json!(found.score));
    put("relevance", json!(found.relevance));
    put("relevance_source", json!(found.relevance_source));
    put("rerank_score", json!(found.rerank_score));
    if text {
        let excerpt: String = chunk.text.chars().take(EXCERPT).collect();
        put("excerpt", json!(excerpt));
    }
    put("chunk_index", json!(chunk.index));
    put("total_chunks", json!(document.chunks));
    put("chunk_start_offset", json!(chunk.start));
    put("chunk_end_offset", json!(chunk.end));
    put("page_number", json!(chunk.page));
    put("page_count", json!(document.page_count));
    put(
        "modified_at",
        json!(document.modified_at.map(jiff::Timestamp::as_second)),
    );
    let url = nc_tools::link(links, document);
    let path = document.places.first().and_then(|place| place.path.clone());
    let mut metadata: Map<String, Value> = document
        .facts
        .iter()
        .map(|(name, value)| (name.clone(), number(value)))
        .collect();
    metadata.extend(path.map(|path| ("path".to_owned(), json!(path))));
    metadata.extend(url.map(|url| ("url".to_owned(), json!(url))));
    for name in ["path", "mime_type", "board_id", "card_id", "url"] {
        put(name, metadata.get(name).cloned().unwrap_or_default());
    }
    put("metadata", Value::Object(metadata));
    result
}

/// Numbers as numbers.
fn number(text: &str) -> Value {
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == text => json!(number),
        _ => json!(text),
    }
}

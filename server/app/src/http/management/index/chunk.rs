//! `/api/v1/chunk-context`: a chunk and the text around it.

use axum::{
    extract::{Query, State},
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, StatusCode};
use nc_index::{DocKey, DocType, search::Excerpt};
use serde::Deserialize;
use serde_json::json;

use super::{Searching, answer};

/// Most characters of context on each side.
const MOST: usize = 10_000;

#[derive(Debug, Deserialize)]
pub(super) struct Wanted {
    doc_type: Option<String>,
    doc_id: Option<String>,
    start: Option<u32>,
    end: Option<u32>,
    context: Option<usize>,
}

pub(super) async fn show(
    State(searching): State<Searching>,
    headers: HeaderMap,
    wanted: Result<Query<Wanted>, axum::extract::rejection::QueryRejection>,
) -> Response {
    let (_, reader) = match searching.reader(&headers).await {
        Ok(found) => found,
        Err(refused) => return refused.into_response(),
    };
    let Ok(Query(wanted)) = wanted else {
        return answer::bad_request("start, end and context are numbers.");
    };
    let kind = wanted
        .doc_type
        .as_deref()
        .and_then(|kind| kind.parse::<DocType>().ok());
    let (Some(kind), Some(id), Some(start), Some(end)) =
        (kind, wanted.doc_id, wanted.start, wanted.end)
    else {
        return answer::bad_request("Missing required parameters: doc_type, doc_id, start, end");
    };
    let key = DocKey::new(kind, id);
    let chars = wanted.context.unwrap_or(500).min(MOST);
    let search = searching.index.search();
    match search.excerpt(&reader, &key, start..end, chars).await {
        Ok(Some(Excerpt {
            text,
            context,
            page,
            index,
            chunks,
        })) => answer::ok(json!({
            "success": true,
            "chunk_text": text,
            "before_context": context.before,
            "after_context": context.after,
            "has_more_before": context.more_before,
            "has_more_after": context.more_after,
            "page_number": page,
            "chunk_index": index,
            "total_chunks": chunks,
        })),
        Ok(None) => {
            let words =
                json!({ "success": false, "error": "There is no such chunk for this user." });
            (StatusCode::NOT_FOUND, axum::Json(words)).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "a chunk was not read");
            answer::failed("The search index does not answer; try again in a minute.")
        }
    }
}

//! `/api/v1/vector-sync/purge`: forget kinds of documents. One's own; administrators may forget everybody's.

use axum::{
    body::Bytes,
    extract::State,
    response::{IntoResponse as _, Response},
};
use http::HeaderMap;
use nc_index::{DocType, is_administrator};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{Searching, answer};

#[derive(Debug, Deserialize)]
struct Wanted {
    doc_types: Vec<String>,
    #[serde(default)]
    everybody: bool,
}

pub(super) async fn purge(
    State(searching): State<Searching>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (_, reader) = match searching.reader(&headers).await {
        Ok(found) => found,
        Err(refused) => return refused.into_response(),
    };
    let Ok(wanted) = serde_json::from_slice::<Wanted>(&body) else {
        return answer::bad_request("The body is {\"doc_types\": [...]}.");
    };
    let kinds: Result<Vec<DocType>, _> = wanted.doc_types.iter().map(|name| name.parse()).collect();
    let kinds = match kinds {
        Ok(kinds) if !kinds.is_empty() => kinds,
        Ok(_) => return answer::bad_request("doc_types is empty."),
        Err(error) => return answer::bad_request(&error.to_string()),
    };
    let whose = if wanted.everybody {
        match is_administrator(&reader).await {
            Ok(true) => None,
            Ok(false) => return answer::forbidden("Only administrators may purge for everybody."),
            Err(error) => return answer::Refused::nextcloud(error).into_response(),
        }
    } else {
        Some(&reader.user)
    };
    let (mut purged, mut failed) = (Map::new(), Vec::new());
    for kind in kinds {
        match searching.index.purge_kind(whose, kind).await {
            Ok(count) => {
                purged.insert(kind.to_string(), Value::from(count));
            }
            Err(error) => {
                tracing::error!(%error, doc_type = %kind, "documents were not purged");
                failed.push(kind.as_str());
            }
        }
    }
    let mut body = json!({ "purged": purged });
    if let (false, Some(body)) = (failed.is_empty(), body.as_object_mut()) {
        body.insert("failed".to_owned(), json!(failed));
    }
    answer::ok(body)
}

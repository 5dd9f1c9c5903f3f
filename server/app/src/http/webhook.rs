//! `POST /webhooks/nextcloud`: where Nextcloud tells about changes. Queued before it is answered.

use std::sync::Arc;

use axum::{
    Json,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use nc_base::Secret;
use nc_index::{
    Index,
    webhook::{ReceiveError, Received},
};
use serde_json::json;
use sha2::{Digest as _, Sha256};

/// Where it is.
pub(crate) const PATH: &str = "/webhooks/nextcloud";
/// Largest delivery, in bytes: an event carries the whole object, a calendar with its attachments at most.
pub(super) const MOST: usize = 1 << 20;

/// What the receiver works with.
#[derive(Debug, Clone)]
pub(crate) struct Receiver {
    pub(crate) index: Index,
    pub(crate) secret: Arc<Secret>,
}

/// Take a delivery.
pub(super) async fn receive(
    State(receiver): State<Receiver>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !is_ours(&headers, &receiver.secret) {
        tracing::warn!("Webhook authentication failed");
        return answer(
            StatusCode::UNAUTHORIZED,
            &json!({ "status": "unauthorized" }),
        );
    }
    match receiver.index.receive(&body).await {
        Ok(Received::Ignored) => {
            let words = json!({ "status": "ignored", "reason": "unsupported event" });
            answer(StatusCode::OK, &words)
        }
        Ok(Received::Queued(receipts)) => {
            let mut words = json!({ "status": "queued" });
            if let (Some(first), Some(words)) = (receipts.first(), words.as_object_mut()) {
                words.insert("doc_type".to_owned(), first.doc_type.as_str().into());
                words.insert("doc_id".to_owned(), first.doc_id.clone().into());
                words.insert("operation".to_owned(), first.operation.into());
            }
            answer(StatusCode::OK, &words)
        }
        Err(ReceiveError::NoDelivery) => {
            let words = json!({ "status": "error", "message": "invalid JSON" });
            answer(StatusCode::BAD_REQUEST, &words)
        }
        Err(error) => {
            tracing::warn!(%error, "a delivery was not queued; the next listing finds the change");
            let words = json!({ "status": "error", "message": "queue unavailable" });
            answer(StatusCode::INTERNAL_SERVER_ERROR, &words)
        }
    }
}

/// Whether the delivery shows our secret. Digests are compared, so that how long it takes says nothing.
fn is_ours(headers: &HeaderMap, secret: &Secret) -> bool {
    let shown = headers.get(header::AUTHORIZATION);
    let shown = shown.and_then(|value| value.to_str().ok());
    let shown = shown
        .and_then(|value| value.strip_prefix("Bearer "))
        .unwrap_or_default();
    !secret.is_empty() && Sha256::digest(shown) == Sha256::digest(secret.expose())
}

fn answer(status: StatusCode, words: &serde_json::Value) -> Response {
    (status, Json(words)).into_response()
}

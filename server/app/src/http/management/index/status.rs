//! `/api/v1/vector-sync/status`: how far the index is, in numbers that say nothing of anybody.

use axum::{extract::State, response::Response};
use nc_index::Index;
use serde_json::json;

use super::answer;

pub(super) async fn show(State(index): State<Index>) -> Response {
    let status = match index.status(None).await {
        Ok(status) => status,
        Err(error) => {
            tracing::error!(error, "the state of the index is not known");
            return answer::failed("The search index does not answer; try again in a minute.");
        }
    };
    let documents: u64 = status.counts.documents.values().sum();
    let listed = status.listings.iter().filter_map(|one| one.last_at).max();
    answer::ok(json!({
        "status": if status.pending > 0 { "syncing" } else { "idle" },
        "indexed_documents": documents,
        "indexed_chunks": status.counts.chunks,
        "indexed_count": documents,
        "hybrid_chunks": status.counts.vectors,
        "estimated_vector_bytes": status.counts.vector_bytes,
        "pending_documents": status.pending,
        "failed_documents": status.failed,
        "ingest_queue": "database",
        "job_counts": status.jobs,
        "documents_by_type": status.counts.documents,
        "last_sync_time": listed,
    }))
}

//! `nc_get_vector_sync_status`: how far the index is, for the caller.

use std::collections::BTreeMap;

use nc_generated_tools::semantic::GET_VECTOR_SYNC_STATUS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};

pub(crate) struct Status;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    /// Documents of the user that can be found
    indexed_documents: u64,
    indexed_chunks: u64,
    /// The same as indexed_documents
    indexed_count: u64,
    /// Documents that wait
    pending_count: u64,
    /// Documents put aside after failures
    failed_count: u64,
    /// idle or syncing
    status: &'static str,
    enabled: bool,
    /// Where the queue is kept
    ingest_queue: &'static str,
    /// Documents that wait, run or failed
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    job_counts: BTreeMap<String, u64>,
    /// The same by kind of document
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    job_counts_by_queue: BTreeMap<&'static str, BTreeMap<&'static str, u64>>,
    /// Chunks found by words and meaning
    hybrid_chunks: u64,
    estimated_vector_bytes: u64,
    /// Documents by kind
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    documents_by_type: BTreeMap<&'static str, u64>,
    /// When all kinds were listed last
    #[serde(skip_serializing_if = "Option::is_none")]
    last_listed_at: Option<String>,
    /// Kinds that could not be listed, and why
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    errors: BTreeMap<&'static str, String>,
}

impl Tool for Status {
    const SPEC: &'static Spec = &GET_VECTOR_SYNC_STATUS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, _: Input) -> Result<Output, ToolError> {
        let index = ctx.index()?;
        let user = ctx.user_id().await?;
        let unknown = |error| {
            let words = format!("the state of the index cannot be told: {error}");
            ToolError::refused(words, "try again later")
        };
        index.see_user(&user).await.map_err(unknown)?;
        let status = index.status(Some(&user)).await.map_err(unknown)?;
        let documents: BTreeMap<_, _> = status
            .counts
            .documents
            .iter()
            .map(|(kind, count)| (kind.as_str(), *count))
            .collect();
        let indexed_documents = documents.values().sum();
        let errors = status.listings.iter().filter_map(|listing| {
            let error = listing.error.clone()?;
            Some((listing.kind.as_str(), error))
        });
        let listed = status.listings.iter().filter_map(|listing| listing.last_at);
        Ok(Output {
            indexed_documents,
            indexed_chunks: status.counts.chunks,
            indexed_count: indexed_documents,
            pending_count: status.pending,
            failed_count: status.failed,
            status: if status.pending > 0 || status.is_beginning() {
                "syncing"
            } else {
                "idle"
            },
            enabled: true,
            ingest_queue: "database",
            job_counts: status.jobs.clone(),
            job_counts_by_queue: status
                .waiting_by_kind
                .iter()
                .map(|(kind, count)| (kind.as_str(), BTreeMap::from([("waiting", *count)])))
                .collect(),
            hybrid_chunks: status.counts.vectors,
            estimated_vector_bytes: status.counts.vector_bytes,
            documents_by_type: documents,
            last_listed_at: listed.min().map(|at| at.to_string()),
            errors: errors.collect(),
        })
    }
}

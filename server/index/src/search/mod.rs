//! From a question to what its asker may see.

mod candidates;
mod cohere;
mod context;
mod excerpt;
pub mod fuse;
mod query;
pub mod relevance;
mod rerank;
mod run;
mod sample;
mod verify;

pub use cohere::Cohere;
pub use excerpt::Excerpt;
pub use fuse::{Fused, Fusion, UnknownFusion, dbsf, fuse, rrf};
pub use query::{Algorithm, Answer, Context, Found, Granularity, Query};
pub use relevance::{Relevance, RelevanceSource, Scale, relevance, reranked};
pub use rerank::{RerankError, Reranker};
pub use run::{Search, SearchError};
pub use verify::Sources;

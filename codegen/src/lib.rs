//! Specs in, Rust out: overlay, prepare, progenitor, and the files that come of it.
//!
//! Pure: documents come in as text, files go out as text; reading and writing is xtask's business.
//! The way through: [`Source`] -> [`prepared`] -> [`PreparedApi`] -> [`client::files`].

pub mod api;
pub mod client;
mod document;
mod error;
pub mod manifest;
mod overlay;
mod prepare;
mod report;
pub mod tools;

pub use api::{PreparedApi, Source, prepared};
pub use error::CodegenError;
pub use prepare::rules;
pub use report::Report;

/// Files to write: path below the repository root, with `/`, and contents. Sorted, so output is stable.
pub type Files = std::collections::BTreeMap<String, String>;

//! What a call to Nextcloud can end in, for every operation alike.

mod classify;
mod generated;
mod kind;
mod network;
mod next_step;
mod report;
mod sabre;
mod words;

pub(crate) use classify::{Failure, classify, content_type};
pub(crate) use network::from_reqwest;
pub(crate) use words::Redaction;

pub use kind::Kind;
pub use report::NextcloudError;

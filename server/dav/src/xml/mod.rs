//! The XML of DAV: names, a bounded reader, a writer that escapes.
//!
//! Knows nothing about files, users or HTTP.

mod element;
mod multistatus;
mod name;
mod request;
#[cfg(test)]
mod tests;

pub use element::{Element, XmlError};
pub(crate) use multistatus::replies;
pub use multistatus::{Reply, multistatus, sync_report};
pub use name::{Name, Ns};
pub use request::Document;

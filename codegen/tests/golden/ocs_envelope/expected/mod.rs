//! The API of ocs_envelope 1: 1 operations.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/ocs_envelope/spec.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};

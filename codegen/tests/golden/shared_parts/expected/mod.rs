//! The API of shared_parts 1: 2 operations.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/shared_parts/spec.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};

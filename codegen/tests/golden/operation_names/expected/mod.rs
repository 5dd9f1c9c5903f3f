//! The API of operation_names 1: 3 operations.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/operation_names/spec.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};

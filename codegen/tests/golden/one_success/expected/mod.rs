//! The API of one_success 1: 5 operations.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/one_success/spec.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};

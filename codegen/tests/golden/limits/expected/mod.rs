//! The API of limits 1: 1 operations.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/limits/spec.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};

//! The API of prose 1: 1 operations.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/prose/spec.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};

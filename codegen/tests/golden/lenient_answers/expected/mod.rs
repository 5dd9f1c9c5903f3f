//! The API of lenient_answers 1: 1 operations.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/lenient_answers/spec.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};

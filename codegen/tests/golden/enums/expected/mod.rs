//! The API of enums 1: 1 operations.
//!
//! Written by `cargo xtask codegen` from `codegen/tests/golden/enums/spec.yaml`; change that instead.

mod client;
pub mod types;

pub use client::Client;
pub use progenitor_client::{ByteStream, Error, ResponseValue};
